import { type DatedEvent, type DaySpan, daysOf, overlaps, spansOf } from '@turnout/events/domain';
import { addDays, addMonths, daysBetween, type IsoDate, isoDate } from '@turnout/shared/kernel';

/** A bar of an event within one week. */
export interface WeekBar<E> {
  readonly event: E;
  /** 0 for the first day of the week. */
  readonly from: number;
  /** Days it covers, 1 to 7. */
  readonly days: number;
  /** Its line, 0 on top. */
  readonly lane: number;
  /** Whether it begins or ends beyond this week. */
  readonly isBegun: boolean;
  readonly isContinued: boolean;
}

/** A week with its bars. */
export interface CalendarWeek<E> {
  readonly days: readonly IsoDate[];
  readonly bars: readonly WeekBar<E>[];
}

/** First and last day of a month, given by any day of it. */
export function monthOf(day: IsoDate): DaySpan {
  const first = isoDate(`${day.slice(0, 7)}-01`);
  return { first, last: addDays(addMonths(first, 1), -1) };
}

/** The whole weeks that a month touches. @param weekStart 1 for Monday to 7 for Sunday */
export function weeksOf(month: DaySpan, weekStart: number): DaySpan {
  return { first: weekOf(month.first, weekStart).first, last: weekOf(month.last, weekStart).last };
}

/** The week a day lies in. @param weekStart 1 for Monday to 7 for Sunday */
export function weekOf(day: IsoDate, weekStart: number): DaySpan {
  const weekday = ((new Date(`${day}T00:00:00Z`).getUTCDay() + 6) % 7) + 1;
  const first = addDays(day, -((weekday - weekStart + 7) % 7));
  return { first, last: addDays(first, 6) };
}

/** Lays events out over weeks: longer and earlier ones above, none over another. */
export function layWeeks<E extends DatedEvent>(weeks: DaySpan, events: readonly E[]): readonly CalendarWeek<E>[] {
  const days = daysOf(weeks);
  const starts = days.filter((_, index) => index % 7 === 0);
  return starts.map((first) => {
    const week = { first, last: addDays(first, 6) };
    return { days: daysOf(week), bars: laned(events.flatMap((event) => barsOf(event, week))) };
  });
}

/** The events that take place on a day. */
export function eventsOn<E extends DatedEvent>(events: readonly E[], day: IsoDate): readonly E[] {
  return events.filter((event) => spansOf(event).some((span) => overlaps(span, { first: day, last: day })));
}

function barsOf<E extends DatedEvent>(event: E, week: DaySpan): Omit<WeekBar<E>, 'lane'>[] {
  return spansOf(event)
    .filter((span) => overlaps(span, week))
    .map((span) => {
      const [first, last] = [span.first < week.first ? week.first : span.first, span.last > week.last ? week.last : span.last];
      return {
        event,
        from: daysBetween(week.first, first),
        days: daysBetween(first, last) + 1,
        isBegun: first !== span.first,
        isContinued: last !== span.last,
      };
    });
}

function laned<E>(bars: readonly Omit<WeekBar<E>, 'lane'>[]): readonly WeekBar<E>[] {
  const ends: number[] = [];
  return [...bars]
    .sort((one, other) => one.from - other.from || other.days - one.days)
    .map((bar) => {
      const free = ends.findIndex((end) => end <= bar.from);
      const lane = free < 0 ? ends.length : free;
      ends[lane] = bar.from + bar.days;
      return { ...bar, lane };
    });
}
