import { addDays, addMonths, type DateRange, type IsoDate, monthsBetween } from '@turnout/shared/kernel';

/** How precisely a project's start is known. */
export const START_PRECISIONS = ['day', 'month'] as const;
export type StartPrecision = (typeof START_PRECISIONS)[number];

/** What is known of a project's time. With precision `month`, `startsOn` is the first of that month. */
export interface ProjectTime {
  readonly startsOn: IsoDate | null;
  readonly endsOn: IsoDate | null;
  readonly durationMonths: number | null;
}

/** The project's period; an end that nobody stated follows from the start and the duration, else it stays open. */
export function projectPeriod({ startsOn, endsOn, durationMonths }: ProjectTime): DateRange {
  const derived = startsOn !== null && durationMonths !== null ? addDays(addMonths(startsOn, durationMonths), -1) : null;
  return { from: startsOn, to: endsOn ?? derived };
}

/** The project month of a date: 1 in the month the project starts, 0 and less before it; `null` while the start is not known. */
export function projectMonth(startsOn: IsoDate | null, date: IsoDate): number | null {
  return startsOn === null ? null : monthsBetween(startsOn, date) + 1;
}
