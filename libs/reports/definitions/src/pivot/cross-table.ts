import type { Pivot, PivotKeySums, PivotMeasure, Totals } from '@turnout/events/domain';
import type { Cell, Column, Row, SumRow, TableBlock } from '@turnout/reports/document';
import type { DocumentTranslator } from '@turnout/shared/i18n';
import type { LedgerFacts } from '../ledger-facts';
import { figureCell, type PivotKey, totalsAt, traceAt } from './pivot-cells';
import { pivotColumnId, pivotHeading, pivotLabel } from './pivot-words';

/** Columns that find room on a sheet that stands. */
const MOST_UPRIGHT = 6;

/** Heads of columns are names, which need more room than the figures below them. */
const FIGURE_GROW = 0.2;

/** The part of a table block that a pivot fills in its own way. */
export type PivotTable = Pick<
  TableBlock,
  'groupHeading' | 'groupId' | 'isWide' | 'columns' | 'dataColumns' | 'groups' | 'total' | 'emptyText'
>;

/** A pivot as it is thought of: a column for each of its columns, and one for all of them. */
export function crossTable(pivot: Pivot, measure: PivotMeasure, facts: LedgerFacts, translator: DocumentTranslator): PivotTable {
  const keys = pivot.columns.keys;
  const figure = (totals: Totals, row: PivotKey, column: PivotKey): Cell =>
    figureCell(totals, measure, traceAt(pivot, facts.filter, row, column));
  const rowOf = ({ key, ...totals }: PivotKeySums): Row => ({
    cells: [
      { kind: 'text', text: pivotLabel(pivot.rows.by, key, facts, translator), code: key ?? '' },
      ...keys.map((column) => figure(totalsAt(pivot, key, column), { key }, { key: column })),
      figure(totals, { key }, 'all'),
    ],
  });
  const all = translator.text('reports.pivot.all');
  const total: SumRow = {
    label: all,
    fromColumn: 1,
    cells: [...pivot.columnTotals.map(({ key, ...totals }) => figure(totals, 'all', { key })), figure(pivot.total, 'all', 'all')],
  };
  const count = (id: string, heading: string): Column => ({ id, heading, kind: 'count', grow: FIGURE_GROW });
  return {
    groupHeading: null,
    ...(keys.length > MOST_UPRIGHT ? { isWide: true } : {}),
    columns: [
      { id: pivot.rows.by, heading: translator.text(pivotHeading(pivot.rows.by)), kind: 'text', grow: 1, namesRecord: true },
      ...keys.map((key) => count(pivotColumnId(pivot.columns.by, key), pivotLabel(pivot.columns.by, key, facts, translator))),
      count('all', all),
    ],
    groups: [{ key: null, label: null, rows: pivot.rowTotals.map(rowOf), sum: null }],
    total: pivot.total.records === 0 ? null : total,
    emptyText: translator.text('reports.word.no-events'),
  };
}
