import { dueDate } from '@turnout/consortium/domain';
import type { IsoDate } from '@turnout/shared/kernel';
import { type Forecast, forecastOf } from './forecast';
import { perMeasure, type PerMeasure } from './measure';
import { type CalendarSums, monthSums } from './month-sums';
import { type PaceFacts, paceOf } from './pace';
import type { WordedPace } from './pace-words';
import { monthsLeft, type PromiseDates, promiseTime, type PromiseTime } from './promise-time';

/** How fast a promise would have to be kept and how fast it went, and what can be foreseen of it. */
export interface PromisePace {
  readonly pace: WordedPace['pace'] & { readonly deadline: PromiseDeadline | null };
  readonly forecast: PerMeasure<Forecast | null>;
}

/** The project month by whose last day something is to be there. */
export interface PromiseDeadline {
  readonly month: number;
  /** Its last day; `null` while the project's start is not known. */
  readonly on: IsoDate | null;
}

/**
 * Works out pace and forecast of a promise.
 *
 * @param line what was reached of it and what is missing
 * @param months sums of its events by calendar month, of several types one beside the other
 * @param now the project month that runs; `null` while the project's start is not known
 * @see docs/domain/pace.md
 */
export function promisePace(
  line: PerMeasure<{ readonly reached: number | null; readonly missing: number | null }>,
  months: readonly CalendarSums[],
  dates: PromiseDates,
  now: number | null,
): PromisePace {
  const { startsOn } = dates.project;
  const time = promiseTime(dates);
  const facts: PaceFacts = { held: monthSums(startsOn, months), time, now };
  const pace = perMeasure((measure) => paceOf(facts, measure, line[measure].missing));
  return {
    pace: {
      ...{ deadline: deadlineOf(time, startsOn), monthsLeft: monthsLeft(time, now) },
      neededPerMonth: perMeasure((measure) => pace[measure].needed),
      soFar: perMeasure((measure) => pace[measure].soFar),
    },
    forecast: perMeasure((measure) => forecastOf(facts, measure, line[measure].reached)),
  };
}

/** The month and the day by which a promise is to be kept; `null` where nobody stated it. */
export function deadlineOf({ to }: PromiseTime, startsOn: IsoDate | null): PromiseDeadline | null {
  return to === null ? null : { month: to, on: dueDate(startsOn, to) };
}
