/** Tells whether nothing was given. A form gives an empty text for a field that was left alone. */
export function isAbsent(value: string | null | undefined): value is '' | null | undefined {
  return value === undefined || value === null || value === '';
}

/** Tells whether the value is one of the known ones. */
export function isOneOf(known: Iterable<string>, value: string): boolean {
  for (const each of known) if (each === value) return true;
  return false;
}

/** Tells whether the value is a whole number between two others, both included. */
export function isWhole(value: number | null | undefined, min: number, max: number): value is number {
  return Number.isInteger(value) && Number(value) >= min && Number(value) <= max;
}
