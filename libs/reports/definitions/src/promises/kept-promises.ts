import type { EventRecord } from '@turnout/events/domain';
import { summarise } from '@turnout/events/domain';
import {
  clausesProgress,
  type ClausesProgress,
  type ClauseEvent,
  type PromiseLine,
  promiseLines,
  type Target,
  type WordedClause,
  type WordedPromise,
} from '@turnout/impact/domain';
import type { GlobalReportFacts } from '../global-report/global-report-facts';

/** How far a condition of a promise is kept. */
export interface KeptClause extends WordedClause {
  readonly promised: number;
  readonly missing: number;
  readonly reached: number;
  /** Meetings that no condition needs so far and that would count here, if what is not stated of them were as it asks. */
  readonly couldCount: number;
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
export function keptPromises({
  records,
  types,
  promises,
}: Pick<GlobalReportFacts, 'records' | 'types' | 'promises'>): readonly KeptPromise[] {
  const { rows } = summarise(
    records,
    'type',
    types.map(({ code }) => code),
  );
  const lines = promiseLines(promises, rows);
  return lines.flatMap((line) => {
    const target = promises.find(({ type }) => type === line.type);
    return target === undefined ? [] : [keptPromise(target, line, clausesProgress(target.clauses, eventsOf(target.type, records)))];
  });
}

function keptPromise({ type, clauses }: Target, line: PromiseLine, progress: ClausesProgress): KeptPromise {
  const gap = {
    ...{ events: line.events.missing ?? 0, participants: line.participants.missing ?? 0 },
    ...{ inConditions: progress.missing, inConditionsAtLeast: progress.missingAtLeast },
  };
  return {
    ...line,
    ...{ type, gap, standing: standingOf(line, gap) },
    clauses: progress.clauses.map(({ events, couldCount }, number) => ({
      ...{ setting: null, participantsPerEvent: null, ...clauses[number] },
      // A condition always promises, and what counts towards it is always known.
      ...{ promised: Number(events.promised), reached: Number(events.reached), missing: Number(events.missing) },
      couldCount: couldCount.reduce((sum, { meetings }) => sum + meetings, 0),
    })),
  };
}

function standingOf({ events, participants }: PromiseLine, gap: KeptPromise['gap']): PromiseStanding {
  if (events.state === 'behind' || participants.state === 'behind') return 'behind';
  if (participants.state === 'unknown') return 'unknown';
  if (gap.inConditionsAtLeast > 0) return 'conditions';
  return gap.inConditions > 0 ? 'open' : 'kept';
}

/** The events of a type, the earliest first: the order in which they are counted. */
function eventsOf(type: string, records: readonly EventRecord[]): readonly ClauseEvent[] {
  const key = ({ startsOn, id }: EventRecord): string => `${startsOn ?? '\uffff'} ${id}`;
  return records
    .filter((record) => record.type === type)
    .sort((one, other) => (key(one) < key(other) ? -1 : 1))
    .map((record) => ({ ...record, count: record.participants.count, audience: [] }));
}
