import type { Pivot, PivotKeySums, Totals } from '@turnout/events/domain';
import type { Cell, Column, Row, RowGroup } from '@turnout/reports/document';
import type { DocumentKey, DocumentTranslator } from '@turnout/shared/i18n';
import type { LedgerFacts } from '../ledger-facts';
import type { PivotTable } from './cross-table';
import { figureCell, type PivotKey, traceAt } from './pivot-cells';
import { pivotHeading, pivotLabel } from './pivot-words';

/** A pivot with more columns than a sheet of paper has room for: under each row its columns, those alone in which something was held. */
export function pivotList(pivot: Pivot, facts: LedgerFacts, translator: DocumentTranslator): PivotTable {
  const figures = (totals: Totals, row: PivotKey, column: PivotKey): readonly Cell[] => {
    const trace = traceAt(pivot, facts.filter, row, column);
    return [figureCell(totals, 'events', trace), figureCell(totals, 'participants', trace)];
  };
  const { by } = pivot.columns;
  const label = translator.text('reports.pivot.all');
  const rowsOf = (row: string | null): readonly Row[] =>
    pivot.cells
      .filter((cell) => cell.row === row)
      .map(({ column, ...totals }) => ({
        cells: [
          { kind: 'text', text: pivotLabel(by, column, facts, translator), code: column ?? '' },
          ...figures(totals, { key: row }, { key: column }),
        ],
      }));
  const groupOf = ({ key, ...totals }: PivotKeySums): RowGroup => ({
    key,
    label: pivotLabel(pivot.rows.by, key, facts, translator),
    rows: rowsOf(key),
    sum: { label, fromColumn: 1, cells: figures(totals, { key }, 'all') },
  });
  const count = (id: string, heading: DocumentKey): Column => ({ id, heading: translator.text(heading), kind: 'count', grow: 0 });
  return {
    groupHeading: translator.text(pivotHeading(pivot.rows.by)),
    groupId: pivot.rows.by,
    columns: [
      { id: by, heading: translator.text(pivotHeading(by)), kind: 'text', grow: 1, namesRecord: true },
      count('events', 'reports.column.events'),
      count('participants', 'reports.column.participants'),
    ],
    groups: pivot.rowTotals.map(groupOf).filter(({ rows }) => rows.length > 0),
    total: { label, fromColumn: 1, cells: figures(pivot.total, 'all', 'all') },
    emptyText: translator.text('reports.word.no-events'),
  };
}
