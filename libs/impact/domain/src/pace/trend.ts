import { type Measure, perMeasure, type PerMeasure } from './measure';
import type { MonthSums } from './month-sums';
import { dueBy, type PlanPoint } from './plan-line';
import type { PromiseTime } from './promise-time';

/** Most months that a trend shows: twenty years. */
export const MOST_MONTHS = 240;

/** Months before the project that a trend goes back to: a year. */
const EARLIEST = -11;

/** What there is by the end of a project month, all of it from the start on. */
export interface TrendMonth extends PerMeasure<number | null> {
  readonly month: number;
  /** Records without a count among what was held. */
  readonly unknown: number;
  /** What is planned by then and was not held so far: beside what was held, never in it. */
  readonly planned: PerMeasure<number>;
  /** What the plan asks for by then; `null` without one. */
  readonly plan: PerMeasure<number | null>;
}

/** What a trend is drawn from. */
export interface TrendFacts {
  /** Events that took place, by month. */
  readonly held: readonly MonthSums[];
  readonly planned: readonly MonthSums[];
  readonly plan: PerMeasure<readonly PlanPoint[]>;
  readonly time: PromiseTime;
  /** The project month that runs. */
  readonly now: number;
}

/**
 * Adds up events and people month by month beside the plan. `events` and `participants` are `null` in months to come. What has no date is
 * in no month; what lies before the first month or behind the last counts there.
 *
 * @see docs/domain/pace.md
 */
export function trendOf(facts: TrendFacts): readonly TrendMonth[] {
  const { first, last } = spanOf(facts);
  const held = dated(facts.held, first, last);
  const planned = dated(facts.planned, first, last);
  const known = Math.max(facts.now, ...held.map(({ month }) => month));
  return Array.from({ length: last - first + 1 }, (_, index) => {
    const month = first + index;
    return {
      month,
      ...perMeasure((measure) => (month > known ? null : sumUntil(month, held, measure))),
      unknown: sumUntil(month, held, 'unknown'),
      planned: perMeasure((measure) => sumUntil(month, planned, measure)),
      plan: perMeasure((measure) => dueBy(facts.plan[measure], month)),
    };
  });
}

type Dated = readonly (MonthSums & { readonly month: number })[];

/** From the first month of the project, or of an event before it, to the last one of the promise or of an event; to now where no end is known. */
function spanOf({ held, planned, plan, time, now }: TrendFacts): { readonly first: number; readonly last: number } {
  const months = [...held, ...planned].flatMap(({ month }) => (month === null ? [] : [month]));
  const due = [...plan.events, ...plan.participants].map(({ month }) => month);
  const first = Math.max(EARLIEST, Math.min(1, ...months));
  const last = Math.max(1, time.to ?? now, ...months, ...due);
  return { first, last: Math.min(last, first + MOST_MONTHS - 1) };
}

/** The sums that have a month, those outside the span at its edges. */
function dated(sums: readonly MonthSums[], first: number, last: number): Dated {
  return sums.flatMap((sum) => (sum.month === null ? [] : [{ ...sum, month: Math.min(last, Math.max(first, sum.month)) }]));
}

function sumUntil(month: number, sums: Dated, what: Measure | 'unknown'): number {
  return sums.reduce((total, each) => (each.month <= month ? total + each[what] : total), 0);
}
