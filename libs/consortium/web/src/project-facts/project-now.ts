import { projectMonth, projectPeriod, type StartPrecision } from '@turnout/consortium/domain';
import { type IsoDate, isIsoDate, monthsBetween } from '@turnout/shared/kernel';

/** Where a project stands in its own time. */
export type ProjectNow =
  /** The start or the end is not known: the project may not have begun, or may be over. */
  | { readonly kind: 'unknown' }
  | { readonly kind: 'before' }
  | { readonly kind: 'running'; readonly month: number; readonly months: number }
  | { readonly kind: 'ended'; readonly months: number };

/** What of a project says when it runs. */
export interface ProjectDates {
  readonly startsOn: string | null;
  readonly startsOnPrecision: StartPrecision | null;
  readonly endsOn: string | null;
  readonly durationMonths: number | null;
}

/** Tells in which project month a day lies, and of how many. */
export function projectNow({ startsOn, endsOn, durationMonths }: ProjectDates, today: IsoDate): ProjectNow {
  const { from, to } = projectPeriod({ startsOn: asDate(startsOn), endsOn: asDate(endsOn), durationMonths });
  if (from === null || to === null) return { kind: 'unknown' };
  if (today < from) return { kind: 'before' };
  const months = monthsBetween(from, to) + 1;
  return today > to ? { kind: 'ended', months } : { kind: 'running', month: projectMonth(from, today) ?? 1, months };
}

function asDate(text: string | null): IsoDate | null {
  return text !== null && isIsoDate(text) ? text : null;
}
