import { COUNTED_STATUSES, sumEvents } from '@turnout/events/domain';
import type { EventListItem, ListTotals } from '../client/wire';

const isCounted = (item: EventListItem): boolean => COUNTED_STATUSES.some((status) => status === item.status);

/**
 * Totals as they will be once the rows are deleted: what the footer says while deleting can still be undone.
 *
 * @param countsAll whether the totals count every status, as they do when statuses are asked for by name
 */
export function withoutRemoved(totals: ListTotals, removed: readonly EventListItem[], countsAll: boolean): ListTotals {
  const counted = removed.filter((item) => countsAll || isCounted(item));
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
  };
}
