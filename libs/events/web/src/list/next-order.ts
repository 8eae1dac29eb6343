import { DEFAULT_ORDER, type EventOrder, type EventSort } from '@turnout/events/domain';

/** The order after a column's head was pressed: up, then down (for counts the other way round), then grouped by type again. */
export function nextOrder(now: EventOrder, sort: EventSort): EventOrder {
  const isDescendingFirst = sort === 'participants';
  if (now.by !== sort) return { by: sort, isDescending: isDescendingFirst };
  return now.isDescending === isDescendingFirst ? { by: sort, isDescending: !isDescendingFirst } : DEFAULT_ORDER;
}
