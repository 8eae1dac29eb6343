import { projectMonth } from '@turnout/consortium/domain';
import type { Totals } from '@turnout/events/domain';
import { isIsoDate, type IsoDate } from '@turnout/shared/kernel';

/** Sums of the events whose first day lies in a project month. */
export interface MonthSums {
  /** Project month, 1 in the month the project starts, 0 and less before it; `null` for events without a date. */
  readonly month: number | null;
  readonly records: number;
  /** Meetings those records stand for. */
  readonly events: number;
  /** People, as reported, of the records that have a count. */
  readonly participants: number;
  /** Records without a count. */
  readonly unknown: number;
}

/** Sums of a calendar month, as a summary by month has them. */
export interface CalendarSums extends Pick<Totals, 'records' | 'events' | 'participants' | 'unknown'> {
  /** `YYYY-MM`; `null` for events without a date. */
  readonly key: string | null;
}

/** Turns sums by calendar month into sums by project month; without the project's start nothing has one. */
export function monthSums(startsOn: IsoDate | null, rows: readonly CalendarSums[]): readonly MonthSums[] {
  return rows.map(({ key, records, events, participants, unknown }) => {
    const day = `${String(key)}-01`;
    const month = isIsoDate(day) ? projectMonth(startsOn, day) : null;
    return { month, records, events, participants: participants ?? 0, unknown };
  });
}
