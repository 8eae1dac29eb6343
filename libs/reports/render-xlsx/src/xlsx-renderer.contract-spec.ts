import { GOLDEN_DOCUMENTS, goldenDocument, lossesOf } from '@turnout/reports/definitions/testing';
import { OfficeValidator } from '@turnout/reports/testing';
import type { TableBlock } from '@turnout/reports/document';
import { readWorkbook } from './testing/read-workbook';
import { shownText } from './testing/shown-text';
import { xlsxRenderer } from './xlsx-renderer';

/** Their diagrams and numbers are still to come. */
const TO_COME = ['global-sociall', 'global-rich', 'global-empty', 'progress'];

let validator: OfficeValidator;

beforeAll(() => {
  validator = OfficeValidator.start();
});
afterAll(() => validator.stop());

describe('Excel renderer', () => {
  it.each(GOLDEN_DOCUMENTS.filter((name) => !TO_COME.includes(name)))('loses nothing of %s', async (name) => {
    const document = await goldenDocument(name);
    const { sheets } = readWorkbook(await xlsxRenderer.render(document));
    const [about = '', ...rest] = sheets.map((sheet) => shownText(sheet, document.locale, document.words.workbook.until));
    const isTable = ({ kind }: { readonly kind: string }): boolean => kind === 'table';
    const tables = document.blocks.filter((block): block is TableBlock => isTable(block));

    expect(lossesOf({ ...document, blocks: document.blocks.filter((block) => !isTable(block)) }, about)).toEqual([]);
    expect(rest).toHaveLength(tables.length);
    for (const [index, table] of tables.entries()) {
      // The column of last days has a heading that the document does not know; it stands behind its column.
      expect(lossesOf({ ...document, blocks: [table] }, `${about}\n${rest[index] ?? ''}`)).toEqual([]);
    }
  });

  it.each(GOLDEN_DOCUMENTS)('writes %s as Excel wants it, and the same bytes again', async (name) => {
    const [first, second] = await Promise.all([goldenDocument(name), goldenDocument(name)]);
    const file = await xlsxRenderer.render(first);
    expect(await validator.faultsOf('xlsx', file)).toEqual([]);
    expect(await xlsxRenderer.render(second)).toEqual(file);
  });
});
