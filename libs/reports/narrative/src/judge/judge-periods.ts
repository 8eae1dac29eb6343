import type { NumeralLanguage } from '@turnout/events/domain';
import { daysBetween, type IsoDate } from '@turnout/shared/kernel';
import type { SentenceReading } from '../claims/reading';
import type { Contradiction } from '../contradiction';
import { dayWritten } from '../days/day-written';
import { fitsPeriod, type NamedTime, type Period, periodsIn } from '../days/periods';
import type { NarrativeGround } from '../ground';
import { kindNamed } from '../words/lexicon';
import { placeOf } from './quote-of';

/** A date further away than this is no slip, but that of something else. */
const SLIP_DAYS = 370;

/** What became of the periods of a text. */
export interface JudgedPeriods {
  readonly contradictions: readonly Contradiction[];
  readonly compared: number;
}

/** Periods within which a sentence says that the events were, though they were not. Periods of the project and of what is reported are right. */
export function judgePeriods(reading: SentenceReading, ground: NarrativeGround, language: NumeralLanguage | null): JudgedPeriods {
  const isOfEvents = reading.tokens.some(({ fold }) => kindNamed(fold, false) === 'events');
  const isReached = reading.marks.some(({ says }) => says === 'reached') && reading.marks.every(({ says }) => says !== 'promised');
  const [period, ...others] = isOfEvents && isReached && reading.mentions.length === 0 ? periodsIn(reading.tokens) : [];
  const span = spanOf(ground);
  if (period === undefined || others.length > 0 || span === null) return { contradictions: [], compared: 0 };
  const isKnown = [span, ...ground.periods].some((range) => fitsPeriod(period, range));
  const ends = isKnown ? [] : wrongEnds(period, span);
  return { contradictions: ends.map((end) => contradictionOf(reading, end, language)), compared: 1 };
}

interface End {
  readonly which: 'first' | 'last';
  readonly named: NamedTime;
  readonly right: IsoDate;
}

/** An end that leaves events outside and is near enough to be meant. A period that is wider than need be says nothing wrong. */
function wrongEnds({ start, last }: Period, { from, to }: Span): End[] {
  const isNear = (one: IsoDate, other: IsoDate): boolean => Math.abs(daysBetween(one, other)) <= SLIP_DAYS;
  if (!isNear(start.from, from) || !isNear(last.to, to)) return [];
  return [
    ...(from < start.from ? [{ which: 'first' as const, named: start, right: from }] : []),
    ...(to > last.to ? [{ which: 'last' as const, named: last, right: to }] : []),
  ];
}

interface Span {
  readonly from: IsoDate;
  readonly to: IsoDate;
}

function spanOf({ sums }: NarrativeGround): Span | null {
  const days = sums.flatMap(({ from, to }) => [from, to]).filter((day) => day !== null);
  const [from, to] = [days.sort()[0], days.at(-1)];
  return from === undefined || to === undefined ? null : { from, to };
}

function contradictionOf({ line, tokens }: SentenceReading, { which, named, right }: End, language: NumeralLanguage | null): Contradiction {
  const [first, last] = [tokens[named.first], tokens[named.end - 1]];
  const said = named.isMonth ? named.from.slice(0, 7) : named.from;
  return {
    ...placeOf(line, Number(first?.from), Number(last?.to)),
    ...{ code: 'period', said, right: named.isMonth ? right.slice(0, 7) : right, scope: {}, stance: 'reached' },
    params: { which, said: named.from, right, isMonth: named.isMonth },
    repair: dayWritten(tokens.slice(named.first, named.end), right, language),
    figure: named.isMonth ? null : `${which}-day`,
  };
}
