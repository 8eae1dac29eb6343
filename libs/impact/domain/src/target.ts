import type { BreakdownDimension, EventLevel, EventSetting, PlaceKey } from '@turnout/events/domain';

/** What an event has to be like; every condition that is `null` asks nothing, and all others have to hold. */
export interface ClauseConditions {
  readonly setting: EventSetting | null;
  /** The event's own level, whatever its type is called. */
  readonly level: EventLevel | null;
  /** A country's code, or the word for an international event without a single country. */
  readonly country: PlaceKey | null;
  /** Code of a partner, in the lead or beside it. */
  readonly partner: string | null;
  /** A category of the breakdown by audience; the clause then counts its people instead of all. */
  readonly audience: string | null;
  /** Held by the last day of this project month, 1 or more. */
  readonly byMonth: number | null;
  /** Code of the reporting period it is held in. */
  readonly period: string | null;
}

/** One condition within a promise: so many events of a kind, with so many people; of these, the clauses inside it. */
export interface TargetClause extends ClauseConditions {
  /** `null` where people alone were promised. */
  readonly events: number | null;
  /** People in total; `null` where no number was promised. */
  readonly participants: number | null;
  /** `null` where no number of people was promised for each event. */
  readonly participantsPerEvent: number | null;
  /** Asked for again in every reporting period. */
  readonly eachPeriod: boolean;
  /** Parts of it: what counts towards one of them counts towards this clause as well. */
  readonly clauses: readonly TargetClause[];
}

/** Whether a meeting counts towards one clause of a promise, or towards every one that it satisfies. */
export const SURPLUS_RULES = ['once', 'every-clause'] as const;
export type SurplusRule = (typeof SURPLUS_RULES)[number];

/** What was promised for one event type, or for all of them together; `null` where nothing was promised about it. */
export interface Target {
  /** Code of the event type; `null` for events of all types, and those whose type nobody stated. */
  readonly type: string | null;
  readonly events: number | null;
  readonly participants: number | null;
  /** All of it held by the last day of this project month, 1 or more; `null` for no month of its own. */
  readonly byMonth: number | null;
  readonly surplus: SurplusRule;
  readonly clauses: readonly TargetClause[];
}

/** A promise for one event type. */
export type TypeTarget = Target & { readonly type: string };

/** Tells whether a promise is about one event type, and not about all of them together. */
export function isOfType<Promised extends Pick<Target, 'type'>>(promise: Promised): promise is Promised & { readonly type: string } {
  return promise.type !== null;
}

/** Tells whether a promise is about events of a type. @param event `type` is `null` where nobody stated it */
export function isAbout({ type }: Pick<Target, 'type'>, event: { readonly type: string | null }): boolean {
  return type === null || type === event.type;
}

/** The breakdown that conditions on an audience look at. */
export const AUDIENCE = 'audience' satisfies BreakdownDimension;

/** Tells whether a promise asks for an audience anywhere. */
export function asksAudience({ clauses }: Pick<TargetClause, 'clauses'>): boolean {
  return clauses.some((clause) => clause.audience !== null || asksAudience(clause));
}

/** Asks nothing: every event is like this. */
export const ANY_EVENT: ClauseConditions = {
  setting: null,
  level: null,
  country: null,
  partner: null,
  audience: null,
  byMonth: null,
  period: null,
};

/** A clause that asks nothing and promises nothing, for others to be made from. */
export const PLAIN_CLAUSE: TargetClause = {
  ...ANY_EVENT,
  events: null,
  participants: null,
  participantsPerEvent: null,
  eachPeriod: false,
  clauses: [],
};

/** What a promise says beside its numbers where nobody says more. */
export const PLAIN_TARGET: Pick<Target, 'byMonth' | 'surplus' | 'clauses'> = { byMonth: null, surplus: 'once', clauses: [] };
