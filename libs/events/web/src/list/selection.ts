import {
  DEFAULT_ORDER,
  type EventFilter,
  type EventOrder,
  EVENT_ORDERS,
  formatEventFilter,
  formatEventOrder,
  parseEventOrder,
  readEventFilter,
} from '@turnout/events/domain';
import type { EventQuery } from '../client/events-client';

/** What the list shows and in which order: everything of it that stands in the address. */
export interface Selection {
  readonly filter: EventFilter;
  readonly order: EventOrder;
}

/** Reads a selection from the address; what cannot be read is left out rather than refused. */
export function readSelection(query: EventQuery): Selection {
  const sort = query['sort'];
  const isKnown = typeof sort === 'string' && EVENT_ORDERS.includes(sort);
  return { filter: readEventFilter(query).filter, order: isKnown ? parseEventOrder(sort) : DEFAULT_ORDER };
}

/** Writes a selection, for the address and for the server alike; the usual order needs no words. */
export function writeSelection({ filter, order }: Selection): Record<string, string | string[]> {
  const sort = formatEventOrder(order);
  return { ...formatEventFilter(filter), ...(sort === formatEventOrder(DEFAULT_ORDER) ? {} : { sort }) };
}
