import type { FilterQuery } from '@turnout/events/domain';
import type { EventFilterQuery } from './event-query.dto';

/** The part of a query that filters, as the domain reads it: a value that is no text is none. */
export function filterOf(query: EventFilterQuery): FilterQuery {
  return Object.fromEntries(Object.entries(query).filter((entry): entry is [string, string | string[]] => isText(entry[1])));
}

function isText(value: unknown): boolean {
  return typeof value === 'string' || (Array.isArray(value) && value.every((each) => typeof each === 'string'));
}
