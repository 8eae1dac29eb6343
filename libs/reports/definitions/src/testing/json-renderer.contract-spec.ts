import { jsonRenderer } from '@turnout/reports/document';
import { GOLDEN_DOCUMENTS, goldenDocument } from './golden-documents';

describe('JSON renderer', () => {
  it.each(GOLDEN_DOCUMENTS)('gives %s back as it was, and the same bytes again', async (name) => {
    const bytes = await jsonRenderer.render(await goldenDocument(name));
    expect(JSON.parse(new TextDecoder().decode(bytes))).toEqual(await goldenDocument(name));
    expect(await jsonRenderer.render(await goldenDocument(name))).toEqual(bytes);
  });
});
