import { datesOfProjectMonth } from '@turnout/consortium/domain';
import { formatEventFilter, NO_FILTER } from '@turnout/events/domain';
import type { DateRange, IsoDate } from '@turnout/shared/kernel';
import { ANY_EVENT, type ClauseConditions, type TargetClause } from '../target';
import type { ClauseTime } from './clause-time';

/** All that an event has to be like to count towards a clause: what the clause asks, and what the clauses around it ask. */
export interface PlaceConditions extends ClauseConditions {
  /** People at each meeting; `null` for any number. */
  readonly people: number | null;
  /** Days it may begin on; `null` for any day. */
  readonly days: DateRange | null;
  /** Whether these are all the days; `false` where a month or a period is asked for and the project's time does not say which days it has. */
  readonly areDaysKnown: boolean;
}

/** Every event is like this. */
export const ANY_PLACE: PlaceConditions = { ...ANY_EVENT, people: null, days: null, areDaysKnown: true };

/** What a clause asks within another: both have to hold. Where both name a month it is the earlier, of two numbers of people the greater. */
export function narrowed(
  outer: PlaceConditions,
  clause: ClauseConditions & Pick<TargetClause, 'participantsPerEvent'>,
  time: ClauseTime,
): PlaceConditions {
  const month = monthDays(clause.byMonth, time);
  const period = periodDays(clause.period, time);
  return {
    setting: clause.setting ?? outer.setting,
    level: clause.level ?? outer.level,
    country: clause.country ?? outer.country,
    partner: clause.partner ?? outer.partner,
    audience: clause.audience ?? outer.audience,
    byMonth: least(clause.byMonth, outer.byMonth),
    period: clause.period ?? outer.period,
    people: greatest(clause.participantsPerEvent, outer.people),
    days: within(within(outer.days, month), period),
    areDaysKnown: outer.areDaysKnown && (clause.byMonth === null || month !== null) && (clause.period === null || period !== null),
  };
}

/**
 * The address of the list that shows the events a clause asks for, as far as a list can be asked: of any audience and size.
 * @param type code of the event type; `null` for all
 */
export function queryOf(type: string | null, { setting, level, country, partner, days }: PlaceConditions): Record<string, string> {
  const list = <T>(value: T | null): readonly T[] => (value === null ? [] : [value]);
  const asked = { setting: list(setting), level: list(level), country: list(country), partner: list(partner) };
  const filter = { ...NO_FILTER, ...asked, type: list(type), from: days?.from ?? null, to: days?.to ?? null };
  return Object.fromEntries(Object.entries(formatEventFilter(filter)).map(([field, value]) => [field, String(value)]));
}

function monthDays(month: number | null, { startsOn }: ClauseTime): DateRange | null {
  return month === null || startsOn === null ? null : { from: null, to: datesOfProjectMonth(startsOn, month).to };
}

function periodDays(code: string | null, { periods }: ClauseTime): DateRange | null {
  return periods.find((period) => period.code === code) ?? null;
}

function within(one: DateRange | null, other: DateRange | null): DateRange | null {
  if (one === null || other === null) return one ?? other;
  return { from: greatest<IsoDate>(one.from, other.from), to: least<IsoDate>(one.to, other.to) };
}

function least<T extends number | string>(one: T | null, other: T | null): T | null {
  return one === null || other === null ? (one ?? other) : one < other ? one : other;
}

function greatest<T extends number | string>(one: T | null, other: T | null): T | null {
  return one === null || other === null ? (one ?? other) : one > other ? one : other;
}
