import { documentedOf, type EventFilter, isCounted, type ListTotals, sumEvents } from '@turnout/events/domain';
import type { EventListItem } from '../client/wire';

/** Totals as they will be once the rows are deleted: what the footer says while deleting can still be undone. */
export function withoutRemoved(totals: ListTotals, removed: readonly EventListItem[], filter: EventFilter): ListTotals {
  const counted = removed.filter((item) => isCounted(item, filter));
  const gone = sumEvents(counted);
  const records = totals.records - gone.records;
  const unknown = totals.unknown - gone.unknown;
  const isAllUnknown = records > 0 && records === unknown;
  return {
    records,
    events: totals.events - gone.events,
    participants: totals.participants === null || isAllUnknown ? null : totals.participants - (gone.participants ?? 0),
    estimated: totals.estimated - gone.estimated,
    unknown,
    leftOut: totals.leftOut - (removed.length - counted.length),
    documented: totals.documented - counted.reduce((sum, item) => sum + documentedOf(item), 0),
  };
}
