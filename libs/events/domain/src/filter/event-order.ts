import { DomainError } from '@turnout/shared/kernel';

/**
 * What a list can be sorted by. `type` is the project's own order of types, then date, then id; every other order ends
 * with the id too, so that no two events ever tie. What is not known comes last, whichever way round.
 */
export const EVENT_SORTS = ['type', 'startsOn', 'title', 'country', 'participants'] as const;
export type EventSort = (typeof EVENT_SORTS)[number];

/** What a list is sorted by, and which way round. */
export interface EventOrder {
  readonly by: EventSort;
  readonly isDescending: boolean;
}

/** The order of a list nobody asked another one of. */
export const DEFAULT_ORDER: EventOrder = { by: 'type', isDescending: false };

/** Every order as it stands in an address: a name, or a name behind a minus for descending. */
export const EVENT_ORDERS: readonly string[] = EVENT_SORTS.flatMap((sort) => [sort, `-${sort}`]);

/**
 * Reads an order from an address; nothing at all is {@link DEFAULT_ORDER}.
 *
 * @throws DomainError `event.unknown-sort`
 */
export function parseEventOrder(text: string | undefined): EventOrder {
  if (text === undefined || text === '') return DEFAULT_ORDER;
  const name = text.startsWith('-') ? text.slice(1) : text;
  const by = EVENT_SORTS.find((sort) => sort === name);
  if (by === undefined) {
    const params = { value: text.slice(0, 40) };
    throw new DomainError('event.unknown-sort', params, [{ pointer: '/sort', code: 'event.unknown-sort', params }]);
  }
  return { by, isDescending: text.startsWith('-') };
}

/** Writes an order into an address. */
export function formatEventOrder({ by, isDescending }: EventOrder): string {
  return isDescending ? `-${by}` : by;
}
