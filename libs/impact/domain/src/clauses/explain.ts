import { partnersOf, placeKeyOf } from '@turnout/events/domain';
import type { ClauseEvent } from './clause-event';
import { type Condition, type Fit, FITS, judgementsOf } from './clause-fit';
import { peopleOf, perMeeting } from './people';
import type { PlaceConditions } from './place-conditions';
import type { NodeProgress } from './promise-progress';

/**
 * How an event stands to a clause: it counts with some of its meetings or all; it is what the clause asks for and is counted elsewhere;
 * it could count once something is stated; it does not count.
 */
export const EVENT_STANDINGS = ['counts', 'counts-elsewhere', 'could-count', 'does-not-count'] as const;
export type EventStanding = (typeof EVENT_STANDINGS)[number];

/** What a clause asks for beside what an event says of it. */
export interface Reason {
  readonly condition: Condition;
  readonly fit: Fit;
  /** Words of vocabularies, codes, days (both ends, an open one empty), or people at each meeting. */
  readonly asked: readonly (string | number)[];
  /** The same of the event; empty where nobody stated it. */
  readonly stated: readonly (string | number)[];
}

/** Why an event counts towards a clause, or why it does not. */
export interface Explanation {
  /** Id of the event. */
  readonly event: string;
  readonly standing: EventStanding;
  /** Meetings that count; 0 where none does. */
  readonly meetings: number;
  /** Everything that is asked for: what speaks against it first, then what is not stated. */
  readonly reasons: readonly Reason[];
}

/** Explains how events stand to a promise or one of its clauses. @param progress of that clause, made from the same events */
export function explain({ node, counted }: NodeProgress, events: readonly ClauseEvent[]): readonly Explanation[] {
  const meetingsOf = new Map(counted.map(({ event, meetings }) => [event, meetings]));
  return events.map((event) => {
    const meetings = meetingsOf.get(event.id) ?? 0;
    const reasons = reasonsOf(node.conditions, event);
    return { event: event.id, standing: standingOf(meetings, reasons), meetings, reasons };
  });
}

/** What a clause asks of an event beside what the event says: what speaks against it first, then what is not stated. */
export function reasonsOf(conditions: PlaceConditions, event: ClauseEvent): readonly Reason[] {
  const weight = ({ fit }: Reason): number => -FITS.indexOf(fit);
  return judgementsOf(conditions, event)
    .map(({ condition, fit }) => ({ condition, fit, asked: ASKED[condition](conditions), stated: STATED[condition](event, conditions) }))
    .sort((one, other) => weight(one) - weight(other));
}

function standingOf(meetings: number, reasons: readonly Reason[]): EventStanding {
  if (meetings > 0) return 'counts';
  // Reasons stand in the order of their weight.
  const [first] = reasons;
  if (first === undefined || first.fit === 'yes') return 'counts-elsewhere';
  return first.fit === 'open' ? 'could-count' : 'does-not-count';
}

type Said = readonly (string | number)[];

const ASKED: Readonly<Record<Condition, (conditions: PlaceConditions) => Said>> = {
  setting: ({ setting }) => said(setting),
  level: ({ level }) => said(level),
  country: ({ country }) => said(country),
  partner: ({ partner }) => said(partner),
  days: ({ days }) => [days?.from ?? '', days?.to ?? ''],
  participants: ({ people, audience }) => [people ?? 1, ...said(audience)],
};

const STATED: Readonly<Record<Condition, (event: ClauseEvent, conditions: PlaceConditions) => Said>> = {
  setting: ({ setting }) => said(setting),
  level: ({ level }) => said(level),
  country: (event) => said(placeKeyOf(event)),
  partner: (event) => partnersOf(event),
  days: ({ startsOn }) => said(startsOn),
  participants: (event, { audience }) => {
    const { atLeast, atMost } = perMeeting(peopleOf(event, audience), event.meetings);
    return atMost === atLeast ? [atLeast] : [];
  },
};

function said(fact: string | null): Said {
  return fact === null ? [] : [fact];
}
