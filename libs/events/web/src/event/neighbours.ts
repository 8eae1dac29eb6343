/** Where an event stands in the list it was opened from. */
export interface Neighbours {
  readonly previous: string | null;
  readonly next: string | null;
  /** From 1; `null` where the list does not hold the event. */
  readonly position: number | null;
}

/** Finds the events before and after one, in the order of the list. */
export function neighboursOf(ids: readonly string[], id: string): Neighbours {
  const index = ids.indexOf(id);
  if (index < 0) return { previous: null, next: null, position: null };
  return { previous: ids[index - 1] ?? null, next: ids[index + 1] ?? null, position: index + 1 };
}
