import { monthNamed, readDays } from '@turnout/events/domain';
import { addDays, addMonths, type DateRange, isIsoDate, type IsoDate } from '@turnout/shared/kernel';
import type { Token } from '../text/tokens';
import { wordSet } from '../words/lexicon';

/** A day or month that a text names: first and last day of it. */
export interface NamedTime {
  readonly from: IsoDate;
  readonly to: IsoDate;
  readonly isMonth: boolean;
  /** Of the first token, and of the one behind the last. */
  readonly first: number;
  readonly end: number;
}

/** From one day or month to another. */
export interface Period {
  readonly start: NamedTime;
  readonly last: NamedTime;
}

/** Words and signs between the two ends of a period. */
const UP_TO = /* @__PURE__ */ wordSet('- – — to until till and a e até ao al fino do i έως ως μέχρι και');
/** Words that may stand within a date or before it. */
const LITTLE = /* @__PURE__ */ wordSet('de do da del di of the il o τον του τη r , / . al ao');
/** So many tokens a date has at most. */
const LONGEST = 6;

/** The periods in a sentence, from month to month or day to day. */
export function periodsIn(tokens: readonly Token[]): Period[] {
  const periods: Period[] = [];
  for (let at = 0; at < tokens.length; at += 1) {
    const start = timeAt(tokens, at);
    const joint = start && tokens[start.end];
    if (!start || !joint || !UP_TO.has(joint.fold)) continue;
    const last = timeBehind(tokens, start.end + 1);
    if (last === null || last.from < start.from) continue;
    periods.push({ start, last });
    at = last.end - 1;
  }
  return periods;
}

function timeBehind(tokens: readonly Token[], from: number): NamedTime | null {
  const isLed = LITTLE.has(String(tokens[from]?.fold));
  return timeAt(tokens, from) ?? (isLed ? timeAt(tokens, from + 1) : null);
}

/** The day or month that begins at a token: `May/2021`, `05/2021`, `maja 2021`, `3 May 2021`, `2021-05-03`. */
function timeAt(tokens: readonly Token[], at: number): NamedTime | null {
  const token = tokens[at];
  if (token === undefined || token.kind === 'sign') return null;
  const figures = /^(\d{1,2})[/.](\d{4})$/u.exec(token.text);
  if (figures) return monthOf(Number(figures[2]), Number(figures[1]), at, at + 1);
  const month = token.kind === 'word' ? monthNamed(token.text) : null;
  if (month !== null) {
    const year = yearBehind(tokens, at + 1);
    return year && monthOf(year.value, month, at, year.at + 1);
  }
  return token.kind === 'word' ? null : dayAt(tokens, at);
}

function yearBehind(tokens: readonly Token[], from: number): { readonly value: number; readonly at: number } | null {
  for (let at = from; at < from + 3; at += 1) {
    const token = tokens[at];
    if (token?.kind === 'number' && /^(?:19|20)\d\d$/u.test(token.text)) return { value: token.value, at };
    if (!LITTLE.has(String(token?.fold))) return null;
  }
  return null;
}

function monthOf(year: number, month: number, first: number, end: number): NamedTime | null {
  const from = `${String(year)}-${String(month).padStart(2, '0')}-01`;
  return isIsoDate(from) ? { from, to: addDays(addMonths(from, 1), -1), isMonth: true, first, end } : null;
}

/** The shortest row of tokens that is a whole day. */
function dayAt(tokens: readonly Token[], at: number): NamedTime | null {
  for (let end = at + 1; end <= Math.min(at + LONGEST, tokens.length); end += 1) {
    const days = readDays(writtenOf(tokens, at, end));
    if (days !== null) return days.endsOn === null ? { from: days.startsOn, to: days.startsOn, isMonth: false, first: at, end } : null;
  }
  return null;
}

function writtenOf(tokens: readonly Token[], at: number, end: number): string {
  return tokens
    .slice(at, end)
    .map(({ text, isApart }) => (isApart ? ` ${text}` : text))
    .join('');
}

/** Tells whether a period as it is named begins and ends as one does: to the month where months are named, open ends fit. */
export function fitsPeriod({ start, last }: Period, { from, to }: DateRange): boolean {
  const isStart = from === null || (start.from <= from && from <= start.to);
  const isEnd = to === null || (last.from <= to && to <= last.to);
  return isStart && isEnd && !(from === null && to === null);
}
