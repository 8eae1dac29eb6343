/** A list that can be walked event by event, also where it is not loaded yet. */
export interface WalkedList {
  /** Rows there are. */
  rows(): number;
  rowOf(id: string): number | null;
  at(row: number): { readonly id: string } | 'removed' | null;
}

/** Where an event stands in the list it was opened from. */
export interface Neighbours {
  /** Ids; `null` at the ends of the list, and while they are being fetched. */
  readonly previous: string | null;
  readonly next: string | null;
  /** From 1; `null` where the list does not hold the event. */
  readonly position: number | null;
}

/** Finds the events before and after one, in the order of the list. Those that are being deleted are passed over. */
export function neighboursOf(list: WalkedList, id: string): Neighbours {
  const row = list.rowOf(id);
  if (row === null) return { previous: null, next: null, position: null };
  return { previous: nextOf(list, row, -1), next: nextOf(list, row, 1), position: row + 1 };
}

function nextOf(list: WalkedList, from: number, by: 1 | -1): string | null {
  for (let row = from + by; row >= 0 && row < list.rows(); row += by) {
    const found = list.at(row);
    if (found !== 'removed') return found?.id ?? null;
  }
  return null;
}
