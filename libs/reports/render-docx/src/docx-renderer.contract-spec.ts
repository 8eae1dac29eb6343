import { GOLDEN_DOCUMENTS, goldenDocument, lossesOf } from '@turnout/reports/definitions/testing';
import { OfficeValidator } from '@turnout/reports/testing';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { docxRenderer } from './docx-renderer';
import { readDocument } from './testing/read-document';

let validator: OfficeValidator;

beforeAll(() => {
  validator = OfficeValidator.start();
});
afterAll(() => validator.stop());

describe('Word renderer', () => {
  it.each(GOLDEN_DOCUMENTS)('loses nothing of %s, and writes it as Word wants it', async (name) => {
    const document = await goldenDocument(name);
    const file = await docxRenderer.render(document);
    expect(lossesOf(document, readDocument(file).text)).toEqual([]);
    expect(await validator.faultsOf('docx', file)).toEqual([]);
  });

  it.each(['hostile-titles', 'brief-report', 'all-blocks'] as const)('writes the same bytes again for %s', async (name) => {
    const [first, second] = await Promise.all([goldenDocument(name), goldenDocument(name)]);
    expect(await docxRenderer.render(second)).toEqual(await docxRenderer.render(first));
  });

  it('would be told of an element in the wrong place, and of a relation to nothing', async () => {
    const parts = unzipSync(await docxRenderer.render(await goldenDocument('empty-events')));
    const broken = strFromU8(parts['word/document.xml']!)
      .replace('</w:t></w:r>', '</w:t><w:rPr/></w:r>')
      .replace('<w:sectPr>', '<w:sectPr><w:headerReference w:type="default" r:id="rIdNone"/>');
    const faults = await validator.faultsOf('docx', zipSync({ ...parts, 'word/document.xml': strToU8(broken) }));
    expect(faults.some((fault) => fault.includes('unexpected child element'))).toBe(true);
    expect(faults.some((fault) => fault.includes('rIdNone'))).toBe(true);
  });
});
