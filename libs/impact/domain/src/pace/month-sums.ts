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

/** Turns sums by calendar month, of one event type or of several, into one for each project month; without the project's start nothing has one. */
export function monthSums(startsOn: IsoDate | null, rows: readonly CalendarSums[]): readonly MonthSums[] {
  const sums = new Map<number | null, MonthSums>();
  for (const { key, records, events, participants, unknown } of rows) {
    const day = `${String(key)}-01`;
    const month = isIsoDate(day) ? projectMonth(startsOn, day) : null;
    const before = sums.get(month) ?? { records: 0, events: 0, participants: 0, unknown: 0 };
    sums.set(month, {
      ...{ month, records: before.records + records, events: before.events + events },
      ...{ participants: before.participants + (participants ?? 0), unknown: before.unknown + unknown },
    });
  }
  return [...sums.values()];
}
