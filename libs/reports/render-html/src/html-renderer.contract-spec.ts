import { GOLDEN_DOCUMENTS, goldenDocument, lossesOf } from '@turnout/reports/definitions/testing';
import { JSDOM } from 'jsdom';
import { htmlRenderer } from './html-renderer';

/** The text a reader finds on the page, style sheets aside. */
function readBack(bytes: Uint8Array): string {
  const { window } = new JSDOM(new TextDecoder().decode(bytes));
  const text = window.document.body.textContent;
  window.close();
  return text;
}

describe('HTML renderer', () => {
  it.each(GOLDEN_DOCUMENTS)('loses nothing of %s', async (name) => {
    const document = await goldenDocument(name);
    expect(lossesOf(document, readBack(await htmlRenderer.render(document)))).toEqual([]);
  });

  it.each(GOLDEN_DOCUMENTS)('writes the same bytes again for %s', async (name) => {
    const [first, second] = await Promise.all([goldenDocument(name), goldenDocument(name)]);
    expect(await htmlRenderer.render(second)).toEqual(await htmlRenderer.render(first));
  });
});
