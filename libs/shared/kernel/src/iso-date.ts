import { DomainError } from './domain-error';

declare const isoDateBrand: unique symbol;

/** A civil date `YYYY-MM-DD` of the Gregorian calendar, without time or zone, known to exist. Sorts as text. */
export type IsoDate = string & { readonly [isoDateBrand]: true };

const SHAPE = /^(\d{4})-(\d{2})-(\d{2})$/;

/** Tells whether the text is a date that exists: `2021-02-29` is not one. Years 0001 to 9999. */
export function isIsoDate(text: string): text is IsoDate {
  const match = SHAPE.exec(text);
  if (!match) return false;
  const [year, month, day] = [Number(match[1]), Number(match[2]), Number(match[3])];
  return year >= 1 && month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(year, month);
}

/**
 * Reads a civil date.
 *
 * @throws DomainError `date.invalid` if the text is not an existing date written `YYYY-MM-DD`.
 */
export function isoDate(text: string): IsoDate {
  if (!isIsoDate(text)) throw new DomainError('date.invalid', { text: text.slice(0, 40) });
  return text;
}

/** The civil date of an instant in UTC. */
export function isoDateOf(instant: Date): IsoDate {
  return isoDate(instant.toISOString().slice(0, 10));
}

/** Days from `from` to `to`; negative when `to` is earlier. */
export function daysBetween(from: IsoDate, to: IsoDate): number {
  return Math.round((Date.parse(`${to}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / 86_400_000);
}

/** The date so many days later, or earlier for a negative number. */
export function addDays(date: IsoDate, days: number): IsoDate {
  return isoDateOf(new Date(Date.parse(`${date}T00:00:00Z`) + days * 86_400_000));
}

/** The same day so many months later, or the last day of that month where it is shorter (31 January + 1 is 28 or 29 February). */
export function addMonths(date: IsoDate, months: number): IsoDate {
  const index = Number(date.slice(0, 4)) * 12 + Number(date.slice(5, 7)) - 1 + months;
  const year = Math.floor(index / 12);
  const month = (index % 12) + 1;
  const day = Math.min(Number(date.slice(8, 10)), daysInMonth(year, month));
  return isoDate(`${pad(year, 4)}-${pad(month, 2)}-${pad(day, 2)}`);
}

/** Whole months from the month of `from` to the month of `to`, days ignored: January to March is 2. */
export function monthsBetween(from: IsoDate, to: IsoDate): number {
  const months = (date: IsoDate): number => Number(date.slice(0, 4)) * 12 + Number(date.slice(5, 7));
  return months(to) - months(from);
}

/** Days in a month; months count from 1. */
function daysInMonth(year: number, month: number): number {
  if (month === 2) return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28;
  return [4, 6, 9, 11].includes(month) ? 30 : 31;
}

function pad(value: number, length: number): string {
  return String(value).padStart(length, '0');
}
