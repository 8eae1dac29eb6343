import type { EventRecord } from '@turnout/events/domain';
import { summarise } from '@turnout/events/domain';
import {
  type ClauseEvent,
  type GapPart,
  gapParts,
  isAbout,
  NO_TIME,
  type NodeProgress,
  type PromiseLine,
  promiseLineOf,
  promiseLines,
  type PromiseProgress,
  promiseProgress,
  type SurplusRule,
  type Target,
  wholeLine,
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
  /** What it was made from. */
  readonly progress: NodeProgress;
  /** Its parts. */
  readonly clauses: readonly KeptClause[];
}

/** How far the promise for a type, or for all of them, is kept. */
export interface KeptPromise extends PromiseLine, WordedPromise {
  /** Code of the event type; `null` for all types together. */
  readonly type: string | null;
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
  readonly surplus: SurplusRule;
}

/**
 * Where a promise with its conditions stands: `behind` where events or participants are missing; `conditions` where the numbers are there and
 * its conditions are not kept; `open` where it is not known whether they are; `unknown` while it is not known how many people came.
 */
export const PROMISE_STANDINGS = ['kept', 'open', 'conditions', 'unknown', 'behind'] as const;
export type PromiseStanding = (typeof PROMISE_STANDINGS)[number];

/** Sets the records against the promises, that over all types first, then in the order of the types; what is counted is the domain's to say. */
export function keptPromises(facts: PromisedFacts): readonly KeptPromise[] {
  const { records, types, promises, time = NO_TIME } = facts;
  const { rows, total } = summarise(
    records,
    'type',
    types.map(({ code }) => code),
  );
  const whole = promises.filter(({ type }) => type === null).map((target) => ({ target, line: wholeLine(target, total) }));
  const ofTypes = promiseLines(promises, rows).flatMap((line) => {
    const target = promises.find(({ type }) => type !== null && type === line.type);
    return target === undefined ? [] : [{ target, line }];
  });
  return [...whole, ...ofTypes].map(({ target, line }) =>
    keptPromise(target, line, promiseProgress(target, eventsOf(target, facts), time)),
  );
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
  return {
    ...line,
    type: target.type,
    byMonth: target.byMonth,
    surplus: target.surplus,
    gap,
    standing: standingOf(line, gap, clauses),
    clauses,
  };
}

function keptClause(progress: NodeProgress): KeptClause {
  const { node, events, participants, couldCount, clauses } = progress;
  const measure = events.promised === null ? 'participants' : 'events';
  const { promised, reached, missing } = measure === 'events' ? events : participants;
  return {
    ...node.own,
    ...{ eventsAsked: node.written.events, participantsAsked: node.written.participants },
    ...{ measure, promised, reached, missing, progress },
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

/** The events that a promise is about, the earliest first: the order in which they are counted. */
function eventsOf(target: Target, { records, audiences = {} }: PromisedFacts): readonly ClauseEvent[] {
  const key = ({ startsOn, id }: EventRecord): string => `${startsOn ?? '\uffff'} ${id}`;
  return records
    .filter((record) => isAbout(target, record))
    .sort((one, other) => (key(one) < key(other) ? -1 : 1))
    .map((record) => ({ ...record, count: record.participants.count, audience: audiences[record.id] ?? [] }));
}
