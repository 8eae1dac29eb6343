import type { RawCell } from '../contract';
import type { CellReader } from '../cells/cell-reader';
import type { Lexicon } from '../names/lexicon';

/** What the cells of a column hold, as shares of those that hold something. */
export interface ColumnProfile {
  /** How many cells hold something. */
  readonly filled: number;
  readonly figures: number;
  readonly dates: number;
  readonly countries: number;
  readonly types: number;
  readonly partners: number;
  /** Average length of the texts. */
  readonly length: number;
  /** Figures that count the lines: 1, 2, 3. */
  readonly isNumbering: boolean;
  /** Ids as Turnout gives them. */
  readonly isIdentity: boolean;
}

/** So many cells tell what a column holds. */
const SAMPLE = 60;
const DATES = ['days', 'no-year', 'impossible'];
const UUID = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/iu;

/** Looks at the first cells of a column that hold something. */
export function profileOf(cells: readonly RawCell[], lexicon: Lexicon, reader: CellReader): ColumnProfile {
  const filled = cells.filter(({ text }) => text.trim() !== '').slice(0, SAMPLE);
  const share = (holds: (cell: RawCell) => boolean): number => filled.filter(holds).length / Math.max(1, filled.length);
  // Figures are days of a spreadsheet's calendar only in a column of dates.
  const isDate = (cell: RawCell): boolean => cell.number === undefined && DATES.includes(reader.dates(cell, 'day-month').kind);
  return {
    filled: filled.length,
    figures: share((cell) => !isDate(cell) && /\d/u.test(cell.text) && reader.count(cell.text) !== null),
    dates: share(isDate),
    countries: share(({ text }) => lexicon.find('country', text) !== null),
    types: share(({ text }) => lexicon.find('type', text) !== null || lexicon.typeLike(text) !== null),
    partners: share(({ text }) => lexicon.find('partner', text) !== null || lexicon.partnersIn(text).length > 0),
    length: filled.reduce((sum, { text }) => sum + text.length, 0) / Math.max(1, filled.length),
    isNumbering: isNumbering(filled),
    isIdentity: share(({ text }) => UUID.test(text)) === 1,
  };
}

function isNumbering(cells: readonly RawCell[]): boolean {
  const figures = cells.map(({ text }) => Number(text.replace(/\D+$/u, '')));
  return figures.length > 1 && figures.every((figure, index) => index === 0 || figure === Number(figures[index - 1]) + 1);
}
