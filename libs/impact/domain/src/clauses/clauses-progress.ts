import type { TargetClause } from '../target';
import { targetProgress, type TargetProgress } from '../target-progress';
import { dealOut, groupAlike, type Share } from './alike';
import { type ClauseEvent, peoplePerMeeting } from './clause-event';
import { fillPlaces, type Filling } from './fill-places';

/** So many meetings of an event; those of one record may count towards several clauses, each of them once. */
export interface CountedMeetings {
  /** Id of the event. */
  readonly event: string;
  /** 1 or more. */
  readonly meetings: number;
}

/** How far a clause is kept, and by what. */
export interface ClauseProgress {
  /** Meetings that count against those promised; more than these where more were held than any clause still wanted. */
  readonly events: TargetProgress;
  /** People at these meetings, in equal shares of each record, against so many for each promised meeting. */
  readonly participants: TargetProgress;
  /** What counts, in the order of the events. */
  readonly counted: readonly CountedMeetings[];
  /** What no clause needs so far, and would count here if what is not stated of it were as the clause asks. */
  readonly couldCount: readonly CountedMeetings[];
}

/** How far the clauses of a promise are kept together. */
export interface ClausesProgress {
  /** In the order of the clauses. */
  readonly clauses: readonly ClauseProgress[];
  /** Meetings still missing in all clauses together. */
  readonly missing: number;
  /** Meetings that would be missing even if all that could count did. */
  readonly missingAtLeast: number;
}

/**
 * Says which events count towards which clauses of a promise, so that as many promised meetings as possible are there and none counts
 * twice. What more was held than was promised stays with the first clause it satisfies.
 * @param events of the promise's type that took place, in the order in which they are to be counted
 * @see docs/domain/promises.md
 */
export function clausesProgress(clauses: readonly TargetClause[], events: readonly ClauseEvent[]): ClausesProgress {
  const rooms = new Map(clauses.map(({ events: promised }, clause) => [clause, promised ?? 0]));
  const alike = groupAlike(clauses, events);
  const filled = fillPlaces(
    alike.map((thing) => ({ thing, amount: thing.meetings, places: thing.sure })),
    rooms,
  );
  const possible = fillPlaces(
    alike.map((thing) => ({ thing, amount: thing.meetings, places: [...thing.sure, ...thing.open] })),
    rooms,
  );
  const dealt = alike.map((each) => {
    const amounts = filled.filter(({ thing }) => thing === each).map(({ place, amount }) => ({ clause: place, amount }));
    return { ...each, ...dealOut(each, amounts) };
  });
  // What is left over of events that satisfy a clause is a surplus of the first of them.
  const counted = dealt.flatMap(({ shares, rest, sure }) => [...shares, ...sure.slice(0, 1).flatMap((clause) => at(clause, rest))]);
  const open = dealt.flatMap((each) => each.open.flatMap((clause) => at(clause, each.rest)));
  const promised = clauses.reduce((sum, { events: wanted }) => sum + (wanted ?? 0), 0);
  return {
    clauses: clauses.map((clause, number) => progressOf(clause, sharesOf(number, counted), sharesOf(number, open))),
    missing: promised - amountOf(filled),
    missingAtLeast: promised - amountOf(possible),
  };
}

function at(clause: number, rest: readonly Omit<Share, 'clause'>[]): Share[] {
  return rest.map((each) => ({ ...each, clause }));
}

/** What a clause has of each event, in the order of the events. */
function sharesOf(clause: number, shares: readonly Share[]): Share[] {
  const byEvent = new Map<number, Share>();
  for (const share of shares.filter((each) => each.clause === clause)) {
    const meetings = share.meetings + (byEvent.get(share.index)?.meetings ?? 0);
    byEvent.set(share.index, { ...share, meetings });
  }
  return [...byEvent.values()].sort((one, other) => one.index - other.index);
}

function progressOf({ events, participantsPerEvent }: TargetClause, counted: readonly Share[], open: readonly Share[]): ClauseProgress {
  const people = counted.map(({ event, meetings }) => (peoplePerMeeting(event) ?? 0) * meetings);
  return {
    events: targetProgress({ reached: meetingsOf(counted), promised: events }),
    participants: targetProgress({
      reached: people.reduce((sum, each) => sum + each, 0),
      promised: participantsPerEvent === null || events === null ? null : events * participantsPerEvent,
    }),
    counted: counted.map(countedOf),
    couldCount: open.map(countedOf),
  };
}

function countedOf({ event, meetings }: Share): CountedMeetings {
  return { event: event.id, meetings };
}

function meetingsOf(shares: readonly Share[]): number {
  return shares.reduce((sum, { meetings }) => sum + meetings, 0);
}

function amountOf(filled: readonly Filling<unknown, unknown>[]): number {
  return filled.reduce((sum, { amount }) => sum + amount, 0);
}
