import { addDays, daysBetween, DomainError, type FieldError, type IsoDate, isIsoDate } from '@turnout/shared/kernel';
import type { EventRecord } from '../event-record';

/** Days that are looked at together, both included. */
export interface DaySpan {
  readonly first: IsoDate;
  readonly last: IsoDate;
}

/** What of an event a calendar goes by. */
export type DatedEvent = Pick<EventRecord, 'startsOn' | 'endsOn'> & {
  /** For a series: the day of each meeting. `null` for an event that is none. */
  readonly meetingDays: readonly IsoDate[] | null;
};

/** What of all events lies in a span of days, and where there is something before and behind it. */
export interface Calendar<E extends DatedEvent> {
  readonly shown: readonly E[];
  /** The last day before the span on which anything takes place. */
  readonly before: IsoDate | null;
  /** The first day behind it. */
  readonly after: IsoDate | null;
  /** Events without a date. */
  readonly undated: number;
}

/** A calendar shows so many days at most: a quarter of a year. */
export const MAX_CALENDAR_DAYS = 93;

/** The days on which an event takes place: from its first to its last; of a series each meeting by itself. None without a date. */
export function spansOf({ startsOn, endsOn, meetingDays }: DatedEvent): readonly DaySpan[] {
  if (meetingDays !== null) return meetingDays.map((day) => ({ first: day, last: day }));
  return startsOn === null ? [] : [{ first: startsOn, last: endsOn ?? startsOn }];
}

/** Tells whether two spans have a day in common. */
export function overlaps(one: DaySpan, other: DaySpan): boolean {
  return one.first <= other.last && other.first <= one.last;
}

/** What of the events lies in a span: the definition that the database's query is held against. */
export function calendarOf<E extends DatedEvent>(events: readonly E[], span: DaySpan): Calendar<E> {
  const spans = events.flatMap((event) => spansOf(event));
  const before = spans.map(({ last }) => last).filter((day) => day < span.first);
  const after = spans.map(({ first }) => first).filter((day) => day > span.last);
  return {
    shown: events.filter((event) => spansOf(event).some((each) => overlaps(each, span))),
    before: before.sort().at(-1) ?? null,
    after: after.sort()[0] ?? null,
    undated: events.filter((event) => spansOf(event).length === 0).length,
  };
}

/**
 * Reads the days that are asked for.
 *
 * @throws DomainError `date.invalid` for what is no date or is missing, `calendar.span-invalid` for an end before the start or for more
 * than {@link MAX_CALENDAR_DAYS} days
 */
export function parseDaySpan(first: unknown, last: unknown): DaySpan {
  const [from, to] = [first, last].map((text) => (typeof text === 'string' && isIsoDate(text) ? text : null));
  if (!from || !to) {
    const wrong = [...(from ? [] : ['/first']), ...(to ? [] : ['/last'])];
    throw new DomainError(
      'date.invalid',
      {},
      wrong.map((pointer): FieldError => ({ pointer, code: 'date.invalid' })),
    );
  }
  const days = daysBetween(from, to) + 1;
  if (days < 1 || days > MAX_CALENDAR_DAYS) {
    const params = { max: MAX_CALENDAR_DAYS };
    throw new DomainError('calendar.span-invalid', params, [{ pointer: '/last', code: 'calendar.span-invalid', params }]);
  }
  return { first: from, last: to };
}

/** The days of a span, one by one. */
export function daysOf({ first, last }: DaySpan): readonly IsoDate[] {
  return Array.from({ length: daysBetween(first, last) + 1 }, (_, index) => addDays(first, index));
}
