import { type EventFilter, narrowFilter, NO_TOTALS, type Pivot, type PivotMeasure, type Totals } from '@turnout/events/domain';
import type { Cell, Trace } from '@turnout/reports/document';
import { traceOf } from '../trace';

/** A row or a column of a pivot, or all of them. */
export type PivotKey = { readonly key: string | null } | 'all';

/** The sums of a cell; those of nothing where nothing was held. */
export function totalsAt(pivot: Pivot, row: string | null, column: string | null): Totals {
  return pivot.cells.find((cell) => cell.row === row && cell.column === column) ?? NO_TOTALS;
}

/** The list of the events behind a figure. */
export function traceAt(pivot: Pivot, filter: EventFilter, row: PivotKey, column: PivotKey): Trace {
  const inRow = row === 'all' ? filter : narrowFilter(filter, pivot.rows.by, row.key);
  return traceOf(column === 'all' ? inRow : narrowFilter(inRow, pivot.columns.by, column.key));
}

/** One figure of a pivot: marked where it contains estimates, missing where nobody knows it. */
export function figureCell(totals: Totals, measure: PivotMeasure, trace: Trace): Cell {
  const value = totals[measure];
  if (value === null) return { kind: 'missing', reason: 'not-known' };
  const cell = { kind: 'count', value, trace } as const;
  return measure === 'participants' && totals.estimated > 0 ? { ...cell, isEstimate: true } : cell;
}
