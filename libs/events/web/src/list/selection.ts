import {
  areSameColumns,
  type EventFilter,
  formatEventFilter,
  formatListLayout,
  type ListLayout,
  readEventFilter,
  readListLayout,
  usualColumns,
} from '@turnout/events/domain';
import type { EventQuery } from '../client/events-client';

/** What the list shows and how it is laid out: everything of it that stands in the address. */
export interface Selection {
  readonly filter: EventFilter;
  readonly layout: ListLayout;
}

/** Reads a selection from the address; what cannot be read is left out rather than refused. */
export function readSelection(query: EventQuery): Selection {
  return { filter: readEventFilter(query).filter, layout: readListLayout(query).layout };
}

/** Writes a selection into the address; what is usual needs no words. */
export function writeSelection({ filter, layout }: Selection): Record<string, string | string[]> {
  return { ...formatEventFilter(filter), ...formatListLayout(layout) };
}

/** What the server is asked for: which rows and in which order, whatever columns show them. */
export function rowsQuery({ filter, layout }: Selection): Record<string, string | string[]> {
  return writeSelection({ filter, layout: { ...layout, columns: usualColumns(layout.group) } });
}

/** Tells whether the columns are those that nobody had to choose. */
export function hasUsualColumns({ layout: { columns, group } }: Selection): boolean {
  return areSameColumns(columns, usualColumns(group));
}
