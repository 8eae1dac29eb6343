import { addDays, addMonths, type DateRange, type IsoDate, isoDate, monthsBetween } from '@turnout/shared/kernel';

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

/** First and last project month of a period, as `M6–M40` says them; `null` while the project's start, or an end of the period, is not known. */
export function projectMonths(startsOn: IsoDate | null, { from, to }: DateRange): { readonly first: number; readonly last: number } | null {
  if (startsOn === null || from === null || to === null) return null;
  return { first: monthsBetween(startsOn, from) + 1, last: monthsBetween(startsOn, to) + 1 };
}

/** First and last day of a project month: the calendar month so many after the one the project starts in. */
export function datesOfProjectMonth(startsOn: IsoDate, month: number): { readonly from: IsoDate; readonly to: IsoDate } {
  const from = addMonths(isoDate(`${startsOn.slice(0, 7)}-01`), month - 1);
  return { from, to: addDays(addMonths(from, 1), -1) };
}
