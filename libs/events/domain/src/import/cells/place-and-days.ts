import type { FigureOrder } from '../../reading';
import type { CellReader } from './cell-reader';
import type { ReadDates } from './read-dates';

/** A text with a place and days in it, told apart. */
export interface PlaceAndDays {
  /** Without the days; empty where nothing else is said. */
  readonly place: string;
  readonly dates: ReadDates;
}

/** Longer texts are sentences. */
const MAX_WORDS = 24;

/** Tells apart place and days of a text that holds both: the longest run of its words that is a date is the date. */
export function placeAndDays(text: string, cells: CellReader, order: FigureOrder): PlaceAndDays {
  const words = text
    .replace(/[()[\]|]/gu, ' , ')
    .replace(/([,;:\n])/gu, ' $1 ')
    .split(/\s+/u)
    .filter((word) => word !== '')
    .slice(0, MAX_WORDS);
  for (let length = words.length; length > 0; length -= 1) {
    for (let from = 0; from + length <= words.length; from += 1) {
      const run = words.slice(from, from + length);
      if (/^[,;:–-]+$/u.test(`${run[0] ?? ''}`) || !run.some((word) => /\d/u.test(word))) continue;
      const dates = cells.dates(
        {
          text: run
            .join(' ')
            .replace(/ ([,;:])/gu, '$1')
            .replace(/[,;:]$/u, ''),
        },
        order,
      );
      if (dates.kind === 'days' || dates.kind === 'no-year' || dates.kind === 'impossible') {
        return { place: placeOf([...words.slice(0, from), ',', ...words.slice(from + length)]), dates };
      }
    }
  }
  return { place: text.trim(), dates: { kind: 'other' } };
}

function placeOf(words: readonly string[]): string {
  return words
    .join(' ')
    .replace(/ ([,;:])/gu, '$1')
    .replace(/(?:[,;:–-]\s*)+([,;:])/gu, '$1')
    .replace(/^[\s,;:–-]+|[\s,;:–-]+$/gu, '');
}
