import { type DocumentedTotals, type EventRecord, NO_DOCUMENTED_TOTALS, summarise, sumDocumented } from '@turnout/events/domain';
import { canonicalJson } from '@turnout/shared/kernel';
import { COMPARED_DIMENSIONS, type TotalName } from './total-effect';

/** One total, before and after. */
export interface TotalDifference extends TotalName {
  readonly before: DocumentedTotals;
  readonly after: DocumentedTotals;
}

/**
 * Totals before and after: that over all records first, whether it changed or not; then those that changed, in the order of
 * {@link COMPARED_DIMENSIONS} and of a summary.
 * @param types codes of the project's types in its own order
 */
export function differTotals(
  before: readonly EventRecord[],
  after: readonly EventRecord[],
  types: readonly string[] = [],
): readonly TotalDifference[] {
  const all: TotalDifference = { by: null, key: null, before: sumDocumented(before), after: sumDocumented(after) };
  const groups = COMPARED_DIMENSIONS.flatMap((by): TotalDifference[] => {
    const [old, now] = [sumsBy(before, by), sumsBy(after, by)];
    // Keys in the order of a summary of both.
    const rows = summarise([...before, ...after], by, by === 'type' ? types : []).rows;
    // Where nobody stated it of any record, the sums only repeat the total.
    if (rows.every(({ key }) => key === null)) return [];
    return rows.map(({ key }) => ({ by, key, before: old.get(key) ?? NO_DOCUMENTED_TOTALS, after: now.get(key) ?? NO_DOCUMENTED_TOTALS }));
  });
  return [all, ...groups.filter((group) => canonicalJson(group.before) !== canonicalJson(group.after))];
}

function sumsBy(records: readonly EventRecord[], by: (typeof COMPARED_DIMENSIONS)[number]): ReadonlyMap<string | null, DocumentedTotals> {
  return new Map(summarise(records, by).rows.map(({ key, ...totals }) => [key, totals]));
}
