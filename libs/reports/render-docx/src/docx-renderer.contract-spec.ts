import { GOLDEN_DOCUMENTS, goldenDocument, lossesOf } from '@turnout/reports/definitions/testing';
import { OfficeValidator } from '@turnout/reports/testing';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { docxRenderer } from './docx-renderer';
import { deliverable } from './testing/deliverable';
import { readDocument } from './testing/read-document';

/** Their diagrams are still said in words only. */
const TO_COME = ['global-sociall', 'global-rich', 'progress'];

let validator: OfficeValidator;

beforeAll(() => {
  validator = OfficeValidator.start();
});
afterAll(() => validator.stop());

describe('Word renderer', () => {
  it.each(GOLDEN_DOCUMENTS)('loses nothing of %s, writes it as Word wants it, and the same bytes again', async (name) => {
    const [first, second] = await Promise.all([goldenDocument(name), goldenDocument(name)]);
    const file = await docxRenderer.render(first);
    if (!TO_COME.includes(name)) expect(lossesOf(first, readDocument(file).text)).toEqual([]);
    expect(await validator.faultsOf('docx', file)).toEqual([]);
    expect(await docxRenderer.render(second)).toEqual(file);
  });

  it('writes deliverables as Word wants them, and the workbooks of their diagrams as Excel does', async () => {
    const file = await docxRenderer.render(await deliverable());
    expect(await validator.faultsOf('docx', file)).toEqual([]);
    const workbooks = Object.entries(unzipSync(file)).filter(([part]) => part.endsWith('.xlsx'));
    expect(workbooks).toHaveLength(3);
    for (const [, workbook] of workbooks) expect(await validator.faultsOf('xlsx', workbook)).toEqual([]);
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
