import type { FigureOrder } from '../../reading';
import { monthNamed } from '../../reading/month-names';
import type { CellReader } from './cell-reader';
import { type ReadDates, WEEKDAY } from './read-dates';

/** A text with a place and days in it, told apart. */
export interface PlaceAndDays {
  /** Without the days; empty where nothing else is said. */
  readonly place: string;
  readonly dates: ReadDates;
}

/** Longer texts are sentences. */
const MAX_WORDS = 16;
/** No date has more words: from Friday 28th of June to Tuesday 2 July 2021. */
const MAX_RUN = 11;

/** Tells apart place and days of a text that holds both: the longest run of its words that is a date is the date. */
export function placeAndDays(text: string, cells: CellReader, order: FigureOrder): PlaceAndDays {
  const words = text
    .replace(/[()[\]|]/gu, ' , ')
    .replace(/([,;:\n])/gu, ' $1 ')
    .split(/\s+/u)
    .filter((word) => word !== '')
    .slice(0, MAX_WORDS);
  const runs = runsOf(words);
  const whole = runs.find(({ run }) => cells.dates({ text: run }, order).kind === 'days');
  const partly = whole ?? runs.find(({ run }) => /^\d.*\d$/u.test(run) && PARTLY.includes(cells.dates({ text: run }, order).kind));
  if (!partly) return { place: text.trim(), dates: { kind: 'other' } };
  const { from, to, run } = partly;
  return { place: placeOf([...words.slice(0, from), ',', ...words.slice(to)]), dates: cells.dates({ text: run }, order) };
}

/** What is a date but for its year, or one that does not exist. */
const PARTLY: readonly ReadDates['kind'][] = ['no-year', 'impossible'];

interface Run {
  readonly from: number;
  readonly to: number;
  readonly run: string;
}

/** All runs of words with a figure in them, the longest first. */
function runsOf(words: readonly string[]): readonly Run[] {
  const runs = words.flatMap((_first, from) => words.slice(from, from + MAX_RUN).map((_last, index) => ({ from, to: from + index + 1 })));
  const mayBound = words.map((word) => /\d/u.test(word) || monthNamed(word) !== null || WEEKDAY.test(word));
  return runs
    .filter(({ from, to }) => mayBound[from] && mayBound[to - 1])
    .map(({ from, to }) => ({
      from,
      to,
      run: words
        .slice(from, to)
        .join(' ')
        .replace(/ ([,;:])/gu, '$1'),
    }))
    .filter(({ run }) => /\d/u.test(run) && /^[^,;:–-].*[^,;:–-]$|^\d$/u.test(run))
    .sort((one, other) => other.to - other.from - (one.to - one.from));
}

function placeOf(words: readonly string[]): string {
  return words
    .join(' ')
    .replace(/ ([,;:])/gu, '$1')
    .replace(/(?:[,;:–-]\s*)+([,;:])/gu, '$1')
    .replace(/^[\s,;:–-]+|[\s,;:–-]+$/gu, '');
}
