import { addDays, addMonths, isoDate } from '@turnout/shared/kernel';
import type { EventFilter } from '../filter/event-filter';
import type { SummaryDimension } from '../vocabulary';

/**
 * The filter that finds, among the events another finds, those summed under a key; the way down from a sum to its records.
 *
 * @returns `null` where no filter can ask for them: those whose lead is asked about apart from co-organisers, and those without a date
 */
export function narrowFilter(filter: EventFilter, by: SummaryDimension, key: string | null): EventFilter | null {
  if (by === 'leadPartner') return null;
  if (by !== 'month') return { ...filter, [by]: [key] };
  if (key === null) return null;
  const from = isoDate(`${key}-01`);
  const to = addDays(addMonths(from, 1), -1);
  return {
    ...filter,
    from: filter.from !== null && filter.from > from ? filter.from : from,
    to: filter.to !== null && filter.to < to ? filter.to : to,
  };
}
