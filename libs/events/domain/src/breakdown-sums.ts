import { statedCount } from './breakdown';
import type { Breakdown, EventRecord } from './event-record';
import { sumEvents, type Totals } from './totals';

/** What summing the breakdowns of a record takes. */
export type SplitRecord = Pick<EventRecord, 'meetings' | 'participants'> & { readonly breakdowns: readonly Breakdown[] };

/** People of one category, over all records that name it. */
export interface CategorySum {
  readonly category: string;
  /** Records that name the category. */
  readonly records: number;
  readonly participants: number;
}

/** Breakdowns along one dimension, summed. Categories, not stated and the people of records without add up to the people of the total. */
export interface BreakdownSums {
  readonly categories: readonly CategorySum[];
  /** People of records with a breakdown, whom it does not account for. */
  readonly notStated: number;
  /** Records without a breakdown along the dimension. */
  readonly without: Totals;
  /** All records. */
  readonly total: Totals;
}

/**
 * Sums the breakdowns of records along a dimension: the definition that the database's sums are held against. A breakdown
 * without parts says nothing and is none. Filter and count first: every record given is summed.
 *
 * @see docs/domain/counting.md
 */
export function sumBreakdowns(records: readonly SplitRecord[], dimension: string): BreakdownSums {
  const sums = new Map<string, { category: string; records: number; participants: number }>();
  const without: SplitRecord[] = [];
  let notStated = 0;
  for (const record of records) {
    const split = record.breakdowns.find((each) => each.dimension === dimension);
    if (split === undefined || split.parts.length === 0) {
      without.push(record);
      continue;
    }
    notStated += record.participants.count === null ? 0 : record.participants.count - statedCount(split);
    for (const { category, count } of split.parts) {
      const sum = sums.get(category) ?? { category, records: 0, participants: 0 };
      sums.set(category, { category, records: sum.records + 1, participants: sum.participants + count });
    }
  }
  return { categories: [...sums.values()].sort(byParticipants), notStated, without: sumEvents(without), total: sumEvents(records) };
}

/** The order of categories: the one with most people first, then as text. */
export function byParticipants(one: CategorySum, other: CategorySum): number {
  return other.participants - one.participants || (one.category < other.category ? -1 : 1);
}
