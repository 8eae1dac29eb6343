import type { ReportRenderer } from '@turnout/reports/document';
import { writeXlsx, type NamedRange } from 'hucre';
import { aboutSheet } from './about-sheet';
import { changePart } from './change-part';
import { chartSheet } from './chart-sheet';
import { plannedSheets } from './planned-sheet';
import { safeText } from './sheet-text';
import { BODY_FONT } from './styles';
import { HEADER_ROW, tableSheet } from './table-sheet';

/**
 * Writes a document as a workbook to calculate with: a sheet about the document, then one for each table and
 * for each diagram, which is drawn beside its data, with numbers as numbers, days as
 * days, text that is never a formula, and sums as formulas beside whose result stands what the document says.
 *
 * @throws DomainError `report.too-long-for-excel` where a table has more rows, or a text more characters, than a sheet can hold.
 * @see docs/architecture/reports.md
 */
export const xlsxRenderer: ReportRenderer = {
  format: 'xlsx',
  mediaType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  render: async (document) => {
    const { about, sheets: planned } = plannedSheets(document);
    const sheets = planned.map((each) =>
      each.block.kind === 'table' ? tableSheet(each.block, each, document) : chartSheet(each.block, each, document),
    );
    const asOf = new Date(document.asOf);
    const workbook = await writeXlsx({
      sheets: [aboutSheet(document, about, planned), ...sheets],
      defaultFont: BODY_FONT,
      namedRanges: planned.map(({ name }) => repeatedHeader(name)),
      properties: { title: safeText(document.title), subject: safeText(document.project.name), created: asOf, modified: asOf },
    });
    return changePart(workbook, 'xl/styles.xml', sizeBeforeColour);
  },
};

/** The engine writes names of sheets into ranges without quotes, so that the range is written here. */
function repeatedHeader(sheet: string): NamedRange {
  const row = String(HEADER_ROW + 1);
  return { name: '_xlnm.Print_Titles', scope: sheet, range: `'${sheet.replaceAll("'", "''")}'!$${row}:$${row}` };
}

/** The order in which Excel states a font; the engine names the colour first. */
function sizeBeforeColour(styles: string): string {
  return styles.replace(/(<color [^<>]*\/>)(<sz [^<>]*\/>)/gu, '$2$1');
}
