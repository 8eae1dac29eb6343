import type { SurplusRule, Target } from '../target';
import { targetProgress, type TargetProgress } from '../target-progress';
import { dealOut, groupAlike, type Share } from './alike';
import { assign, type Assignment, countEverywhere } from './assign';
import { type Bundle, compareBundles, type Kind } from './bundle';
import type { ClauseEvent } from './clause-event';
import type { ClauseTime } from './clause-time';
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
  /** What counts, in the order of the events, as far as events are named. */
  readonly counted: readonly CountedMeetings[];
  /** What nothing within the promise but the wider parts around this one needs so far, and would count here if what is not stated of it were as it is asked for. */
  readonly couldCount: readonly CountedMeetings[];
  /** How many meetings could count, whether their events are named or not. */
  readonly couldCountMeetings: number;
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

/** How far a promise is kept by kinds of events: what {@link progressOfKinds} is made from. */
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
 * @param events of the promise's type that took place
 * @see docs/domain/promises.md
 */
export function promiseProgress(target: Omit<Target, 'type'>, events: readonly ClauseEvent[], time: ClauseTime): PromiseProgress {
  const tree = promiseTree(target, time);
  return progressOfKinds(tree, target.surplus, groupAlike(tree, events));
}

/** As {@link promiseProgress}, of events that were put together before. @param kinds in the order in which they are given their places */
export function progressOfKinds(tree: PromiseTree, surplus: SurplusRule, kinds: readonly Kind[]): PromiseProgress {
  const scene = sceneOf(tree, surplus, kinds);
  const { missing, missingAtLeast } = scene;
  const [root] = nodesWithin(null, scene);
  return {
    ...(root as NodeProgress),
    ...{ further: sumOf(missing), furtherAtLeast: missingAtLeast.inAll },
    ...{ inClauses: sumOf(missing.slice(1)), inClausesAtLeast: missingAtLeast.inClauses },
  };
}

/**
 * The bundles of several events that have to be looked at one by one: those of which only a part counts somewhere, and those that hold the
 * first events each node names.
 * @param most events that a node names
 */
export function bundlesToOpen(tree: PromiseTree, surplus: SurplusRule, kinds: readonly Kind[], most: number): ReadonlySet<Bundle> {
  const scene = sceneOf(tree, surplus, kinds);
  const open = new Set(scene.shares.filter(({ bundle, meetings }) => meetings < bundle.meetings).map(({ bundle }) => bundle));
  const named = tree.flatMap((node) => [firstOf(countedAt(node, scene), most), firstOf(couldCountAt(node, scene), most)]);
  for (const bundle of named.flat()) open.add(bundle);
  return new Set([...open].filter(({ event }) => event === null));
}

/** The first bundles that together are so many events for certain, with all of the last month. */
function firstOf(shares: readonly Share[], most: number): readonly Bundle[] {
  const first: Bundle[] = [];
  let records = 0;
  for (const { bundle, meetings } of shares) {
    if (records >= most && bundle.startsOn !== first.at(-1)?.startsOn) break;
    first.push(bundle);
    records += meetings === bundle.meetings ? bundle.records : 0;
  }
  return first;
}

function sceneOf(tree: PromiseTree, surplus: SurplusRule, kinds: readonly Kind[]): Scene & Pick<Assignment, 'missingAtLeast'> {
  const isShared = surplus === 'every-clause';
  const { placed, missing, missingAtLeast } = (isShared ? countEverywhere : assign)(tree, kinds);
  const shares = isShared
    ? kinds.flatMap((kind) => dealOut(kind, []))
    : placed.flatMap((own, index) => kinds.slice(index, index + 1).flatMap((kind) => dealOut(kind, own)));
  return { tree, shares: shares.sort((one, other) => compareBundles(one.bundle, other.bundle)), missing, missingAtLeast, isShared };
}

function nodesWithin(parent: number | null, scene: Scene): readonly NodeProgress[] {
  return scene.tree.filter((node) => node.parent === parent).map((node) => progressOf(node, scene));
}

function progressOf(node: PromiseNode, scene: Scene): NodeProgress {
  const { tree, missing } = scene;
  const [counted, couldCount] = [countedAt(node, scene), couldCountAt(node, scene)];
  const within = withinOf(tree, node.number);
  const lacking = sumOf(missing.filter((_, number) => within.includes(number)));
  return {
    node,
    events: withMissing(targetProgress({ reached: meetingsOf(counted), promised: node.events }), lacking),
    participants: targetProgress({ reached: peopleOf(counted, node), promised: node.participants }),
    missingHere: sumOf(missing.slice(node.number, node.number + 1)),
    counted: counted.flatMap(named),
    couldCount: couldCount.flatMap(named),
    couldCountMeetings: meetingsOf(couldCount),
    clauses: nodesWithin(node.number, scene),
  };
}

function countedAt(node: PromiseNode, { tree, shares, isShared }: Scene): readonly Share[] {
  const within = withinOf(tree, node.number);
  const isFree = node.room === null || isShared;
  return merged(
    shares.filter((share) => (isFree ? share.fits[node.number] === 'yes' : share.node !== null && within.includes(share.node))),
  );
}

function couldCountAt(node: PromiseNode, { tree, shares, isShared }: Scene): readonly Share[] {
  const around = aroundOf(node, tree);
  const isFree = node.room === null || isShared;
  return merged(
    shares.filter(
      (share) => share.fits[node.number] === 'open' && (isFree || share.isSurplus || (share.node !== null && around.includes(share.node))),
    ),
  );
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

/** One share for each bundle, in their order. */
function merged(shares: readonly Share[]): readonly Share[] {
  const byBundle = new Map<Bundle, Share>();
  for (const share of shares) {
    const meetings = share.meetings + (byBundle.get(share.bundle)?.meetings ?? 0);
    byBundle.set(share.bundle, { ...share, meetings });
  }
  return [...byBundle.values()];
}

/** `null` while nobody was counted at any of the events. */
function peopleOf(counted: readonly Share[], { conditions: { audience } }: PromiseNode): number | null {
  if (counted.length > 0 && counted.every(({ bundle }) => !bundle.isCounted)) return null;
  return sumOf(counted.map(({ bundle, meetings }) => bundle.peopleAt(audience, meetings)));
}

function named({ bundle: { event }, meetings }: Share): readonly CountedMeetings[] {
  return event === null ? [] : [{ event, meetings }];
}

function meetingsOf(shares: readonly Share[]): number {
  return sumOf(shares.map(({ meetings }) => meetings));
}

function sumOf(amounts: readonly number[]): number {
  return amounts.reduce((sum, amount) => sum + amount, 0);
}
