import { type Ratio, ratio } from '@turnout/shared/kernel';
import type { Measure } from './measure';
import type { MonthSums } from './month-sums';
import { monthsLeft, type PromiseTime } from './promise-time';

/** How fast a promise would have to be kept from now on, and how fast it went so far. */
export interface Pace {
  /** So many a month until the last one, exact; `null` where nothing is missing, no month is left, or either is not known. */
  readonly needed: Ratio | null;
  /** So many a month since the month of the first event, in months that are over; `null` before one is. */
  readonly soFar: Ratio | null;
}

/** What a pace is judged by. */
export interface PaceFacts {
  /** Events that took place, by month. */
  readonly held: readonly MonthSums[];
  readonly time: PromiseTime;
  /** The project month that runs; `null` while the project's start is not known. */
  readonly now: number | null;
}

/**
 * Sets what is missing against the months that are left, and what was held against the months it took.
 *
 * @param missing what is still to come; `null` where that is not known
 * @see docs/domain/pace.md
 */
export function paceOf(facts: PaceFacts, measure: Measure, missing: number | null): Pace {
  const left = monthsLeft(facts.time, facts.now);
  const over = monthsOver(facts);
  const reached = over.reduce((sum, each) => sum + each[measure], 0);
  return { needed: neededOf(missing, left), soFar: ratio(reached, over.length) };
}

/** What is missing by the months that are left; `null` where nothing is missing, no month is left, or either is not known. */
export function neededOf(missing: number | null, left: number | null): Ratio | null {
  return missing === null || missing === 0 || left === null ? null : ratio(missing, left);
}

/** What was held in each month that is over, from that of the first event to the last of the promise; months without an event among them. */
export function monthsOver({ held, time, now }: PaceFacts): readonly MonthSums[] {
  const months = held.flatMap(({ month }) => (month === null ? [] : [month]));
  const first = Math.min(...months);
  const last = Math.min((now ?? first) - 1, time.to ?? Infinity);
  if (!(first <= last)) return [];
  const byMonth = new Map(held.map((sums) => [sums.month, sums]));
  return Array.from({ length: last - first + 1 }, (_, index) => byMonth.get(first + index) ?? nothingIn(first + index));
}

function nothingIn(month: number): MonthSums {
  return { month, records: 0, events: 0, participants: 0, unknown: 0 };
}
