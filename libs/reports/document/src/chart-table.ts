import { assertNever, type Chart, chartNames, chartRows, type ChartRow, type ChartSeries, type ChartValue } from '@turnout/shared/kernel';
import type { ChartBlock, Column, Row, TableBlock } from './block';
import type { Cell } from './cell';

/** Words that the data of a diagram needs where it is set as a table. */
export interface ChartWords {
  /** What the table is: "Data of the figure". */
  readonly data: string;
  /** Heading of what the bars stand for, and of the places of a map. */
  readonly category: string;
  readonly place: string;
  /** Said instead of data where there is none. */
  readonly empty: string;
}

/**
 * The data of a diagram as a table: a row for each category, place or month, a column for each series. What formats write that are read by
 * machines or listened to; it has no number of its own, because the diagram has one.
 */
export function chartTable({ id, caption, chart, notes }: ChartBlock, words: ChartWords): TableBlock {
  const ids = seriesIds(chart);
  const counts = chartNames(chart).map((heading, index): Column => ({
    ...{ id: ids[index] ?? `value${String(index + 1)}`, heading },
    ...{ kind: 'count', grow: 0 },
  }));
  return {
    ...{ kind: 'table', id, caption, groupHeading: null, total: null, notes, emptyText: words.empty },
    columns: [{ ...firstColumn(chart, words), kind: 'text', grow: 1, namesRecord: true }, ...counts],
    groups: [{ key: null, label: null, rows: chartRows(chart).map(rowOf), sum: null }],
  };
}

function firstColumn(chart: Chart, { category, place }: ChartWords): Pick<Column, 'id' | 'heading'> {
  switch (chart.kind) {
    case 'bars':
      return { id: 'category', heading: category };
    case 'map':
      return { id: 'country', heading: place };
    case 'trend':
      return { id: 'month', heading: chart.monthLabel };
    default:
      return assertNever(chart);
  }
}

/** By their roles, of which each may be had by one; those without are numbered. */
function seriesIds(chart: Chart): readonly (string | undefined)[] {
  if (chart.kind === 'map') return ['value'];
  const { series } = chart;
  const isOnly = ({ role }: ChartSeries): boolean => series.filter((each) => each.role === role).length === 1;
  return series.map((each) => (each.role !== undefined && isOnly(each) ? each.role : series.length === 1 ? 'value' : undefined));
}

function rowOf({ label, code, values }: ChartRow): Row {
  return { cells: [{ kind: 'text', text: label, ...(code === undefined ? {} : { code }) }, ...values.map(cellOf)] };
}

function cellOf(value: ChartValue): Cell {
  if (value.kind === 'missing') return value;
  return { kind: 'count', value: value.value, ...(value.query === undefined ? {} : { trace: { query: value.query } }) };
}
