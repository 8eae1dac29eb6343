import { type FieldError, isCountryCode, isIsoDate, refusalOf, tidyLine, type IsoDate } from '@turnout/shared/kernel';
import { EUROPEAN, type PlaceKey } from '../place-key';
import { EVENT_LEVELS, EVENT_MODES, EVENT_SETTINGS, EVENT_STATUSES, type EventStatus } from '../vocabulary';
import { type EventFilter, FILTER_FIELDS, type FilterField } from './event-filter';
import { lastValue, NONE, readValues, writeValue } from './filter-values';

/** The part behind the `?` of an address, as routers hand it over: a field given several times is a list. */
export type FilterQuery = Readonly<Record<string, string | readonly string[] | undefined>>;

/** A filter as far as it could be read, and what could not: a web page shows the rest, the API refuses. */
export interface FilterReading {
  readonly filter: EventFilter;
  readonly problems: readonly FieldError[];
}

/** Reads a filter from an address and names what it does not understand. Fields that are no filter are passed over. */
export function readEventFilter(query: FilterQuery): FilterReading {
  const problems: FieldError[] = [];
  const refuse = (field: string, code: string, value: string): null => {
    problems.push({ pointer: `/${field}`, code, params: { value: value.slice(0, 40) } });
    return null;
  };
  const values = (field: FilterField): (string | null)[] => readValues(query[field]);
  const known = <T extends string>(field: FilterField, code: string, isKnown: (value: string) => value is T): (T | null)[] =>
    values(field).filter((value): value is T | null => value === null || isKnown(value) || refuse(field, code, value) !== null);
  const date = (field: 'from' | 'to'): IsoDate | null => {
    const text = lastValue(query[field]);
    if (text === '') return null;
    return isIsoDate(text) ? text : refuse(field, 'date.invalid', text);
  };
  const isUndated = lastValue(query['from']) === NONE;
  const statuses = known('status', 'event.unknown-status', within(EVENT_STATUSES));
  const filter: EventFilter = {
    type: values('type'),
    country: known('country', 'country.unknown', isPlaceKey),
    level: known('level', 'event.unknown-level', within(EVENT_LEVELS)),
    partner: values('partner'),
    setting: known('setting', 'event.unknown-setting', within(EVENT_SETTINGS)),
    mode: known('mode', 'event.unknown-mode', within(EVENT_MODES)),
    // Every event has a status, so asking for none is a slip.
    status: statuses.filter((status): status is EventStatus => (status ?? refuse('status', 'event.unknown-status', NONE)) !== null),
    workPackage: values('workPackage'),
    deliverable: values('deliverable'),
    milestone: values('milestone'),
    finding: values('finding'),
    import: values('import'),
    ...(isUndated ? { from: null, to: null, isUndated } : { from: date('from'), to: date('to') }),
    q: tidyLine(lastValue(query['q'])),
  };
  return { filter, problems };
}

/**
 * Reads a filter from an address.
 *
 * @throws DomainError with the code of what is wrong (`country.unknown`, `event.unknown-level`, `date.invalid` …), or
 * `request.invalid` where several things are.
 */
export function parseEventFilter(query: FilterQuery): EventFilter {
  const { filter, problems } = readEventFilter(query);
  const refusal = refusalOf(problems);
  if (refusal) throw refusal;
  return filter;
}

/** Writes a filter into an address, in one fixed order and only what it asks; {@link parseEventFilter} reads it back. */
export function formatEventFilter(filter: EventFilter): Record<string, string | string[]> {
  const query: Record<string, string | string[]> = {};
  for (const field of FILTER_FIELDS) {
    const [first, ...others] = filter[field].map((value) => writeValue(value));
    if (first !== undefined) query[field] = others.length === 0 ? first : [first, ...others];
  }
  if (filter.isUndated) query['from'] = NONE;
  for (const field of ['from', 'to', 'q'] as const) {
    const value = filter[field];
    if (value !== null && value !== '') query[field] = value;
  }
  return query;
}

/** The same with each field once, several values in one text; {@link parseEventFilter} reads it back all the same. */
export function flatEventFilter(filter: EventFilter): Record<string, string> {
  const fields = Object.entries(formatEventFilter(filter));
  return Object.fromEntries(fields.map(([field, values]) => [field, typeof values === 'string' ? values : values.join(',')]));
}

function isPlaceKey(text: string): text is PlaceKey {
  return text === EUROPEAN || isCountryCode(text);
}

function within<T extends string>(vocabulary: readonly T[]): (text: string) => text is T {
  return (text): text is T => vocabulary.some((word) => word === text);
}
