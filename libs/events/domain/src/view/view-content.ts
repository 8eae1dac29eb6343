import type { FieldError } from '@turnout/shared/kernel';
import { type EventFilter, FILTER_FIELDS, type FilterField } from '../filter/event-filter';
import { type FilterQuery, formatEventFilter, readEventFilter } from '../filter/filter-query';
import { formatListLayout, type ListLayout, readListLayout } from '../layout';

/** What a saved view shows: which events, and how they are laid out. */
export interface ViewContent {
  readonly filter: EventFilter;
  readonly layout: ListLayout;
}

/** A view as far as it could be read, and what could not. */
export interface ViewReading extends ViewContent {
  readonly problems: readonly FieldError[];
}

/** Reads what a view shows from the parameters of a list's address; those that say nothing about the list are passed over. */
export function readViewContent(query: FilterQuery): ViewReading {
  const { filter, problems } = readEventFilter(query);
  const { layout, problems: others } = readListLayout(query);
  return { filter, layout, problems: [...problems, ...others] };
}

/** Writes what a view shows as the parameters of a list's address, in one fixed order; {@link readViewContent} reads it back. */
export function formatViewContent({ filter, layout }: ViewContent): Record<string, string | string[]> {
  return { ...formatEventFilter(filter), ...formatListLayout(layout) };
}

/** Facts by which a filter names things of the project, each by its code. */
export const CODED_FIELDS = ['type', 'partner', 'workPackage', 'deliverable', 'milestone'] as const satisfies readonly FilterField[];
export type CodedField = (typeof CODED_FIELDS)[number];

/** A filter whose things go by other names, and the facts of which it named something that has no name any more. */
export interface Translated {
  readonly filter: EventFilter;
  readonly lost: readonly CodedField[];
}

/**
 * Names the things of a filter otherwise: ids for codes, where it is to outlive them, or codes for ids. What cannot be named is left out.
 * @param translate the other name; `undefined` for a thing that is not there
 */
export function translateFilter(filter: EventFilter, translate: (field: CodedField, name: string) => string | undefined): Translated {
  const lost: CodedField[] = [];
  const named = CODED_FIELDS.map((field) => {
    const names = filter[field].map((name) => (name === null ? null : translate(field, name)));
    if (names.includes(undefined)) lost.push(field);
    return [field, [...new Set(names.filter((name) => name !== undefined))]] as const;
  });
  return { filter: { ...filter, ...Object.fromEntries(named) }, lost };
}

/** Tells whether two views show the same, in whichever order the values of their filters were chosen. */
export function isSameView(one: ViewContent, other: ViewContent): boolean {
  return JSON.stringify(inOrder(one)) === JSON.stringify(inOrder(other));
}

function inOrder({ filter, layout }: ViewContent): object {
  const sorted = FILTER_FIELDS.map((field) => [field, [...filter[field]].map(String).sort()] as const);
  return formatViewContent({ filter: { ...filter, ...(Object.fromEntries(sorted) as object) }, layout });
}
