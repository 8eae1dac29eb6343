import {
  type PromiseDeadline,
  type Forecast,
  isAbout,
  perMeasure,
  type PromiseLine,
  promisePace,
  type Target,
} from '@turnout/impact/domain';
import type { TypeMonth } from '../trend/month-sums.queries';
import type { ProjectDates } from '../trend/promise-dates.queries';
import type { ImpactForecast, ImpactForecasts, ImpactPace } from './pace.dto';

/** How fast a promise would have to be kept, and what can be foreseen of it. */
export interface WithPace {
  readonly pace: ImpactPace;
  readonly forecast: ImpactForecasts;
}

/**
 * Works out pace and forecast of a promise.
 *
 * @param line what was reached of it
 * @param months sums of all types
 */
export function paceOfPromise(
  { type, byMonth }: Pick<Target, 'type' | 'byMonth'>,
  line: Pick<PromiseLine, 'events' | 'participants'>,
  months: readonly TypeMonth[],
  { project, workPackages, now }: ProjectDates,
): WithPace {
  const held = months.filter((month) => isAbout({ type }, month) && !month.isPlanned);
  const { pace, forecast } = promisePace(line, held, { byMonth, workPackage: workPackages.get(type ?? '') ?? null, project }, now);
  return { pace, forecast: perMeasure((measure) => onTheWire(forecast[measure], pace.deadline)) };
}

function onTheWire(forecast: Forecast | null, by: PromiseDeadline | null): ImpactForecast | null {
  if (forecast === null) return null;
  return { low: null, high: null, records: null, months: null, needed: null, ...forecast, by: forecast.kind === 'range' ? by : null };
}
