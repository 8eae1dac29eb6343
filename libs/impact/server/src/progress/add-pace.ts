import { dueDate } from '@turnout/consortium/domain';
import {
  type Forecast,
  forecastOf,
  monthsLeft,
  monthSums,
  paceOf,
  perMeasure,
  type PromiseLine,
  promiseTime,
  type PromiseTime,
  type PaceFacts,
} from '@turnout/impact/domain';
import type { IsoDate } from '@turnout/shared/kernel';
import type { TypeMonth } from '../trend/month-sums.queries';
import type { ProjectDates } from '../trend/promise-dates.queries';
import type { ImpactDeadline, ImpactForecast, ImpactForecasts, ImpactPace } from './pace.dto';

/** How fast a promise would have to be kept, and what can be foreseen of it. */
export interface WithPace {
  readonly pace: ImpactPace;
  readonly forecast: ImpactForecasts;
}

/**
 * Works out pace and forecast of a promise.
 *
 * @param line what was reached of it
 * @param months sums of its type
 */
export function paceOfPromise(
  { type, byMonth }: { readonly type: string; readonly byMonth: number | null },
  line: Pick<PromiseLine, 'events' | 'participants'>,
  months: readonly TypeMonth[],
  { project, workPackages, now }: ProjectDates,
): WithPace {
  const time = promiseTime({ byMonth, workPackage: workPackages.get(type) ?? null, project });
  const held = months.filter((month) => month.type === type && !month.isPlanned);
  const facts: PaceFacts = { held: monthSums(project.startsOn, held), time, now };
  const deadline = deadlineOf(time, project.startsOn);
  const pace = perMeasure((measure) => paceOf(facts, measure, line[measure].missing));
  return {
    pace: {
      ...{ deadline, monthsLeft: monthsLeft(time, now) },
      neededPerMonth: perMeasure((measure) => pace[measure].needed),
      soFar: perMeasure((measure) => pace[measure].soFar),
    },
    forecast: perMeasure((measure) => onTheWire(forecastOf(facts, measure, line[measure].reached), deadline)),
  };
}

/** The month and the day by which a promise is to be kept. */
export function deadlineOf({ to }: PromiseTime, startsOn: IsoDate | null): ImpactDeadline | null {
  return to === null ? null : { month: to, on: dueDate(startsOn, to) };
}

function onTheWire(forecast: Forecast | null, by: ImpactDeadline | null): ImpactForecast | null {
  if (forecast === null) return null;
  return { low: null, high: null, records: null, months: null, needed: null, ...forecast, by: forecast.kind === 'range' ? by : null };
}
