import { type EventFilter, flatEventFilter, narrowFilter, type Pivot, type PivotDimension } from '@turnout/events/domain';
import type { EventPivot } from './pivot.dto';

/** Gives every sum of a pivot the query of the list that shows its records. */
export function waysDown(pivot: Pivot, filter: EventFilter): Pick<EventPivot, 'cells' | 'rowTotals' | 'columnTotals' | 'total'> {
  const [rows, columns] = [pivot.rows.by, pivot.columns.by];
  return {
    cells: pivot.cells.map((cell) => ({ ...cell, query: written(narrowed(narrowed(filter, rows, cell.row), columns, cell.column)) })),
    rowTotals: pivot.rowTotals.map((sums) => ({ ...sums, query: written(narrowed(filter, rows, sums.key)) })),
    columnTotals: pivot.columnTotals.map((sums) => ({ ...sums, query: written(narrowed(filter, columns, sums.key)) })),
    total: { ...pivot.total, query: written(filter) },
  };
}

function narrowed(filter: EventFilter | null, by: PivotDimension, key: string | null): EventFilter | null {
  return filter && narrowFilter(filter, by, key);
}

function written(filter: EventFilter | null): Record<string, string> | null {
  return filter && flatEventFilter(filter);
}
