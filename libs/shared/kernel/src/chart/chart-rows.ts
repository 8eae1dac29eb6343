import { assertNever } from '../assert-never';
import type { BarChart, Chart, ChartCategory, ChartPlace, MapChart, RecordQuery, TrendChart } from './chart';

/** What a diagram says about one thing in one series; nobody knows it, or the series says nothing about it. */
export type ChartValue =
  | { readonly kind: 'known'; readonly value: number; readonly query?: RecordQuery }
  | { readonly kind: 'missing'; readonly reason: 'not-known' | 'not-applicable' };

/** All that a diagram says about one category, place or month: a value for each series. */
export interface ChartRow {
  readonly label: string;
  /** Of a country: ISO 3166-1 alpha-2. */
  readonly code?: string;
  /** The records behind it. */
  readonly query?: RecordQuery;
  readonly values: readonly ChartValue[];
}

/** What a diagram says, thing by thing in the order it is read: the table that says the same, and the way of who walks through it. */
export function chartRows(chart: Chart): readonly ChartRow[] {
  switch (chart.kind) {
    case 'bars':
      return barRows(chart);
    case 'map':
      return mapRows(chart);
    case 'trend':
      return trendRows(chart);
    default:
      return assertNever(chart);
  }
}

/** Names of the series, in the order of a row's values. */
export function chartNames(chart: Chart): readonly string[] {
  if (chart.kind === 'map' || chart.series.length === 1) return [chart.valueLabel];
  return chart.series.map(({ name }) => name);
}

function barRows({ categories, series }: BarChart): readonly ChartRow[] {
  return categories.map((category, index) => ({
    ...named(category),
    values: series.map(({ values }) => valueOf(values[index] ?? null, category)),
  }));
}

function mapRows({ countries, elsewhere }: MapChart): readonly ChartRow[] {
  const placed = (place: ChartPlace): ChartRow => ({ ...named(place), values: [valueOf(place.value, place)] });
  return [...countries.map((country) => ({ ...placed(country), code: country.code })), ...elsewhere.map(placed)];
}

/** Behind what was promised, or may be expected, there are no records. */
function trendRows({ months, series, now }: TrendChart): readonly ChartRow[] {
  return months.map((month, index) => ({
    ...named(month),
    values: series.map(({ role, values }): ChartValue => {
      const value = values[index] ?? null;
      const isAhead = now !== null && index > now;
      if (value === null && role !== undefined && (role !== 'reached' || isAhead)) return { kind: 'missing', reason: 'not-applicable' };
      return valueOf(value, role === 'promised' || role === 'forecast' ? {} : month);
    }),
  }));
}

function named({ label, query }: ChartCategory): Pick<ChartRow, 'label' | 'query'> {
  return { label, ...(query ? { query } : {}) };
}

function valueOf(value: number | null, { query }: Pick<ChartCategory, 'query'>): ChartValue {
  if (value === null) return { kind: 'missing', reason: 'not-known' };
  return { kind: 'known', value, ...(query ? { query } : {}) };
}
