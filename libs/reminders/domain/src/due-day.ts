import { datesOfProjectMonth } from '@turnout/consortium/domain';
import { addDays, type IsoDate } from '@turnout/shared/kernel';

/** What a due day follows from. */
export interface DueFacts {
  /** The day the days count from: the last of the event, the one it was returned on, or the one it was found on; `null` where it is not known. */
  readonly since: IsoDate | null;
  /** Days that the project gives for it. */
  readonly days: number;
  /** The day by which the deliverable it counts for needs it; `null` for none. */
  readonly deliverableDay: IsoDate | null;
}

/**
 * The last day on which something is in time: so many days after the day it counts from, or the day of the deliverable where that is
 * earlier, but never before there was anything to do. `null` where neither is known.
 */
export function dueDay({ since, days, deliverableDay }: DueFacts): IsoDate | null {
  if (since === null) return deliverableDay;
  const inDays = addDays(since, days);
  const due = deliverableDay !== null && deliverableDay < inDays ? deliverableDay : inDays;
  return due < since ? since : due;
}

/** The last day of the month that lies so many months before a deliverable's; `null` while anything of that is not known. */
export function deliverableDay(projectStart: IsoDate | null, month: number | null, monthsBefore: number | null): IsoDate | null {
  if (projectStart === null || month === null || monthsBefore === null) return null;
  return datesOfProjectMonth(projectStart, month - monthsBefore).to;
}
