import type { Measure } from './measure';
import type { MonthSums } from './month-sums';
import { monthsOver, type PaceFacts } from './pace';
import { monthsLeft } from './promise-time';

/** Months that are compared with each other: half a year, so that one busy week says little. */
export const FORECAST_STRETCH = 6;
/** Fewest dated records, for participants those with a count, that say anything about what will come. */
export const FEWEST_RECORDS = 5;
/** Fewest months that have to be over since the first event. */
export const FEWEST_MONTHS = 12;

/** What can be said about what will be there in the end. */
export const FORECAST_KINDS = ['range', 'not-enough-records', 'not-enough-months'] as const;

/** What will be there by the end of a promise if it goes on as it did; or that, and why, this cannot be said. */
export type Forecast =
  | {
      readonly kind: 'range';
      /** If all months to come go like the half-year in which least was done. */
      readonly low: number;
      /** If they go like the one in which most was done. */
      readonly high: number;
      /** The project month on whose last day it is reckoned up. */
      readonly by: number;
    }
  | { readonly kind: 'not-enough-records'; readonly records: number; readonly needed: number }
  | { readonly kind: 'not-enough-months'; readonly months: number; readonly needed: number };

/**
 * Carries what was held on to the promise's last month: what there was at the end of last month, and for every month left a sixth of the
 * weakest half-year so far, rounded down, to a sixth of the strongest, rounded up; never below what is there already.
 *
 * @param reached what is there now, with what has no date; `null` where that is not known
 * @returns `null` where there is nothing to foresee: no last month is known, or it is over
 * @see docs/domain/pace.md
 */
export function forecastOf(facts: PaceFacts, measure: Measure, reached: number | null): Forecast | null {
  const { time, now, held } = facts;
  const left = monthsLeft(time, now);
  if (time.to === null || now === null || left === null || left === 0) return null;
  const records = held.reduce((sum, each) => sum + recordsOf(each, measure), 0);
  if (records < FEWEST_RECORDS || reached === null) return { kind: 'not-enough-records', records, needed: FEWEST_RECORDS };
  const over = monthsOver(facts);
  if (over.length < FEWEST_MONTHS) return { kind: 'not-enough-months', months: over.length, needed: FEWEST_MONTHS };
  // What this month brought already is in what is there now, not in what is carried on.
  const settled = reached - held.reduce((sum, each) => sum + (each.month !== null && each.month >= now ? each[measure] : 0), 0);
  const stretches = stretchesOf(over, measure);
  return {
    kind: 'range',
    low: Math.max(reached, settled + Math.floor((left * Math.min(...stretches)) / FORECAST_STRETCH)),
    high: Math.max(reached, settled + Math.ceil((left * Math.max(...stretches)) / FORECAST_STRETCH)),
    by: time.to,
  };
}

function recordsOf({ month, records, unknown }: MonthSums, measure: Measure): number {
  if (month === null) return 0;
  return measure === 'events' ? records : records - unknown;
}

/** The sums of all half-years that lie within the months, beginning with each month. */
function stretchesOf(months: readonly MonthSums[], measure: Measure): readonly number[] {
  return months
    .slice(FORECAST_STRETCH - 1)
    .map((_, begin) => months.slice(begin, begin + FORECAST_STRETCH).reduce((sum, each) => sum + each[measure], 0));
}
