import {
  clausePace,
  type ClausePaceFacts,
  type CountedMeetings,
  gapParts,
  type NodeProgress,
  type PromiseLine,
  promiseLineOf,
  type PromiseProgress,
  queryOf,
  type Target,
} from '@turnout/impact/domain';
import { MOST_NAMED } from '../kinds/promise-kinds.queries';
import type { WithPace } from './add-pace';
import type { ImpactClause, ImpactGap, ImpactOfType } from './impact.dto';

type Sums = Pick<PromiseLine, 'events' | 'participants'>;

/**
 * Tells how far a promise and each of its conditions is kept.
 *
 * @param line sums of all events that it is about
 * @param time by which months are counted
 */
export function impactOf(
  target: Target,
  line: Sums,
  progress: PromiseProgress,
  time: Omit<ClausePaceFacts, 'surplus'>,
): Omit<ImpactOfType, keyof WithPace> {
  const { events, participants } = promiseLineOf(target, line, progress);
  return {
    ...{ type: target.type, byMonth: target.byMonth, surplus: target.surplus, events, participants },
    clauses: progress.clauses.map((clause) => clauseOf(target.type, clause, { ...time, surplus: target.surplus })),
    gap: gapOf({ events, participants }, progress),
  };
}

function gapOf({ events, participants }: Sums, progress: PromiseProgress): ImpactGap {
  const { further, furtherAtLeast, inClauses, inClausesAtLeast } = progress;
  return {
    ...{ events: events.missing ?? 0, participants: participants.missing ?? 0, further, furtherAtLeast },
    ...{ inConditions: inClauses, inConditionsAtLeast: inClausesAtLeast },
    parts: [...gapParts({ ...progress, participants })],
  };
}

function clauseOf(type: string | null, progress: NodeProgress, facts: ClausePaceFacts): ImpactClause {
  const { node, events, participants, counted, couldCount, couldCountMeetings, clauses } = progress;
  const { setting, level, country, partner, audience, byMonth, period, participantsPerEvent, eachPeriod } = node.own;
  return {
    number: node.number,
    ...{ setting, level, country, partner, audience, byMonth, period, participantsPerEvent, eachPeriod },
    ...{ eventsAsked: node.written.events, participantsAsked: node.written.participants },
    ...events,
    participants,
    query: queryOf(type, node.conditions),
    eventIds: named(counted),
    couldCount: couldCountMeetings,
    couldCountIds: named(couldCount),
    pace: clausePace(progress, facts),
    clauses: clauses.map((clause) => clauseOf(type, clause, facts)),
  };
}

function named(counted: readonly CountedMeetings[]): string[] {
  return counted.slice(0, MOST_NAMED).map(({ event }) => event);
}
