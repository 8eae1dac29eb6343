import * as fc from 'fast-check';
import type { Breakdown, EventRecord } from '../event-record';

const CATEGORIES: Readonly<Record<string, readonly string[]>> = {
  gender: ['women', 'men', 'non-binary'],
  'age-group': ['0–18', '19–30'],
  'Languages spoken': ['Ελληνικά', 'polski', 'women'],
};

/** Dimensions that {@link arbitraryBreakdowns} splits by: two that every project knows, and one of a project's own. */
export const SPLIT_DIMENSIONS = Object.keys(CATEGORIES);

/** Breakdowns that a record can have: none without a count, and never more people than were counted. */
export function arbitraryBreakdowns({ participants: { count } }: Pick<EventRecord, 'participants'>): fc.Arbitrary<Breakdown[]> {
  if (count === null) return fc.constant([]);
  const split = (dimension: string): fc.Arbitrary<Breakdown> =>
    fc
      .uniqueArray(fc.record({ category: fc.constantFrom(...(CATEGORIES[dimension] ?? [])), share: fc.integer({ min: 0, max: 10 }) }), {
        selector: ({ category }) => category,
        minLength: 1,
      })
      .map((parts) => ({
        dimension,
        parts: parts.map(({ category, share }) => ({ category, count: Math.floor((count * share) / (10 * parts.length)) })),
      }));
  return fc.subarray([...SPLIT_DIMENSIONS]).chain((dimensions) => fc.tuple(...dimensions.map(split)));
}
