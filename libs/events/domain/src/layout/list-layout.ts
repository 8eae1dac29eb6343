import { type FieldError, refusalOf } from '@turnout/shared/kernel';
import { EVENT_ORDERS, type EventOrder, formatEventOrder, parseEventOrder } from '../filter/event-order';
import type { FilterQuery } from '../filter/filter-query';
import { lastValue, NONE, readValues } from '../filter/filter-values';
import { areSameColumns, LIST_COLUMNS, type ListColumn, tidyColumns, usualColumns } from './list-column';
import { LIST_GROUPS, type ListGroup } from './list-group';

/** How a list of events is laid out, on the screen and in a file alike. */
export interface ListLayout {
  /** What is shown of each event, from left to right; the title is always among them. */
  readonly columns: readonly ListColumn[];
  /** Under which headings rows stand; `null` for none. */
  readonly group: ListGroup | null;
  /** In which order rows stand, within their group where there are groups. */
  readonly order: EventOrder;
}

/** The order of rows nobody asked another one for: by day. */
export const LIST_ORDER: EventOrder = { by: 'startsOn', isDescending: false };

/** The layout nobody asked another one of: that of the printed table. */
export const DEFAULT_LAYOUT: ListLayout = { columns: usualColumns('type'), group: 'type', order: LIST_ORDER };

/** A layout as far as it could be read, and what could not: a web page shows the rest, the API refuses. */
export interface LayoutReading {
  readonly layout: ListLayout;
  readonly problems: readonly FieldError[];
}

/**
 * Reads a layout from the parameters `columns`, `group` and `sort` of an address and names what it does not understand.
 *
 * Without `group`, rows stand under their types, unless they are sorted by something else: then under nothing.
 */
export function readListLayout(query: FilterQuery): LayoutReading {
  const problems: FieldError[] = [];
  const refuse = (field: string, code: string, value: string): null => {
    problems.push({ pointer: `/${field}`, code, params: { value: value.slice(0, 40) } });
    return null;
  };
  const sort = lastValue(query['sort']);
  const isSortKnown = sort === '' || EVENT_ORDERS.includes(sort) || refuse('sort', 'event.unknown-sort', sort) !== null;
  const asked = sort !== '' && isSortKnown ? parseEventOrder(sort) : null;
  const unstated = asked === null || asked.by === 'type' ? 'type' : null;
  const word = lastValue(query['group']);
  const known = LIST_GROUPS.find((group) => group === word);
  if (known === undefined && word !== '' && word !== NONE) refuse('group', 'event.unknown-group', word);
  const group = word === NONE ? null : (known ?? unstated);
  const columns = readValues(query['columns'])
    .map((value) => LIST_COLUMNS.find((column) => column === value) ?? refuse('columns', 'event.unknown-column', value ?? NONE))
    .filter((column) => column !== null);
  return {
    layout: { columns: columns.length === 0 ? usualColumns(group) : tidyColumns(columns), group, order: orderWithin(group, asked) },
    problems,
  };
}

/**
 * Reads a layout from an address.
 *
 * @throws DomainError `event.unknown-sort`, `event.unknown-group`, `event.unknown-column`, or `request.invalid` where several things are wrong
 */
export function parseListLayout(query: FilterQuery): ListLayout {
  const { layout, problems } = readListLayout(query);
  const refusal = refusalOf(problems);
  if (refusal) throw refusal;
  return layout;
}

/** Writes a layout into an address, only what is not usual; {@link readListLayout} reads it back. */
export function formatListLayout({ columns, group, order }: ListLayout): Record<string, string> {
  const sort = formatEventOrder(order);
  const isUsualOrder = sort === formatEventOrder(LIST_ORDER);
  return {
    ...(areSameColumns(columns, usualColumns(group)) ? {} : { columns: columns.join(',') }),
    ...(group === 'type' && isUsualOrder ? {} : { group: group ?? NONE }),
    ...(isUsualOrder ? {} : { sort }),
  };
}

/** The same layout with other groups; columns that were the usual ones stay the usual ones. */
export function groupedBy(layout: ListLayout, group: ListGroup | null): ListLayout {
  const isUsual = areSameColumns(layout.columns, usualColumns(layout.group));
  return { ...layout, group, columns: isUsual ? usualColumns(group) : layout.columns };
}

/** Under the headings of the types, the order of the types says nothing about the rows. */
function orderWithin(group: ListGroup | null, asked: EventOrder | null): EventOrder {
  if (asked === null) return LIST_ORDER;
  return group === 'type' && asked.by === 'type' && !asked.isDescending ? LIST_ORDER : asked;
}
