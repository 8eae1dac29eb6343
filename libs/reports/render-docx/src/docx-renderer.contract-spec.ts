import { GOLDEN_DOCUMENTS, goldenDocument, lossesOf } from '@turnout/reports/definitions/testing';
import { docxRenderer } from './docx-renderer';
import { readDocument } from './testing/read-document';

/** Their diagrams are still said in words only. */
const TO_COME = ['global-sociall', 'global-rich', 'progress'];

describe('Word renderer', () => {
  it.each(GOLDEN_DOCUMENTS.filter((name) => !TO_COME.includes(name)))(
    'loses nothing of %s, and writes the same bytes again',
    async (name) => {
      const [first, second] = await Promise.all([goldenDocument(name), goldenDocument(name)]);
      const file = await docxRenderer.render(first);
      expect(lossesOf(first, readDocument(file).text)).toEqual([]);
      expect(await docxRenderer.render(second)).toEqual(file);
    },
  );
});
