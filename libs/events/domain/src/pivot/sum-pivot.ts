import type { EventRecord } from '../event-record';
import { keysOf } from '../summary';
import { sumEvents } from '../totals';
import type { PivotDimension, PivotKeySums, PivotShape, PivotSums } from './pivot';

type Sides = Pick<PivotShape, 'rows' | 'columns'>;

/**
 * Sums records along two dimensions: the definition that the database's sums are held against. A record with several partners is in the cell
 * of each of them, and once in every total. Filter and count first: every record given is summed.
 *
 * @see docs/domain/counting.md
 */
export function sumPivot(records: readonly EventRecord[], { rows, columns }: Sides): PivotSums {
  const cells = grouped(records, rows).flatMap(([row, inRow]) =>
    grouped(inRow, columns).map(([column, inCell]) => ({ row, column, ...sumEvents(inCell) })),
  );
  return { cells, rows: sumsBy(records, rows), columns: sumsBy(records, columns), total: sumEvents(records) };
}

function sumsBy(records: readonly EventRecord[], by: PivotDimension): readonly PivotKeySums[] {
  return grouped(records, by).map(([key, group]) => ({ key, ...sumEvents(group) }));
}

function grouped(records: readonly EventRecord[], by: PivotDimension): readonly (readonly [string | null, readonly EventRecord[]])[] {
  const groups = new Map<string | null, EventRecord[]>();
  for (const record of records) {
    for (const key of keysOf(record, by)) {
      const group = groups.get(key);
      if (group) group.push(record);
      else groups.set(key, [record]);
    }
  }
  return [...groups];
}
