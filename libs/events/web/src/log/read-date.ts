import { isIsoDate, type IsoDate } from '@turnout/shared/kernel';

const DAY_FIRST = /^(\d{1,2})[./\- ](\d{1,2})[./\- ](\d{4})$/;
const YEAR_FIRST = /^(\d{4})[-./](\d{1,2})[-./](\d{1,2})$/;

/** What a person typed into a date field: nothing, a date, or something that is no date. */
export type ReadDate = { readonly kind: 'empty' } | { readonly kind: 'date'; readonly date: IsoDate } | { readonly kind: 'unreadable' };

/** Reads a date as Europeans type it (`3/5/2019`, `03.05.2019`) or as ISO writes it; the day always comes before the month. */
export function readDate(text: string): ReadDate {
  const tidy = text.trim();
  if (tidy === '') return { kind: 'empty' };
  const dayFirst = DAY_FIRST.exec(tidy);
  const yearFirst = YEAR_FIRST.exec(tidy);
  const parts = dayFirst ? [dayFirst[3], dayFirst[2], dayFirst[1]] : yearFirst ? yearFirst.slice(1) : [];
  const iso = parts.map((part = '') => part.padStart(2, '0')).join('-');
  return isIsoDate(iso) ? { kind: 'date', date: iso } : { kind: 'unreadable' };
}

/** The date in the text, or `null` where there is none. */
export function dateOrNull(text: string): IsoDate | null {
  const read = readDate(text);
  return read.kind === 'date' ? read.date : null;
}
