import { canonicalJson } from './canonical-json';

/** What is known of a thing, by field; `null` and an empty list both mean that there is nothing. */
export type Facts = object;

/** What one field said before and says after; `null` where it said nothing. */
export interface FieldChange {
  /** Name of the field, with dots where it lies inside another: `participants.count`. */
  readonly field: string;
  readonly before: unknown;
  readonly after: unknown;
}

/**
 * Compares what was known of a thing with what is known now, field by field, in the order of the fields. Lists are
 * compared as a whole, for their order means something.
 * @param before `null` for a thing that has just been made
 * @param after `null` for a thing that has been deleted
 */
export function fieldChanges(before: Facts | null, after: Facts | null): FieldChange[] {
  const [old, now] = [flattened(before), flattened(after)];
  return [...new Set([...now.keys(), ...old.keys()])]
    .map((field) => ({ field, before: old.get(field) ?? null, after: now.get(field) ?? null }))
    .filter((change) => canonicalJson(change.before) !== canonicalJson(change.after));
}

/** Every field that says something, by its dotted name. */
function flattened(facts: Facts | null, prefix = ''): ReadonlyMap<string, unknown> {
  return new Map(
    Object.entries(facts ?? {}).flatMap(([name, value]: [string, unknown]): readonly (readonly [string, unknown])[] => {
      if (isNothing(value)) return [];
      return isNested(value) ? [...flattened(value, `${prefix}${name}.`)] : [[`${prefix}${name}`, value]];
    }),
  );
}

function isNothing(value: unknown): boolean {
  return value === null || value === undefined || (Array.isArray(value) && value.length === 0);
}

function isNested(value: unknown): value is object {
  return typeof value === 'object' && !Array.isArray(value);
}
