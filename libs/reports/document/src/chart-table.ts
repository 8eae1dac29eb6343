import type { BarChart, ChartCategory, MapChart } from '@turnout/shared/kernel';
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
 * The data of a diagram as a table: a row for each category or place, a column for each series. What formats write that are read by machines
 * or listened to; it has no number of its own, because the diagram has one.
 */
export function chartTable(block: ChartBlock, words: ChartWords): TableBlock {
  const { id, caption, chart, notes } = block;
  return {
    ...{ kind: 'table', id, caption, groupHeading: null, total: null, notes, emptyText: words.empty },
    ...(chart.kind === 'map' ? { columns: mapColumns(chart, words) } : { columns: barColumns(chart, words) }),
    groups: [{ key: null, label: null, rows: chart.kind === 'map' ? mapRows(chart) : barRows(chart), sum: null }],
  };
}

function barColumns({ series, valueLabel }: BarChart, { category }: ChartWords): readonly Column[] {
  const isOne = series.length === 1;
  const counts = series.map(({ name, role }, index): Column => ({
    ...{ id: role ?? (isOne ? 'value' : `value${String(index + 1)}`), kind: 'count', grow: 0 },
    heading: isOne ? valueLabel : name,
  }));
  return [{ id: 'category', heading: category, kind: 'text', grow: 1, namesRecord: true }, ...counts];
}

function mapColumns({ valueLabel }: MapChart, { place }: ChartWords): readonly Column[] {
  return [
    { id: 'country', heading: place, kind: 'text', grow: 1, namesRecord: true },
    { id: 'value', heading: valueLabel, kind: 'count', grow: 0 },
  ];
}

function barRows({ categories, series }: BarChart): readonly Row[] {
  return categories.map((category, index) => ({
    cells: [{ kind: 'text', text: category.label }, ...series.map(({ values }) => valueCell(values[index] ?? null, category))],
  }));
}

function mapRows({ countries, elsewhere }: MapChart): readonly Row[] {
  return [
    ...countries.map((country): Row => ({
      cells: [{ kind: 'text', text: country.label, code: country.code }, valueCell(country.value, country)],
    })),
    ...elsewhere.map((place): Row => ({ cells: [{ kind: 'text', text: place.label }, valueCell(place.value, place)] })),
  ];
}

function valueCell(value: number | null, { query }: ChartCategory): Cell {
  if (value === null) return { kind: 'missing', reason: 'not-known' };
  return { kind: 'count', value, ...(query ? { trace: { query } } : {}) };
}
