import { MAX_IMPORT_BYTES, type RawCell } from '@turnout/events/domain';
import { MAX_COLUMNS, MAX_LETTERS, MAX_ROWS_WITH_BLANK, MAX_SOURCE_EVENTS, MAX_SOURCE_ROWS } from './limits';
import { refusal } from './refusal';

/** Counts what a source holds while it is read, so that reading ends where a limit is passed and not in the memory. */
export class Tally {
  private rows = 0;
  private filledRows = 0;
  private letters = 0;

  /**
   * Counts a row and gives its cells back without the blank ones at its end.
   * @throws DomainError `import.too-many-columns`, `import.too-many-rows`, `import.too-large`
   */
  row(number: number, cells: readonly RawCell[]): readonly RawCell[] {
    let length = cells.length;
    while (length > 0 && isNothing(cells[length - 1])) length--;
    if (length > MAX_COLUMNS) throw refusal('import.too-many-columns', { max: MAX_COLUMNS, row: number });
    this.rows++;
    if (cells.some((cell) => cell.text !== '')) this.filledRows++;
    if (this.filledRows > MAX_SOURCE_ROWS || this.rows > MAX_ROWS_WITH_BLANK)
      throw refusal('import.too-many-rows', { max: MAX_SOURCE_EVENTS });
    for (const cell of cells) this.letters += cell.text.length;
    if (this.letters > MAX_LETTERS) throw tooLarge();
    return length === cells.length ? cells : cells.slice(0, length);
  }
}

/** Refuses what is larger than any source may be. */
export function tooLarge(): Error {
  return refusal('import.too-large', { maxMegabytes: MAX_IMPORT_BYTES / 1_000_000 });
}

function isNothing(cell: RawCell | undefined): boolean {
  return cell === undefined || (cell.text === '' && cell.merged === undefined);
}
