import { addDays, addMonths, isoDate } from '@turnout/shared/kernel';
import type { EventFilter } from '../filter/event-filter';
import type { SummaryDimension } from '../vocabulary';

/**
 * The filter that finds, among the events another finds, those summed under a key; the way down from a sum to its records. The lead apart
 * from co-organisers is no question of a filter.
 */
export function narrowFilter(filter: EventFilter, by: Exclude<SummaryDimension, 'leadPartner'>, key: string | null): EventFilter {
  if (by !== 'month') return { ...filter, [by]: [key] };
  if (key === null) return { ...filter, from: null, to: null, isUndated: true };
  const from = isoDate(`${key}-01`);
  const to = addDays(addMonths(from, 1), -1);
  return {
    ...filter,
    from: filter.from !== null && filter.from > from ? filter.from : from,
    to: filter.to !== null && filter.to < to ? filter.to : to,
  };
}
