import { type IsoDate, isIsoDate } from '@turnout/shared/kernel';
import { monthNamed } from './month-names';

/** The days of an event. */
export interface Days {
  readonly startsOn: IsoDate;
  /** `null` for one day. */
  readonly endsOn: IsoDate | null;
}

/** What a date is made of, as far as it is written: a whole date says all three. */
interface Part {
  /** `d`: a day or month in figures, `y`: a year, `m`: a month by its name, `s`: day and month, `f`: a whole date. */
  readonly kind: 'd' | 'y' | 'm' | 's' | 'f';
  readonly day: number;
  readonly month: number;
  readonly year: number;
}

/** Positions of day, month and year among the parts. */
type Places = readonly [number, number, number];

/** Of the first day and, where there is one, of the last. */
type Reading = readonly Places[];

/** All orders in which dates are written. */
const READINGS: Readonly<Record<string, Reading>> = {
  f: [[0, 0, 0]],
  ff: [
    [0, 0, 0],
    [1, 1, 1],
  ],
  df: [
    [0, 1, 1],
    [1, 1, 1],
  ],
  sf: [
    [0, 0, 1],
    [1, 1, 1],
  ],
  sy: [[0, 0, 1]],
  ssy: [
    [0, 0, 2],
    [1, 1, 2],
  ],
  dsy: [
    [0, 1, 2],
    [1, 1, 2],
  ],
  dmy: [[0, 1, 2]],
  mdy: [[1, 0, 2]],
  ymd: [[2, 1, 0]],
  ddmy: [
    [0, 2, 3],
    [1, 2, 3],
  ],
  mddy: [
    [1, 0, 3],
    [2, 0, 3],
  ],
  ymdd: [
    [2, 1, 0],
    [3, 1, 0],
  ],
  dmdmy: [
    [0, 1, 4],
    [2, 3, 4],
  ],
  mdmdy: [
    [1, 0, 4],
    [3, 2, 4],
  ],
  dmydmy: [
    [0, 1, 2],
    [3, 4, 5],
  ],
  mdymdy: [
    [1, 0, 2],
    [4, 3, 5],
  ],
};

const TOKEN =
  /(?<iso>\d{4}([-./])\d{1,2}\2\d{1,2})(?!\d)\.?|(?<whole>\d{1,2}\s?([-./])\s?\d{1,2}\s?\4\s?(?:\d{4}|\d{2}))(?!\d)|(?<short>\d{1,2}[./]\d{1,2})(?!\d)\.?|(?<year>\d{4})(?!\d)\.?|(?<day>\d{1,2})(?!\d)(?:st|nd|rd|th|er|º|ª|o|η)?\.?(?![\p{L}\d])|(?<word>\p{L}[\p{L}\p{M}]*\.?)|[\s,–—&+/()-]+/uy;

/** Words between the parts of a date, in the languages of the consortia. A word that is neither here nor a month makes it no date. */
const BETWEEN = new Set(
  (
    'to until till and from of the on bis und vom am von den der a al e di da dal il de do das dos até ate i od w roku r rok au et du le la les el y del ' +
    'și si pana la până între între până έως ως και στις από του τον på den och til og u o și în in un līdz no iki ir és és - do'
  ).split(' '),
);

/** Which of day and month comes first where both are figures. A date that begins with its year is the same in both. */
export type FigureOrder = 'day-month' | 'month-day';

/** Reads the days in a text that holds nothing else: `3/05/2019`, `17–18 June 2021`, `Oct. 17 – 21, 2017`. `null` for everything else. */
export function readDays(text: string, order: FigureOrder = 'day-month'): Days | null {
  const parts = partsOf(text.trim(), order);
  if (parts === null) return null;
  const reading = READINGS[parts.map(({ kind }) => kind).join('')];
  if (!reading) return null;
  const [startsOn, endsOn] = reading.map((places) => dateAt(parts, places));
  if (startsOn === undefined || startsOn === null || endsOn === null) return null;
  if (endsOn === undefined || endsOn === startsOn) return { startsOn, endsOn: null };
  return endsOn > startsOn ? { startsOn, endsOn } : null;
}

function dateAt(parts: readonly Part[], [day, month, year]: Places): IsoDate | null {
  const figure = (of: 'day' | 'month' | 'year', place: number): string =>
    parts
      .map((part) => String(part[of]))
      .slice(place, place + 1)
      .join('');
  const iso = [figure('year', year).padStart(4, '0'), figure('month', month).padStart(2, '0'), figure('day', day).padStart(2, '0')].join(
    '-',
  );
  return isIsoDate(iso) ? iso : null;
}

function partsOf(text: string, order: FigureOrder): readonly Part[] | null {
  const token = new RegExp(TOKEN);
  const parts: Part[] = [];
  while (token.lastIndex < text.length) {
    const found = token.exec(text);
    if (!found) return null;
    const part = partOf(found.groups as Readonly<Record<string, string | undefined>>, order);
    if (part === null) return null;
    if (part !== 'between') parts.push(part);
  }
  return parts;
}

function partOf(
  { iso, whole, short, year, day, word }: Readonly<Record<string, string | undefined>>,
  order: FigureOrder,
): Part | 'between' | null {
  const inOrder = ([one, other, ...rest]: Figures): Figures => (order === 'day-month' ? [one, other, ...rest] : [other, one, ...rest]);
  if (iso) return dayIn('f', iso, ([y, m, d]) => [d, m, y]);
  if (whole) return dayIn('f', whole, inOrder);
  if (short) return dayIn('s', short, inOrder);
  if (year) return { kind: 'y', day: 0, month: 0, year: Number(year) };
  if (day) return { kind: 'd', day: Number(day), month: 0, year: 0 };
  if (word === undefined) return 'between';
  const month = monthNamed(word);
  if (month !== null) return { kind: 'm', day: 0, month, year: 0 };
  return BETWEEN.has(word.toLowerCase().replace(/\.$/u, '')) ? 'between' : null;
}

type Figures = readonly (number | undefined)[];

function dayIn(kind: 'f' | 's', text: string, order: (figures: Figures) => Figures): Part {
  const figures = order(text.split(/[-./\s]+/u).map(Number));
  const [day, month, year] = [...figures, 0] as unknown as readonly [number, number, number];
  return { kind, day, month, year: kind === 'f' && year < 100 ? 2000 + year : year };
}
