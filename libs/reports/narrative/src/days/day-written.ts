import { monthNamed, type NumeralLanguage } from '@turnout/events/domain';
import { foldForSearch, type IsoDate } from '@turnout/shared/kernel';
import type { Token } from '../text/tokens';

/**
 * Another day, or its month, in the place of one that is written in a text and as that is written: its figures, its signs, its month in
 * words of the same case. `null` where it is written as nobody here can write another.
 */
export function dayWritten(tokens: readonly Token[], day: IsoDate, language: NumeralLanguage | null): string | null {
  if (tokens.length === ISO && tokens[1]?.text === '-') return day;
  const pieces = tokens.map((token) => pieceOf(token, day, language));
  if (pieces.includes(null)) return null;
  return pieces.map((piece, index) => (tokens[index]?.isApart === true && index > 0 ? ` ${String(piece)}` : piece)).join('');
}

/** Year, month and day, and the signs between them. */
const ISO = 5;

function pieceOf({ kind, text }: Token, day: IsoDate, language: NumeralLanguage | null): string | null {
  const [year, month, date] = day.split('-') as [string, string, string];
  const figures = /^(?:(\d\d?)([./]))?(\d\d?)([./])\d{4}$/u.exec(text);
  if (figures) return (figures[1] === undefined ? [month, year] : [date, month, year]).join(figures[4]);
  if (kind === 'number') return text.length === 4 ? year : String(Number(date));
  if (kind === 'word' && monthNamed(text) !== null) return language === null ? null : monthWritten(text, day, language);
  return kind === 'code' ? null : text;
}

/** The month of a day in the case of another that is written. */
function monthWritten(written: string, day: IsoDate, language: NumeralLanguage): string | null {
  const months = Array.from({ length: 12 }, (_, index) => formsOf(index, language));
  const own = months.find((forms) => forms.some((form) => foldForSearch(form) === foldForSearch(written)));
  const form = own?.findIndex((each) => foldForSearch(each) === foldForSearch(written));
  return form === undefined ? null : String(formsOf(Number(day.slice(5, 7)) - 1, language)[form]);
}

/** Greek months as they stand behind "from" and "to"; formats know their genitive alone. */
const GREEK = [
  ...['Ιανουάριο', 'Φεβρουάριο', 'Μάρτιο', 'Απρίλιο', 'Μάιο', 'Ιούνιο'],
  ...['Ιούλιο', 'Αύγουστο', 'Σεπτέμβριο', 'Οκτώβριο', 'Νοέμβριο', 'Δεκέμβριο'],
];

/** As it stands alone, and in a date. */
function formsOf(month: number, language: NumeralLanguage): string[] {
  const day = new Date(Date.UTC(2021, month, 15));
  const alone = new Intl.DateTimeFormat(language, { month: 'long', timeZone: 'UTC' }).format(day);
  const parts = new Intl.DateTimeFormat(language, { month: 'long', day: 'numeric', timeZone: 'UTC' }).formatToParts(day);
  const within = parts.filter(({ type }) => type === 'month').map(({ value }) => value);
  return [alone, ...within, ...(language === 'el' ? [String(GREEK[month]), `${String(GREEK[month])}ς`] : [])];
}
