import { GOLDEN_DOCUMENTS, goldenDocument, lossesOf } from '@turnout/reports/definitions/testing';
import { docxRenderer } from './docx-renderer';
import { readDocument } from './testing/read-document';

describe('Word renderer', () => {
  it.each(GOLDEN_DOCUMENTS)('loses nothing of %s, and writes the same bytes again', async (name) => {
    const [first, second] = await Promise.all([goldenDocument(name), goldenDocument(name)]);
    const file = await docxRenderer.render(first);
    expect(lossesOf(first, readDocument(file).text)).toEqual([]);
    expect(await docxRenderer.render(second)).toEqual(file);
  });
});
