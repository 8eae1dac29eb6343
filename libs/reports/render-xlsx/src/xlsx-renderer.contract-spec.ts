import { GOLDEN_DOCUMENTS, goldenDocument, lossesOf } from '@turnout/reports/definitions/testing';
import { OfficeValidator } from '@turnout/reports/testing';
import { readWorkbook } from './testing/read-workbook';
import { shownText } from './testing/shown-text';
import { xlsxRenderer } from './xlsx-renderer';

let validator: OfficeValidator;

beforeAll(() => {
  validator = OfficeValidator.start();
});
afterAll(() => validator.stop());

describe('Excel renderer', () => {
  it.each(GOLDEN_DOCUMENTS)('loses nothing of %s, writes it as Excel wants it, and the same bytes again', async (name) => {
    const [document, again] = await Promise.all([goldenDocument(name), goldenDocument(name)]);
    const file = await xlsxRenderer.render(document);
    const { sheets } = readWorkbook(file);
    const [about = '', ...rest] = sheets.map((sheet) => shownText(sheet, document.locale, document.words.workbook.until));
    const hasSheet = ({ kind }: { readonly kind: string }): boolean => kind === 'table' || kind === 'chart';
    const own = document.blocks.filter(hasSheet);

    const others = document.blocks.filter((block) => !hasSheet(block));
    expect(lossesOf(document, about, others)).toEqual([]);
    expect(rest).toHaveLength(own.length);
    for (const [index, block] of own.entries()) {
      // The column of last days has a heading that the document does not know; it stands behind its column.
      expect(lossesOf(document, `${about}\n${rest[index] ?? ''}`, [block])).toEqual([]);
    }
    expect(await validator.faultsOf('xlsx', file)).toEqual([]);
    expect(await xlsxRenderer.render(again)).toEqual(file);
  });
});
