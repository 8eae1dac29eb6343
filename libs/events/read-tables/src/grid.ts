import type { RawCell, RawRow } from '@turnout/events/domain';
import { MAX_COLUMNS } from './limits';
import { refusal } from './refusal';
import type { Tally } from './tally';

/** How many columns and rows a cell covers. */
export interface Span {
  readonly columns: number;
  readonly rows: number;
}

const ABOVE: RawCell = { text: '', merged: 'above' };
const LEFT: RawCell = { text: '', merged: 'left' };

/** Puts the cells of a table whose cells may cover others into rows and columns, in the order in which they are told. */
export class Grid {
  readonly rows: RawRow[] = [];
  /** For each column, how many of the rows to come a cell above covers. */
  private readonly covered: number[] = [];
  private cells: RawCell[] | null = null;
  private isDropped = false;

  constructor(private readonly tally: Tally) {}

  startRow(): void {
    this.endRow();
    this.cells = [];
  }

  /** Leaves out the row that is being told. */
  dropRow(): void {
    this.isDropped = true;
  }

  add(cell: RawCell, span: Span = { columns: 1, rows: 1 }): void {
    if (this.cells === null) this.startRow();
    const cells = this.cells ?? [];
    this.skipCovered(cells);
    const first = cells.length;
    if (first >= MAX_COLUMNS) {
      // What is blank and beyond the last column would only take room.
      if (cell.text === '') return;
      throw refusal('import.too-many-columns', { max: MAX_COLUMNS, row: this.rows.length + 1 });
    }
    const columns = Math.max(1, Math.min(span.columns, MAX_COLUMNS - first));
    cells.push(cell);
    for (let more = 1; more < columns; more++) cells.push(LEFT);
    if (span.rows > 1) for (let at = first; at < first + columns; at++) this.covered[at] = span.rows - 1;
  }

  endRow(): void {
    const { cells, isDropped } = this;
    this.isDropped = false;
    this.cells = null;
    if (cells === null || isDropped) return;
    this.skipCovered(cells, true);
    while ((this.covered.at(-1) ?? 1) === 0) this.covered.pop();
    const number = this.rows.length + 1;
    this.rows.push({ number, cells: this.tally.row(number, cells) });
  }

  private skipCovered(cells: RawCell[], isEnd = false): void {
    for (;;) {
      const left = this.covered[cells.length] ?? 0;
      if (left > 0) this.covered[cells.length] = left - 1;
      else if (!isEnd || cells.length >= this.covered.length) return;
      cells.push(left > 0 ? ABOVE : { text: '' });
    }
  }
}
