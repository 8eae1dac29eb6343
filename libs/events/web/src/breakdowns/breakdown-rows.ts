import type { BreakdownSummary } from '@turnout/shared/api-client';
import { type Ratio, ratio } from '@turnout/shared/kernel';

/** People of a group, as a part of those it is stated for and of all. `null` where there is nobody to be a part of. */
export interface GroupRow {
  readonly group: string;
  readonly people: number;
  /** Records that name the group. */
  readonly records: number;
  readonly ofStated: Ratio | null;
  readonly ofAll: Ratio | null;
}

/** The sums of a breakdown, laid out for a table: groups, what is not stated, and the whole. */
export interface BreakdownRows {
  readonly groups: readonly GroupRow[];
  /** People for whom a group is stated. */
  readonly stated: number;
  /** People of records with a breakdown, whom it does not account for. */
  readonly notStated: number;
  /** People of records without a breakdown. */
  readonly without: number;
  /** All people counted. */
  readonly all: number;
  /** The largest of all numbers, as which a bar is full. */
  readonly most: number;
}

/** Lays the sums of a breakdown out. Groups, not stated and without add up to all. */
export function breakdownRows({ categories, notStated, without, total }: BreakdownSummary): BreakdownRows {
  const stated = categories.reduce((sum, { participants }) => sum + participants, 0);
  const all = total.participants ?? 0;
  const lacking = without.participants ?? 0;
  return {
    groups: categories.map(({ category, participants, records }) => ({
      ...{ group: category, people: participants, records },
      ofStated: ratio(participants, stated),
      ofAll: ratio(participants, all),
    })),
    ...{ stated, notStated, without: lacking, all },
    most: Math.max(1, notStated, lacking, ...categories.map(({ participants }) => participants)),
  };
}
