import type { EventRecord } from '@turnout/events/domain';
import { contains, type DateRange, type IsoDate } from '@turnout/shared/kernel';

/** First and last day on which any of the records took place; `null` where not one has a date. */
export function spanOf(records: readonly Pick<EventRecord, 'startsOn' | 'endsOn'>[]): { from: IsoDate; to: IsoDate } | null {
  const days = records.flatMap(({ startsOn, endsOn }) => (startsOn === null ? [] : [startsOn, endsOn ?? startsOn])).sort();
  const [from, to] = [days[0], days.at(-1)];
  return from === undefined || to === undefined ? null : { from, to };
}

/** How many of the records begin before or end after the period; records without a date are not among them. */
export function countOutside(records: readonly Pick<EventRecord, 'startsOn' | 'endsOn'>[], period: DateRange): number {
  return records.filter(
    ({ startsOn, endsOn }) => startsOn !== null && !(contains(period, startsOn) && contains(period, endsOn ?? startsOn)),
  ).length;
}
