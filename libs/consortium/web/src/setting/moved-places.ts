/** Something that has a place in a list, from 0. */
export interface Placed {
  readonly id: string;
  readonly position: number;
}

/** The places that have to be changed so that one moves by a step; nothing at the end of the list. */
export function movedPlaces(items: readonly Placed[], id: string, step: -1 | 1): readonly Placed[] {
  const at = items.findIndex((item) => item.id === id);
  const [moved, other] = [items[at], items[at + step]];
  if (!moved || !other) return [];
  const order = items.map((item) => (item === moved ? other : item === other ? moved : item));
  return order.flatMap((item, position) => (item.position === position ? [] : [{ id: item.id, position }]));
}
