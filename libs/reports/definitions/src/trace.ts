import { type EventFilter, flatEventFilter } from '@turnout/events/domain';
import type { Trace } from '@turnout/reports/document';

/** The filter as the query of an address, each field once; {@link readEventFilter} reads it back. */
export function queryOf(filter: EventFilter): Readonly<Record<string, string>> {
  return flatEventFilter(filter);
}

/** The Events list with the records that the filter finds. */
export function traceOf(filter: EventFilter): Trace {
  return { query: queryOf(filter) };
}

/** The Events list with those of one type; `null` for records without a type. */
export function traceOfType(filter: EventFilter, type: string | null): Trace {
  return traceOf({ ...filter, type: [type] });
}
