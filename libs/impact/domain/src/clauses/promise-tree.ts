import { ANY_EVENT, type ClauseConditions, type Target, type TargetClause } from '../target';
import type { ClauseTime } from './clause-time';
import { ANY_PLACE, narrowed, type PlaceConditions } from './place-conditions';

/** A promise or one of its clauses, among all of them; one that is asked for in each period holds one of its kind for each. */
export interface PromiseNode {
  /** Place in the tree: the promise itself is 0, each node comes before those within it. */
  readonly number: number;
  /** The node it lies within; `null` for the promise itself. */
  readonly parent: number | null;
  /** How deep it lies: 0 for the promise itself. */
  readonly depth: number;
  /** What it asks itself, beyond what the nodes around it ask. */
  readonly own: ClauseConditions & Pick<TargetClause, 'participantsPerEvent' | 'eachPeriod'>;
  /** All that an event has to be like. */
  readonly conditions: PlaceConditions;
  /** What was promised, in all periods together where it is asked for in each; `null` where nothing was. */
  readonly events: number | null;
  readonly participants: number | null;
  /** What is written: for one period where it is asked for in each. */
  readonly written: Pick<TargetClause, 'events' | 'participants'>;
  /** Meetings it takes beside those that the nodes within it take; `null` for one that takes none away and only measures. */
  readonly room: number | null;
}

/** A promise with everything that lies within it, each node before those within it. */
export type PromiseTree = readonly PromiseNode[];

/** A node whose place is not known yet, with those within it. */
interface Branch extends Omit<PromiseNode, 'number' | 'parent' | 'depth'> {
  readonly branches: readonly Branch[];
  /** Meetings that it and those within it take. */
  readonly size: number;
}

/** Lays a promise out: conditions narrowed on the way down, what is asked for in each period once for each of them. */
export function promiseTree(target: Pick<Target, 'events' | 'participants' | 'byMonth' | 'clauses'>, time: ClauseTime): PromiseTree {
  const { events, participants, byMonth, clauses } = target;
  const own = { ...ANY_EVENT, byMonth, participantsPerEvent: null, eachPeriod: false };
  const conditions = narrowed(ANY_PLACE, own, time);
  const branches = clauses.map((clause) => branchOf(clause, conditions, time));
  // The promise itself counts every event of its type, whether a number was promised or not.
  return flat(branchFrom({ own, conditions, events, participants, written: { events, participants } }, branches, false));
}

function branchOf(clause: TargetClause, outer: PlaceConditions, time: ClauseTime): Branch {
  const { events, participants, participantsPerEvent, clauses, eachPeriod } = clause;
  const conditions = narrowed(outer, clause, time);
  const isRepeated = eachPeriod && time.periods.length > 0;
  const copies = time.periods.map(({ code }) => ({ ...clause, ...ANY_EVENT, period: code, eachPeriod: false }));
  const branches = (isRepeated ? copies : clauses).map((each) => branchOf(each, conditions, time));
  const times = isRepeated ? time.periods.length : 1;
  const people = participants ?? (participantsPerEvent === null || events === null ? null : events * participantsPerEvent);
  const node = {
    ...{ own: clause, conditions, written: { events, participants } },
    events: events === null ? null : events * times,
    participants: people === null ? null : people * times,
  };
  return branchFrom(node, branches, events === null && branches.every(({ room }) => room === null));
}

function branchFrom(node: Omit<Branch, 'branches' | 'room' | 'size'>, branches: readonly Branch[], isMeasure: boolean): Branch {
  const inside = branches.reduce((sum, { size }) => sum + size, 0);
  const size = Math.max(node.events ?? 0, inside);
  return { ...node, branches, size, room: isMeasure ? null : size - inside };
}

function flat(branch: Branch, first = 0, parent: number | null = null, depth = 0): PromiseNode[] {
  const { branches, size: _, ...node } = branch;
  const nodes: PromiseNode[] = [{ ...node, number: first, parent, depth }];
  for (const each of branches) nodes.push(...flat(each, first + nodes.length, first, depth + 1));
  return nodes;
}

/** Numbers of the nodes that take meetings, the inner ones before what holds them: the order in which a meeting looks for a place. */
export function placesOf(tree: PromiseTree): readonly number[] {
  const inner = (parent: number | null): readonly number[] =>
    tree.filter((node) => node.parent === parent).flatMap(({ number, room }) => [...inner(number), ...(room === null ? [] : [number])]);
  return inner(null);
}

/** Numbers of a node and of all within it. */
export function withinOf(tree: PromiseTree, number: number): readonly number[] {
  const inside = new Set([number]);
  for (const node of tree) if (node.parent !== null && inside.has(node.parent)) inside.add(node.number);
  return [...inside];
}
