import { type EventFilter, flatEventFilter, narrowFilter, type Pivot } from '@turnout/events/domain';
import type { EventPivot } from './pivot.dto';

/** Gives every sum of a pivot the query of the list that shows its records. */
export function waysDown(pivot: Pivot, filter: EventFilter): Pick<EventPivot, 'cells' | 'rowTotals' | 'columnTotals' | 'total'> {
  const ofRow = (key: string | null): EventFilter => narrowFilter(filter, pivot.rows.by, key);
  const ofColumn = (key: string | null, within = filter): EventFilter => narrowFilter(within, pivot.columns.by, key);
  return {
    cells: pivot.cells.map((cell) => ({ ...cell, query: flatEventFilter(ofColumn(cell.column, ofRow(cell.row))) })),
    rowTotals: pivot.rowTotals.map((sums) => ({ ...sums, query: flatEventFilter(ofRow(sums.key)) })),
    columnTotals: pivot.columnTotals.map((sums) => ({ ...sums, query: flatEventFilter(ofColumn(sums.key)) })),
    total: { ...pivot.total, query: flatEventFilter(filter) },
  };
}
