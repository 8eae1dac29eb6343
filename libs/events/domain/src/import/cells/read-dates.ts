import { addDays, addMonths, type IsoDate, isIsoDate, isoDate } from '@turnout/shared/kernel';
import { type Days, type FigureOrder, readDays } from '../../reading';
import type { RawCell } from '../contract';
import { saysNothing } from './read-count';

/** What a cell says of the days of an event. What is not a whole date says what is missing or wrong with it. */
export type ReadDates =
  | { readonly kind: 'days'; readonly days: Days; readonly isSeveral: boolean }
  /** Day and month only; the days in each year that somebody may have meant. */
  | { readonly kind: 'no-year'; readonly inYear: (year: number) => Days | null }
  /** Month and year only, or a year. */
  | { readonly kind: 'no-day'; readonly from: IsoDate; readonly to: IsoDate }
  /** Looks like a date and is none; what it may have been meant to be, the likeliest first. */
  | { readonly kind: 'impossible'; readonly meant: readonly Days[] }
  | { readonly kind: 'nothing' }
  | { readonly kind: 'other' };

/** Day 0 of the calendar of spreadsheets, which count days. */
const EPOCH = isoDate('1899-12-30');
/** 1954 to 2064: what a column of dates can hold as figures. */
const SERIAL = { min: 20_000, max: 60_000 };
/** Every day exists in it. */
const LEAP_YEAR = 2020;

const FIGURES = /^\D*(?<one>\d{1,2})\s?[-./]\s?(?<other>\d{1,2})\s?[-./]\s?(?<year>\d{4}|\d{2})\D*$/u;
const ISO_FIGURES = /^\D*(?<year>\d{4})[-./](?<other>\d{1,2})[-./](?<one>\d{1,2})\D*$/u;
const MONTH_FIGURES = /^(?:(?<first>\d{1,2})[-./](?<year>\d{4})|(?<yearFirst>\d{4})[-./](?<month>\d{1,2}))$/u;
const YEAR = /^(?:19|20)\d{2}$/u;
/** Several days with commas between them: the first and the last. */
const LISTED =
  /^(?<first>\d{1,2})(?:\s*(?:,|;|\+|&|\s(?:and|e|i|y|et|und|και|и|un|és)\s)\s*\d{1,2})+\s*(?:,|;|\+|&|\s(?:and|e|i|y|et|und|και|и|un|és)\s)\s*(?<rest>\d{1,2}\D.*)$/u;
/** Days of the week, which are no part of a date. */
export const WEEKDAY =
  /(?<!\p{L})(?:mon|tues?|wed(?:nes)?|thur?s?|fri|sat(?:ur)?|sun)(?:day)?(?!\p{L})[.,]?|(?<!\p{L})(?:segunda|terça|quarta|quinta|sexta|sábado|domingo|lunedì|martedì|mercoledì|giovedì|venerdì|sabato|domenica|poniedziałek|wtorek|środa|czwartek|piątek|sobota|niedziela|δευτέρα|τρίτη|τετάρτη|πέμπτη|παρασκευή|σάββατο|κυριακή|lunes|martes|miércoles|jueves|viernes|понеделник|вторник|сряда|четвъртък|петък|събота|неделя|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche)(?:-feira)?(?!\p{L})[.,]?/iu;
const WEEKDAYS = new RegExp(WEEKDAY, 'giu');
/** A time of day, which no event keeps. */
const TIME = /(?<!\d)\d{1,2}[:h.]\d{2}(?:\s*[-–]\s*\d{1,2}[:h.]\d{2})?\s*(?:h|hrs|am|pm|CET|CEST|EET)?\s*$/iu;

/** Reads the days in a cell, typed or as text, in the spellings of Europe. */
export function readDates({ text, date, number }: RawCell, order: FigureOrder): ReadDates {
  if (date !== undefined) return whole({ startsOn: date, endsOn: null });
  if (number !== undefined && Number.isInteger(number) && number >= SERIAL.min && number <= SERIAL.max) {
    return whole({ startsOn: addDays(EPOCH, number), endsOn: null });
  }
  return saysNothing(text) ? { kind: 'nothing' } : readText(text.trim(), order);
}

function readText(text: string, order: FigureOrder): ReadDates {
  const days = readDays(text, order);
  if (days) return whole(days);
  const bare = text.replace(WEEKDAYS, ' ').replace(TIME, '').trim();
  const { first, rest } = LISTED.exec(bare)?.groups ?? {};
  const listed = first === undefined ? readDays(bare, order) : readDays(`${first} - ${String(rest)}`, order);
  if (listed) return { ...whole(listed), isSeveral: first !== undefined };
  return readMonth(bare) ?? readWithoutYear(bare, order) ?? readImpossible(bare, order) ?? { kind: 'other' };
}

function whole(days: Days): { readonly kind: 'days'; readonly days: Days; readonly isSeveral: boolean } {
  return { kind: 'days', days, isSeveral: false };
}

function readMonth(text: string): ReadDates | null {
  if (YEAR.test(text)) return { kind: 'no-day', from: isoDate(`${text}-01-01`), to: isoDate(`${text}-12-31`) };
  const { first, year, yearFirst, month } = MONTH_FIGURES.exec(text)?.groups ?? {};
  const figures = `${String(year ?? yearFirst)}-${String(first ?? month).padStart(2, '0')}-01`;
  const named = readDays(`1 ${text}`);
  const from = isIsoDate(figures) ? figures : named?.endsOn === null ? named.startsOn : undefined;
  return from?.endsWith('-01') && /\d{4}/u.test(text) ? { kind: 'no-day', from, to: addDays(addMonths(from, 1), -1) } : null;
}

function readWithoutYear(text: string, order: FigureOrder): ReadDates | null {
  if (/\d{4}/u.test(text)) return null;
  const inYear = (year: number): Days | null => readDays(`${text.replace(/[.,/-]+$/u, '')} ${year}`, order);
  return inYear(LEAP_YEAR) === null ? null : { kind: 'no-year', inYear };
}

function readImpossible(text: string, order: FigureOrder): ReadDates | null {
  const iso = ISO_FIGURES.exec(text)?.groups;
  const said = iso ?? FIGURES.exec(text)?.groups;
  if (!said) return null;
  const { one, other, year } = said as Readonly<Record<'one' | 'other' | 'year', string>>;
  const [day, month] = order === 'month-day' && !iso ? [other, one] : [one, other];
  const meant = [dateOf(year, month, day), dateOf(year, day, month), lastDayOf(year, month)].filter((each) => each !== null);
  return { kind: 'impossible', meant: [...new Set(meant)].map((startsOn) => ({ startsOn, endsOn: null })) };
}

function dateOf(year: string, month: string, day: string): IsoDate | null {
  const iso = [year.padStart(4, '20'), month.padStart(2, '0'), day.padStart(2, '0')].join('-');
  return isIsoDate(iso) ? iso : null;
}

function lastDayOf(year: string, month: string): IsoDate | null {
  const first = dateOf(year, month, '1');
  return first === null ? null : addDays(addMonths(first, 1), -1);
}
