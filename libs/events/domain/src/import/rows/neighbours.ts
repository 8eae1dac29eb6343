import type { IsoDate } from '@turnout/shared/kernel';

/** The dates that stand around a row. */
export interface DatesAround {
  readonly before: IsoDate | null;
  readonly after: IsoDate | null;
}

/** Earlier than the oldest programme, or so far ahead that nobody plans it. */
const EARLIEST = 1990;
const YEARS_AHEAD = 10;

/** Tells whether somebody can have meant a year. */
export function isLikelyYear(date: IsoDate, today: IsoDate): boolean {
  const year = Number(date.slice(0, 4));
  return year >= EARLIEST && year <= Number(today.slice(0, 4)) + YEARS_AHEAD;
}

/** For each row, the nearest date above and below it. */
export function datesAround(dates: readonly (IsoDate | null)[]): readonly DatesAround[] {
  const before = carried(dates);
  const after = [...carried([...dates].reverse())].reverse();
  return before.map((date, index) => ({ before: date, after: after[index] ?? null }));
}

/** For each place, the last date before it. */
function carried(dates: readonly (IsoDate | null)[]): readonly (IsoDate | null)[] {
  let last: IsoDate | null = null;
  return dates.map((date) => {
    const seen = last;
    last = date ?? last;
    return seen;
  });
}

/** A year that a heading or the name of a sheet speaks of; `null` for none, or several. */
export function yearIn(texts: readonly (string | null)[]): number | null {
  const years = new Set(texts.flatMap((text) => [...(text ?? '').matchAll(/(?<!\d)(?:19|20)\d{2}(?!\d)/gu)].map(([year]) => Number(year))));
  const [only = null, ...others] = years;
  return others.length > 0 ? null : only;
}

/** Years that a date without one may have been meant in, the likeliest first: those in which it stands in order among its neighbours. */
export function likelyYears(
  inYear: (year: number) => IsoDate | null,
  { before, after }: DatesAround,
  named: number | null,
  otherwise: number,
): readonly number[] {
  const neighbours = [before, after].flatMap((date) => (date === null ? [] : [Number(date.slice(0, 4))]));
  const candidates = [...new Set([...(named === null ? [] : [named]), ...neighbours])];
  const isInOrder = (year: number): boolean => {
    const date = inYear(year);
    return date !== null && (before === null || before <= date) && (after === null || date <= after);
  };
  const inOrder = candidates.filter(isInOrder);
  const likely = [...new Set([...inOrder, ...candidates])];
  return likely.length > 0 ? likely : [otherwise];
}
