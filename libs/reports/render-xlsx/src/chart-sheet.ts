import { type ChartBlock, chartTable, type ReportDocument } from '@turnout/reports/document';
import type { WriteSheet } from 'hucre';
import { nativeChart } from './native-chart';
import type { PlannedSheet } from './planned-sheet';
import { columnLetter } from './sums';
import { HEADER_ROW, tableSheet } from './table-sheet';

const FIRST_ROW = HEADER_ROW + 1;

/** The data of a diagram as a sheet, with a diagram beside it that follows its cells. */
export function chartSheet(block: ChartBlock, planned: PlannedSheet, document: ReportDocument): WriteSheet {
  const table = chartTable(block, document.words.chart);
  const sheet = tableSheet(table, planned, document);
  const rows = table.groups.flatMap((group) => group.rows);
  if (rows.length === 0) return sheet;
  const cells = new Map(sheet.cells);
  const columns = [...(sheet.columns ?? [])];
  const range = (column: number): string => {
    const letter = `$${columnLetter(column)}$`;
    return `'${planned.name.replaceAll("'", "''")}'!${letter}${String(FIRST_ROW + 1)}:${letter}${String(FIRST_ROW + rows.length)}`;
  };
  const values = table.columns.slice(1).map((_, index) => {
    const column = index + 1;
    if (rows.every((row) => row.cells[column]?.kind === 'count')) return range(column);
    // Words among the numbers would be drawn, and labelled, as zeros: the diagram reads a hidden column that is empty there.
    for (const [at, row] of rows.entries()) {
      const cell = row.cells[column];
      if (cell?.kind === 'count') cells.set(`${String(FIRST_ROW + at)},${String(columns.length)}`, { value: cell.value });
    }
    columns.push({ width: 8, hidden: true });
    return range(columns.length - 1);
  });
  columns.push({ width: 3 });
  const anchor = { row: FIRST_ROW, column: columns.length };
  const pageSetup = { ...sheet.pageSetup, orientation: 'landscape' as const };
  return { ...sheet, cells, columns, pageSetup, charts: [nativeChart(block, { categories: range(0), values, anchor })] };
}
