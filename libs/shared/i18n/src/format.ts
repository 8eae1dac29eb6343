import { type ErrorParams, type IsoDate, isIsoDate, type Ratio, ratioValue } from '@turnout/shared/kernel';

const memo = new Map<string, unknown>();

/** `Intl` objects cost far more to make than to use. */
function keep<T>(key: string, make: () => T): T {
  if (!memo.has(key)) memo.set(key, make());
  return memo.get(key) as T;
}

/** A whole number in the reader's way: 1,754 or 1 754. */
export function formatCount(value: number, locale: string): string {
  return keep(`n:${locale}`, () => new Intl.NumberFormat(locale, { maximumFractionDigits: 0 })).format(value);
}

/** A share as a percentage, rounded to whole per cent for the eye only. */
export function formatRatio(value: Ratio, locale: string): string {
  return keep(`r:${locale}`, () => new Intl.NumberFormat(locale, { style: 'percent', maximumFractionDigits: 0 })).format(ratioValue(value));
}

/** A date in figures, as tables want it: 16/03/2019 or 16.03.2019. */
export function formatDate(date: IsoDate, locale: string): string {
  return dateFormat(locale, { day: '2-digit', month: '2-digit', year: 'numeric' }).format(atNoon(date));
}

/** A date with the month in words, for prose: 16 March 2019. */
export function formatLongDate(date: IsoDate, locale: string): string {
  return dateFormat(locale, { day: 'numeric', month: 'long', year: 'numeric' }).format(atNoon(date));
}

/** Values of a message, those that are dates set in figures. */
export function withDates(params: ErrorParams, locale: string): ErrorParams {
  const inWords = Object.entries(params).map(([name, value]) => [
    name,
    typeof value === 'string' && isIsoDate(value) ? formatDate(value, locale) : value,
  ]);
  return Object.fromEntries(inWords) as ErrorParams;
}

/** First and last day in figures; one date where both are the same or the end is not given. */
export function formatDateRange(from: IsoDate, to: IsoDate | null, locale: string): string {
  if (to === null || to === from) return formatDate(from, locale);
  return `${formatDate(from, locale)} – ${formatDate(to, locale)}`;
}

/** A month in words: March 2019. Takes any day of it. */
export function formatMonth(date: IsoDate, locale: string): string {
  return dateFormat(locale, { month: 'long', year: 'numeric' }).format(atNoon(date));
}

/** A month where there is little room: Mar 2019. Takes any day of it. */
export function formatShortMonth(date: IsoDate, locale: string): string {
  return dateFormat(locale, { month: 'short', year: 'numeric' }).format(atNoon(date));
}

/** The day of the week: Monday, or Mon. */
export function formatWeekday(date: IsoDate, locale: string, width: 'long' | 'short'): string {
  return dateFormat(locale, { weekday: width }).format(atNoon(date));
}

/** A day with its day of the week, for headings: Thursday, 10 October 2019. */
export function formatFullDate(date: IsoDate, locale: string): string {
  return dateFormat(locale, { weekday: 'long', day: 'numeric', month: 'long', year: 'numeric' }).format(atNoon(date));
}

/** The day a week begins with where the locale is spoken: 1 for Monday to 7 for Sunday; Monday where the platform does not say. */
export function firstDayOfWeek(locale: string): number {
  const known = new Intl.Locale(locale) as { getWeekInfo?: () => { readonly firstDay: number } };
  return known.getWeekInfo?.().firstDay ?? 1;
}

/** An instant with date and time in UTC, for colophons and histories. */
export function formatInstant(instant: string, locale: string): string {
  return dateFormat(locale, { dateStyle: 'medium', timeStyle: 'short' }).format(new Date(instant));
}

/** An amount in euro without cents. */
export function formatEuro(amount: number, locale: string): string {
  return keep(`e:${locale}`, () => new Intl.NumberFormat(locale, { style: 'currency', currency: 'EUR', maximumFractionDigits: 0 })).format(
    amount,
  );
}

/** The country's name in the language; the code itself where the platform knows no name. */
export function countryName(code: string, locale: string): string {
  return keep(`c:${locale}`, () => new Intl.DisplayNames(locale, { type: 'region', fallback: 'none' })).of(code) ?? code;
}

/**
 * Things beside each other as the language lists them: "schools, towns and families".
 * @param kind `plain` for a list that no sentence ends, as in a legend: "schools, towns, families"
 */
export function formatList(items: readonly string[], locale: string, kind: 'and' | 'plain' = 'and'): string {
  const type = kind === 'and' ? 'conjunction' : 'unit';
  return keep(`l:${locale}:${kind}`, () => new Intl.ListFormat(locale, { type })).format(items);
}

/** Orders words as the language does. */
export function collator(locale: string): Intl.Collator {
  return keep(`o:${locale}`, () => new Intl.Collator(locale, { numeric: true, sensitivity: 'base' }));
}

function dateFormat(locale: string, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  return keep(`d:${locale}:${JSON.stringify(options)}`, () => new Intl.DateTimeFormat(locale, { ...options, timeZone: 'UTC' }));
}

function atNoon(date: IsoDate): Date {
  return new Date(`${date}T12:00:00Z`);
}
