import type { Cell, Column, ReportDocument, TableBlock } from '@turnout/reports/document';
import { ColumnWidth } from './column-widths';
import { cellText } from './sheet-text';

/** A column of a sheet, and what of the table it shows. */
export interface SheetColumn {
  readonly heading: string;
  /** The labels of the groups; a column of the table; or the last days of one. */
  readonly shows: 'group' | 'cell' | 'until';
  /** Index of the table's column; -1 for the groups. */
  readonly index: number;
  readonly column: Column | null;
  readonly width: ColumnWidth;
}

/** The columns of a sheet: the groups first, and a column for last days where there are any. */
export function sheetColumns(table: TableBlock, { words }: ReportDocument): readonly SheetColumn[] {
  const group = table.groupHeading === null ? [] : [columnOf(table.groupHeading, 'group', -1, null)];
  const cells = table.columns.flatMap((column, index) => [
    columnOf(column.heading, 'cell', index, column),
    ...(column.endId !== undefined && hasPeriods(table, index) ? [columnOf(words.workbook.until, 'until', index, column)] : []),
  ]);
  return [...group, ...cells];
}

/** Whether a cell says that something lasted more than a day. */
export function isPeriod(cell: Cell | undefined): cell is Extract<Cell, { kind: 'date' }> & { readonly to: NonNullable<unknown> } {
  return cell?.kind === 'date' && cell.to !== null && cell.to !== cell.from;
}

function hasPeriods({ groups }: TableBlock, index: number): boolean {
  return groups.some(({ rows }) => rows.some(({ cells }) => isPeriod(cells[index])));
}

function columnOf(heading: string, shows: SheetColumn['shows'], index: number, column: Column | null): SheetColumn {
  const width = new ColumnWidth();
  // Beside a heading stands the button of the filter.
  width.see(`${heading}   `);
  return { heading: cellText(heading), shows, index, column, width };
}
