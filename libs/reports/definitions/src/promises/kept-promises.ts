import type { EventRecord } from '@turnout/events/domain';
import { summarise } from '@turnout/events/domain';
import {
  type ClauseEvent,
  type GapPart,
  gapParts,
  NO_TIME,
  type NodeProgress,
  type PromiseLine,
  promiseLineOf,
  promiseLines,
  type PromiseProgress,
  promiseProgress,
  type Target,
  type WordedClause,
  type WordedPromise,
} from '@turnout/impact/domain';
import type { GlobalReportFacts } from '../global-report/global-report-facts';

/** How far a condition of a promise is kept. */
export interface KeptClause extends WordedClause {
  /** Events, where events were promised; else people. */
  readonly measure: 'events' | 'participants';
  readonly promised: number | null;
  readonly missing: number | null;
  readonly reached: number | null;
  /** Meetings that no condition needs so far and that would count here, if what is not stated of them were as it asks. */
  readonly couldCount: number;
  /** Its parts. */
  readonly clauses: readonly KeptClause[];
}

/** How far the promise for a type is kept. */
export interface KeptPromise extends PromiseLine, WordedPromise {
  readonly type: string;
  readonly events: PromiseLine['events'];
  readonly participants: PromiseLine['participants'];
  readonly clauses: readonly KeptClause[];
  readonly gap: {
    readonly events: number;
    readonly participants: number;
    /** Events missing in the conditions, together; and those that would be missing even if everything that could count did. */
    readonly inConditions: number;
    readonly inConditionsAtLeast: number;
    /** What closes everything, condition by condition. */
    readonly parts: readonly GapPart[];
  };
  readonly standing: PromiseStanding;
}

/**
 * Where a promise with its conditions stands: `behind` where events or participants are missing; `conditions` where the numbers are there and
 * its conditions are not kept; `open` where it is not known whether they are; `unknown` while it is not known how many people came.
 */
export const PROMISE_STANDINGS = ['kept', 'open', 'conditions', 'unknown', 'behind'] as const;
export type PromiseStanding = (typeof PROMISE_STANDINGS)[number];

/** Sets the records against the promises, in the order of the types; what is counted is the domain's to say. */
export function keptPromises(facts: PromisedFacts): readonly KeptPromise[] {
  const { records, types, promises, time = NO_TIME } = facts;
  const { rows } = summarise(
    records,
    'type',
    types.map(({ code }) => code),
  );
  return promiseLines(promises, rows).flatMap((line) => {
    const target = promises.find(({ type }) => type === line.type);
    return target === undefined ? [] : [keptPromise(target, line, promiseProgress(target, eventsOf(target.type, facts), time))];
  });
}

/** What promises are held against. */
export type PromisedFacts = Pick<GlobalReportFacts, 'records' | 'types' | 'promises' | 'time' | 'audiences'>;

function keptPromise(target: Target, all: PromiseLine, progress: PromiseProgress): KeptPromise {
  const line = promiseLineOf(target, all, progress);
  const { inClauses, inClausesAtLeast } = progress;
  const gap = {
    ...{ events: line.events.missing ?? 0, participants: line.participants.missing ?? 0 },
    ...{ inConditions: inClauses, inConditionsAtLeast: inClausesAtLeast },
    parts: gapParts({ ...progress, participants: line.participants }),
  };
  const clauses = progress.clauses.map((clause) => keptClause(clause));
  return { ...line, type: target.type, byMonth: target.byMonth, gap, standing: standingOf(line, gap, clauses), clauses };
}

function keptClause({ node, events, participants, couldCount, clauses }: NodeProgress): KeptClause {
  const measure = events.promised === null ? 'participants' : 'events';
  const { promised, reached, missing } = measure === 'events' ? events : participants;
  return {
    ...node.own,
    ...{ eventsAsked: node.written.events, participantsAsked: node.written.participants },
    ...{ measure, promised, reached, missing },
    couldCount: couldCount.reduce((sum, { meetings }) => sum + meetings, 0),
    clauses: clauses.map((clause) => keptClause(clause)),
  };
}

function standingOf({ events, participants }: PromiseLine, gap: KeptPromise['gap'], clauses: readonly KeptClause[]): PromiseStanding {
  if (events.state === 'behind' || participants.state === 'behind') return 'behind';
  if (participants.state === 'unknown') return 'unknown';
  const people = lackingPeople(clauses);
  if (gap.inConditionsAtLeast > 0 || people.some(({ couldCount }) => couldCount === 0)) return 'conditions';
  return gap.inConditions > 0 || people.length > 0 ? 'open' : 'kept';
}

/** Conditions about people alone that miss some. */
function lackingPeople(clauses: readonly KeptClause[]): readonly KeptClause[] {
  return clauses.flatMap((clause) => [
    ...(clause.measure === 'participants' && clause.missing !== 0 && clause.promised !== null ? [clause] : []),
    ...lackingPeople(clause.clauses),
  ]);
}

/** The events of a type, the earliest first: the order in which they are counted. */
function eventsOf(type: string, { records, audiences = {} }: PromisedFacts): readonly ClauseEvent[] {
  const key = ({ startsOn, id }: EventRecord): string => `${startsOn ?? '\uffff'} ${id}`;
  return records
    .filter((record) => record.type === type)
    .sort((one, other) => (key(one) < key(other) ? -1 : 1))
    .map((record) => ({ ...record, count: record.participants.count, audience: audiences[record.id] ?? [] }));
}
