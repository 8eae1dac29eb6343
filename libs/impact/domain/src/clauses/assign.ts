import type { Fit } from './clause-fit';
import { fillPlaces } from './fill-places';
import { placesOf, type PromiseTree, withinOf } from './promise-tree';

/** Meetings of events that fit each node of a promise alike: to the promise they are the same. */
export interface AlikeMeetings {
  /** How they fit each node, in the order of their numbers. */
  readonly fits: readonly Fit[];
  /** How many meetings they are together. */
  readonly meetings: number;
}

/** So many meetings at a node; beyond its room they are a surplus. */
export interface PlacedMeetings {
  /** Number of the node. */
  readonly node: number;
  readonly meetings: number;
  /** Nothing needs them there. */
  readonly isSurplus: boolean;
}

/** Where the meetings of a promise count, and what is missing at each node beside what is missing within it. */
export interface Assignment {
  /** For each of the alike, in their order; meetings that fit no node are left out. */
  readonly placed: readonly (readonly PlacedMeetings[])[];
  /** By the number of the node. */
  readonly missing: readonly number[];
  /** Meetings that would be missing in the clauses together, and in all, if whatever is not stated were as it is asked for. */
  readonly missingAtLeast: { readonly inClauses: number; readonly inAll: number };
}

/**
 * Gives the meetings of a promise to its nodes so that as many promised meetings as possible are there and none counts twice; of as good
 * ways it is one that fills the inner clauses first. What more was held than was promised stays with the first node it fits.
 * @param alike in the order in which they are to be counted
 */
export function assign(tree: PromiseTree, alike: readonly AlikeMeetings[]): Assignment {
  const places = placesOf(tree);
  const rooms = roomsByDepth(tree);
  const fill = (...fits: readonly Fit[]) =>
    fillPlaces(
      alike.map((thing) => ({ thing, amount: thing.meetings, places: placesThat(thing, places, fits) })),
      ...rooms,
    );
  const filled = fill('yes');
  const missingOf = (fillings: typeof filled) =>
    tree.map(({ number, room }) => (room ?? 0) - sumOf(fillings.map(({ place, amount }) => (place === number ? amount : 0))));
  const atLeast = missingOf(fill('yes', 'open'));
  return {
    placed: alike.map((thing) => {
      const needed = filled
        .filter((filling) => filling.thing === thing)
        .map(({ place, amount }) => ({ node: place, meetings: amount, isSurplus: false }));
      const rest = thing.meetings - sumOf(needed.map(({ meetings }) => meetings));
      const [first] = placesThat(thing, places, ['yes']);
      return first === undefined || rest === 0 ? needed : [...needed, { node: first, meetings: rest, isSurplus: true }];
    }),
    missing: missingOf(filled),
    missingAtLeast: { inClauses: sumOf(atLeast.slice(1)), inAll: sumOf(atLeast) },
  };
}

/**
 * Counts every meeting at each node it fits: what a promise asks for that lets an event count towards several clauses.
 * @returns as {@link assign}; what is missing at a node is what it lacks beyond all that is missing within it, which closes it as well
 */
export function countEverywhere(tree: PromiseTree, alike: readonly AlikeMeetings[]): Assignment {
  const missingWith = (...fits: readonly Fit[]): number[] => {
    const missing: number[] = [];
    for (const { number, events } of tree.toReversed()) {
      const reached = sumOf(alike.map((each) => (fits.includes(fitAt(each.fits, number)) ? each.meetings : 0)));
      const inside = sumOf(withinOf(tree, number).map((inner) => missing[inner] ?? 0));
      missing[number] = Math.max(0, (events ?? 0) - reached - inside);
    }
    return missing;
  };
  const atLeast = missingWith('yes', 'open');
  return {
    placed: alike.map(({ fits, meetings }) =>
      tree.filter(({ number }) => fitAt(fits, number) === 'yes').map(({ number }) => ({ node: number, meetings, isSurplus: false })),
    ),
    missing: missingWith('yes'),
    missingAtLeast: { inClauses: sumOf(atLeast.slice(1)), inAll: sumOf(atLeast) },
  };
}

function placesThat({ fits }: AlikeMeetings, places: readonly number[], wanted: readonly Fit[]): readonly number[] {
  return places.filter((number) => wanted.includes(fitAt(fits, number)));
}

function fitAt(fits: readonly Fit[], number: number): Fit {
  return fits[number] ?? 'no';
}

/** The rooms of the innermost nodes first. */
function roomsByDepth(tree: PromiseTree): ReadonlyMap<number, number>[] {
  const depths = [...new Set(tree.map(({ depth }) => depth))].sort((one, other) => other - one);
  return depths.map((wanted) => new Map(tree.flatMap(({ number, depth, room }) => (depth === wanted ? [[number, room ?? 0]] : []))));
}

function sumOf(amounts: readonly number[]): number {
  return amounts.reduce((sum, amount) => sum + amount, 0);
}
