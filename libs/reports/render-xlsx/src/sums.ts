import type { Cell, RowGroup } from '@turnout/reports/document';

/**
 * The formula of a sum; `undefined` where what the document says is not the sum of the rows, so that a workbook never calculates another
 * figure than the report states. Sums within the range are passed over, and so are rows that a filter hides.
 *
 * @param groups whose rows are summed
 * @param index of the column in the table
 * @param letter of the column in the sheet
 * @param from first row, counted from 1
 * @param to last row
 */
export function sumFormula(
  cell: Cell,
  groups: readonly RowGroup[],
  index: number,
  { letter, from, to }: { readonly letter: string; readonly from: number; readonly to: number },
): string | undefined {
  if (cell.kind !== 'count' || from > to) return undefined;
  const sum = groups.reduce((all, { rows }) => all + rows.reduce((some, { cells }) => some + countOf(cells[index]), 0), 0);
  return sum === cell.value ? `SUBTOTAL(9,${letter}${String(from)}:${letter}${String(to)})` : undefined;
}

function countOf(cell: Cell | undefined): number {
  return cell?.kind === 'count' ? cell.value : 0;
}

/** The letters of a column: A, B, … Z, AA. */
export function columnLetter(column: number): string {
  const rest = String.fromCharCode(65 + (column % 26));
  return column < 26 ? rest : columnLetter(Math.floor(column / 26) - 1) + rest;
}
