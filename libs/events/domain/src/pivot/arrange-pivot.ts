import type { EventFilter } from '../filter/event-filter';
import type { EventRecord } from '../event-record';
import { orderSummaryKeys } from '../summary';
import { NO_TOTALS } from '../totals';
import type { CountingBasis } from '../vocabulary';
import { MOST_PIVOT_KEYS, type Pivot, type PivotAxis, type PivotDimension, type PivotKeySums, type PivotOrder } from './pivot';
import type { PivotShape, PivotSums } from './pivot';
import { sumPivot } from './sum-pivot';

/** What a pivot is arranged by. */
export interface PivotWish {
  readonly shape: Pick<PivotShape, 'rows' | 'columns'>;
  /** The filter that found the records. */
  readonly filter: EventFilter;
  readonly order: PivotOrder;
}

/** Sums records and arranges the sums: what the whole of a pivot is held against. Filter and count first. */
export function pivotOf(records: readonly EventRecord[], wish: PivotWish): Pivot {
  return arrangePivot(sumPivot(records, wish.shape), wish);
}

/**
 * Puts sums into rows and columns. Of partners only those stand there that the filter asks for, if it asks for any: with whom else they held
 * their events is another question, which no filter could follow down to the records.
 */
export function arrangePivot(sums: PivotSums, { shape, filter, order }: PivotWish): Pivot {
  const rows = axisOf(shape.rows, sums.rows, filter, order);
  const columns = axisOf(shape.columns, sums.columns, filter, order);
  const cellAt = new Map(sums.cells.map((cell) => [JSON.stringify([cell.row, cell.column]), cell]));
  return {
    rows,
    columns,
    basis: pivotBasis(shape),
    cells: rows.keys.flatMap((row) => columns.keys.flatMap((column) => cellAt.get(JSON.stringify([row, column])) ?? [])),
    rowTotals: totalsAlong(rows, sums.rows),
    columnTotals: totalsAlong(columns, sums.columns),
    total: sums.total,
  };
}

/** What the cells of a pivot count. */
export function pivotBasis({ rows, columns }: Pick<PivotShape, 'rows' | 'columns'>): CountingBasis {
  return rows === 'partner' || columns === 'partner' ? 'credited-to-each-partner' : 'participants-as-reported';
}

function axisOf(by: PivotDimension, sums: readonly PivotKeySums[], filter: EventFilter, order: PivotOrder): PivotAxis {
  const asked: readonly (string | null)[] = by === 'month' ? [] : filter[by];
  const isAsked = (key: string | null): boolean => asked.length === 0 || asked.includes(key);
  const found = sums.map(({ key }) => key).filter(isAsked);
  const isListed = by === 'type' || by === 'partner';
  const listed = (order[by] ?? []).filter((key) => found.includes(key) || (isListed && isAsked(key)));
  const all = orderSummaryKeys(found, by, listed);
  // Of months the latest are kept: they are what is worked on.
  const keys = by === 'month' ? all.slice(-MOST_PIVOT_KEYS) : all.slice(0, MOST_PIVOT_KEYS);
  const cut = new Set(all.filter((key) => !keys.includes(key)));
  const records = sums.reduce((sum, each) => sum + (cut.has(each.key) ? each.records : 0), 0);
  return { by, keys, cutOff: { keys: cut.size, records } };
}

function totalsAlong({ keys }: PivotAxis, sums: readonly PivotKeySums[]): readonly PivotKeySums[] {
  const sumAt = new Map(sums.map((each) => [each.key, each]));
  return keys.map((key) => sumAt.get(key) ?? { key, ...NO_TOTALS });
}
