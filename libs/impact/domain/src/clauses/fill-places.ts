/** Things that are alike: how many there are, and the places each of them may take, the first one first. */
export interface Supply<Thing, Place> {
  readonly thing: Thing;
  readonly amount: number;
  readonly places: readonly Place[];
}

/** So many of a thing at a place. */
export interface Filling<Thing, Place> {
  readonly thing: Thing;
  readonly place: Place;
  readonly amount: number;
}

/** A supply with how many of it each place has got so far. */
interface Spread<Thing, Place> extends Supply<Thing, Place> {
  readonly at: Map<Place, number>;
  /** How many have no place so far. */
  left: number;
}

/** A thing of a supply goes to a place, from the one it has; from `null` where it has none yet. */
interface Step<Thing, Place> {
  readonly spread: Spread<Thing, Place>;
  readonly from: Place | null;
  readonly to: Place;
}

/** Steps that end where there is room; each frees the place that the one before it takes. */
type Way<Thing, Place> = readonly Step<Thing, Place>[];

/**
 * Fills places with things so that as many as possible are filled, and nothing is used twice. What comes first takes the first place it
 * may, and is moved on only where that fills one more. Of as good fillings it is one that fills as many as possible of the first rooms,
 * then of these and the second ones, and so on: a place once filled is not emptied again.
 * @param rooms how many things each place takes, those to be filled first in the first; others take none
 * @returns what is where, in the order of the supplies and of their places
 * @see https://en.wikipedia.org/wiki/Ford%E2%80%93Fulkerson_algorithm
 */
export function fillPlaces<Thing, Place>(
  supplies: readonly Supply<Thing, Place>[],
  ...rooms: readonly ReadonlyMap<Place, number>[]
): readonly Filling<Thing, Place>[] {
  const spreads = supplies.map((supply) => ({ ...supply, left: supply.amount, at: new Map<Place, number>() }));
  const free = new Map<Place, number>();
  for (const more of rooms) {
    for (const [place, room] of more) free.set(place, room);
    for (const spread of spreads) {
      while (spread.left > 0) {
        const way = wayFor(spread, spreads, free);
        if (!way) break;
        spread.left -= follow(way, spread.left, free);
      }
    }
  }
  return spreads.flatMap(({ thing, places, at }) =>
    places.map((place) => ({ thing, place, amount: amountAt(at, place) })).filter(({ amount }) => amount > 0),
  );
}

/** The shortest way by which one more of a supply finds room. */
function wayFor<Thing, Place>(
  start: Spread<Thing, Place>,
  spreads: readonly Spread<Thing, Place>[],
  free: ReadonlyMap<Place, number>,
): Way<Thing, Place> | null {
  const seen = new Set<Place>();
  const queue: { readonly spread: Spread<Thing, Place>; readonly from: Place | null; readonly way: Way<Thing, Place> }[] = [];
  queue.push({ spread: start, from: null, way: [] });
  for (const { spread, from, way } of queue) {
    for (const to of spread.places) {
      if (seen.has(to)) continue;
      seen.add(to);
      const longer = [...way, { spread, from, to }];
      if (amountAt(free, to) > 0) return longer;
      for (const other of spreads) if (amountAt(other.at, to) > 0) queue.push({ spread: other, from: to, way: longer });
    }
  }
  return null;
}

/** Goes a way with as many as its narrowest step lets through, and no more than `most`. @returns how many */
function follow<Thing, Place>(way: Way<Thing, Place>, most: number, free: Map<Place, number>): number {
  const room = Math.max(...way.map(({ to }) => amountAt(free, to)));
  const moved = Math.min(most, room, ...way.map(({ spread, from }) => (from === null ? most : amountAt(spread.at, from))));
  for (const { spread, from, to } of way) {
    spread.at.set(to, amountAt(spread.at, to) + moved);
    if (from !== null) spread.at.set(from, amountAt(spread.at, from) - moved);
    if (amountAt(free, to) > 0) free.set(to, amountAt(free, to) - moved);
  }
  return moved;
}

function amountAt<Place>(amounts: ReadonlyMap<Place, number>, place: Place): number {
  return amounts.get(place) ?? 0;
}
