import type { Target } from '../target';
import { targetProgress, type TargetProgress } from '../target-progress';
import { type AlikeEvents, dealOut, groupAlike, type Share } from './alike';
import { assign, type Assignment, countEverywhere } from './assign';
import type { ClauseEvent } from './clause-event';
import type { ClauseTime } from './clause-time';
import { peopleAt } from './people';
import { type PromiseNode, type PromiseTree, promiseTree, withinOf } from './promise-tree';

/** So many meetings of an event; those of one record may count towards several clauses, each of them once. */
export interface CountedMeetings {
  /** Id of the event. */
  readonly event: string;
  /** 1 or more. */
  readonly meetings: number;
}

/** How far a promise or a clause is kept, and by what. */
export interface NodeProgress {
  readonly node: PromiseNode;
  /** Meetings that count here or within; what is missing is what it takes to fill it and everything within it. */
  readonly events: TargetProgress;
  /** People at these meetings: everybody at all meetings of a record, equal shares at some of them. */
  readonly participants: TargetProgress;
  /** Meetings missing here beside those missing within. */
  readonly missingHere: number;
  /** What counts, in the order of the events. */
  readonly counted: readonly CountedMeetings[];
  /** What nothing within the promise but the wider parts around this one needs so far, and would count here if what is not stated of it were as it is asked for. */
  readonly couldCount: readonly CountedMeetings[];
  /** What lies within it. */
  readonly clauses: readonly NodeProgress[];
}

/** How far a promise with all its clauses is kept. */
export interface PromiseProgress extends NodeProgress {
  /** Further meetings that close everything, and how many of them would be missing even if all that could count did. */
  readonly further: number;
  readonly furtherAtLeast: number;
  /** Of these, the meetings that clauses ask for. */
  readonly inClauses: number;
  readonly inClausesAtLeast: number;
}

interface Scene {
  readonly tree: PromiseTree;
  readonly shares: readonly Share[];
  readonly missing: Assignment['missing'];
  /** Whether a meeting counts wherever it fits. */
  readonly isShared: boolean;
}

/**
 * Says which events count towards which clauses of a promise, so that as many promised meetings as possible are there and none counts
 * twice, unless the promise lets an event count towards several.
 * @param events of the promise's type that took place, in the order in which they are to be counted
 * @see docs/domain/promises.md
 */
export function promiseProgress(target: Omit<Target, 'type'>, events: readonly ClauseEvent[], time: ClauseTime): PromiseProgress {
  const tree = promiseTree(target, time);
  const alike = groupAlike(tree, events);
  const isShared = target.surplus === 'every-clause';
  const { placed, missing, missingAtLeast } = (isShared ? countEverywhere : assign)(tree, alike);
  const shares = alike.flatMap((group, index) => (isShared ? wholeShares(group) : dealOut(group, placed[index] ?? [])));
  const [root] = nodesWithin(null, { tree, shares: shares.sort((one, other) => one.index - other.index), missing, isShared });
  const inClauses = sumOf(missing.slice(1));
  return {
    ...(root as NodeProgress),
    ...{ further: sumOf(missing), furtherAtLeast: missingAtLeast.inAll },
    ...{ inClauses, inClausesAtLeast: missingAtLeast.inClauses },
  };
}

/** Every event at every node it fits. */
function wholeShares({ events, fits }: AlikeEvents): Share[] {
  return events.map((each) => ({ ...each, fits, node: null, meetings: each.event.meetings, isSurplus: true }));
}

function nodesWithin(parent: number | null, scene: Scene): readonly NodeProgress[] {
  return scene.tree.filter((node) => node.parent === parent).map((node) => progressOf(node, scene));
}

function progressOf(node: PromiseNode, scene: Scene): NodeProgress {
  const { tree, shares, missing } = scene;
  const within = withinOf(tree, node.number);
  const isFree = node.room === null || scene.isShared;
  const counted = merged(
    shares.filter((share) => (isFree ? share.fits[node.number] === 'yes' : share.node !== null && within.includes(share.node))),
  );
  const around = aroundOf(node, tree);
  const couldCount = merged(
    shares.filter(
      (share) => share.fits[node.number] === 'open' && (isFree || share.isSurplus || (share.node !== null && around.includes(share.node))),
    ),
  );
  const lacking = sumOf(within.map((number) => missing[number] ?? 0));
  return {
    node,
    events: withMissing(targetProgress({ reached: sumOf(counted.map(({ meetings }) => meetings)), promised: node.events }), lacking),
    participants: targetProgress({ reached: peopleOf(counted, node), promised: node.participants }),
    missingHere: missing[node.number] ?? 0,
    counted: counted.map(countedOf),
    couldCount: couldCount.map(countedOf),
    clauses: nodesWithin(node.number, scene),
  };
}

/** Numbers of the nodes that a node lies within. */
function aroundOf({ parent }: PromiseNode, tree: PromiseTree): readonly number[] {
  const outer = parent === null ? undefined : tree[parent];
  return outer === undefined ? [] : [outer.number, ...aroundOf(outer, tree)];
}

/** What closes a sum is what its parts miss, however many were held beside them. */
function withMissing(progress: TargetProgress, missing: number): TargetProgress {
  return progress.promised === null ? progress : { ...progress, missing, state: missing === 0 ? 'reached' : 'behind' };
}

/** One share for each event, in their order. */
function merged(shares: readonly Share[]): readonly Share[] {
  const byEvent = new Map<number, Share>();
  for (const share of shares) {
    const meetings = share.meetings + (byEvent.get(share.index)?.meetings ?? 0);
    byEvent.set(share.index, { ...share, meetings });
  }
  return [...byEvent.values()];
}

/** `null` while nobody was counted at any of the events. */
function peopleOf(counted: readonly Share[], { conditions: { audience } }: PromiseNode): number | null {
  if (counted.length > 0 && counted.every(({ event }) => event.count === null)) return null;
  return sumOf(counted.map(({ event, meetings }) => peopleAt(event, audience, meetings)));
}

function countedOf({ event, meetings }: Share): CountedMeetings {
  return { event: event.id, meetings };
}

function sumOf(amounts: readonly number[]): number {
  return amounts.reduce((sum, amount) => sum + amount, 0);
}
