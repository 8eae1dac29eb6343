import type { RawCell, RawRow } from '@turnout/events/domain';
import { MAX_COLUMNS } from '../limits';
import { refusal } from '../refusal';
import type { Tally } from '../tally';
import type { Area } from './cell-reference';

/** Sheets with labels that span rows have thousands of merged cells, not millions. */
const MAX_COVERED = 1_000_000;
const BLANK: RawCell = { text: '' };
const ABOVE: RawCell = { text: '', merged: 'above' };
const LEFT: RawCell = { text: '', merged: 'left' };

/**
 * Marks the blank cells that merged ones cover, in the rows that there are; text that a program left in a covered cell is kept.
 * @throws DomainError `import.too-complex` and what the tally refuses
 */
export function markMerged(rows: readonly RawRow[], areas: readonly Area[], tally: Tally): readonly RawRow[] {
  const numbers = rows.map(({ number }) => number);
  const cells = rows.map((row) => [...row.cells]);
  let covered = 0;
  for (const { first, last } of areas) {
    const lastColumn = Math.min(last.column, MAX_COLUMNS - 1);
    for (let index = firstNotBelow(numbers, first.row + 1); index < rows.length && (numbers[index] ?? 0) <= last.row + 1; index++) {
      covered += Math.max(0, lastColumn - first.column + 1);
      if (covered > MAX_COVERED) throw refusal('import.too-complex');
      const isTop = numbers[index] === first.row + 1;
      cover(cells[index] ?? [], first.column + (isTop ? 1 : 0), lastColumn, isTop ? LEFT : ABOVE);
    }
  }
  return rows.map((row, index) => ({ ...row, cells: tally.row(row.number, cells[index] ?? []) }));
}

function cover(cells: RawCell[], from: number, to: number, as: RawCell): void {
  while (cells.length < from) cells.push(BLANK);
  for (let column = from; column <= to; column++) if ((cells[column]?.text ?? '') === '') cells[column] = as;
}

/** Index of the first of sorted numbers that is no less than `least`. */
function firstNotBelow(numbers: readonly number[], least: number): number {
  let [low, high] = [0, numbers.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((numbers[middle] ?? 0) < least) low = middle + 1;
    else high = middle;
  }
  return low;
}
