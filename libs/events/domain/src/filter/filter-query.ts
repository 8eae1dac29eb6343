import { type FieldError, isCountryCode, isIsoDate, refusalOf, tidyLine, type IsoDate } from '@turnout/shared/kernel';
import { EUROPEAN, type PlaceKey } from '../place-key';
import { EVENT_LEVELS, EVENT_MODES, EVENT_SETTINGS, EVENT_STATUSES } from '../vocabulary';
import { type EventFilter, FILTER_FIELDS } from './event-filter';
import { readValues, writeValue } from './filter-values';

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
  const values = (field: string): (string | null)[] => readValues(query[field]);
  const known = <T extends string>(field: string, code: string, isKnown: (value: string) => value is T): (T | null)[] =>
    values(field).filter((value): value is T | null => {
      if (value === null || isKnown(value)) return true;
      problems.push({ pointer: `/${field}`, code, params: { value: value.slice(0, 40) } });
      return false;
    });
  const date = (field: string): IsoDate | null => {
    const text = lastOf(query[field]);
    if (text === '' || isIsoDate(text)) return text === '' ? null : text;
    problems.push({ pointer: `/${field}`, code: 'date.invalid', params: { value: text.slice(0, 40) } });
    return null;
  };
  const filter: EventFilter = {
    type: values('type'),
    country: known('country', 'country.unknown', isPlaceKey),
    level: known('level', 'event.unknown-level', within(EVENT_LEVELS)),
    partner: values('partner'),
    setting: known('setting', 'event.unknown-setting', within(EVENT_SETTINGS)),
    mode: known('mode', 'event.unknown-mode', within(EVENT_MODES)),
    status: known('status', 'event.unknown-status', within(EVENT_STATUSES)).filter((status) => status !== null),
    workPackage: values('workPackage'),
    from: date('from'),
    to: date('to'),
    q: tidyLine(lastOf(query['q'])),
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
  for (const field of ['from', 'to', 'q'] as const) {
    const value = filter[field];
    if (value !== null && value !== '') query[field] = value;
  }
  return query;
}

function isPlaceKey(text: string): text is PlaceKey {
  return text === EUROPEAN || isCountryCode(text);
}

function within<T extends string>(vocabulary: readonly T[]): (text: string) => text is T {
  return (text): text is T => vocabulary.some((word) => word === text);
}

function lastOf(given: string | readonly string[] | undefined): string {
  return (typeof given === 'string' ? given : given?.at(-1)) ?? '';
}
