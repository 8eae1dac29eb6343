import { type EventOrder, type EventSort, LIST_ORDER } from '@turnout/events/domain';

/** The order after a column's head was pressed: up, then down (for counts the other way round), then by day again; days themselves only turn round. */
export function nextOrder(now: EventOrder, sort: EventSort): EventOrder {
  const isDescendingFirst = sort === 'participants';
  if (now.by !== sort) return { by: sort, isDescending: isDescendingFirst };
  return now.isDescending === isDescendingFirst ? { by: sort, isDescending: !isDescendingFirst } : LIST_ORDER;
}
