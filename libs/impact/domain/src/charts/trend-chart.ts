import { type DocumentTranslator, formatCount, formatList } from '@turnout/shared/i18n';
import { chartNames, chartRows, type ChartSeries, type RecordQuery, type TrendChart } from '@turnout/shared/kernel';
import type { Measure } from '../pace/measure';
import type { TrendMonth } from '../pace/trend';

/** What is drawn of a trend. */
export interface DrawnTrend<Month extends TrendMonth = TrendMonth> {
  readonly months: readonly Month[];
  /** The project month that runs; it may lie before or behind the months shown. */
  readonly now: number | null;
  readonly measure: Measure;
  /** Whether planned events are drawn as well, as a line of their own. */
  readonly withPlanned: boolean;
  /** Between what the measure may be expected to end, and in which month; `null` where nothing can be foreseen. */
  readonly forecast: { readonly low: number; readonly high: number; readonly month: number } | null;
  /** The events that are counted by the end of a month. */
  readonly queryOf: (month: Month) => RecordQuery;
}

/**
 * What was reached month by month beside the plan, and on request with what is planned and what may be expected: the one diagram that
 * screens and reports show of it.
 */
export function trendChart<Month extends TrendMonth>(trend: DrawnTrend<Month>, translator: DocumentTranslator): TrendChart {
  const { months, measure, now, queryOf } = trend;
  const { text } = translator;
  const index = months.findIndex(({ month }) => month === now);
  return {
    ...{ kind: 'trend', valueLabel: text(`impact.trend.${measure}`), monthLabel: text('impact.trend.month-label') },
    months: months.map((month) => ({ label: text('impact.trend.month', { month: month.month }), query: queryOf(month) })),
    series: seriesOf(trend, translator),
    now: index < 0 ? null : index,
  };
}

/** A trend in words, for those who do not see it: where it stands in the month that runs, and where it ends. */
export function trendAlternative(chart: TrendChart, { text, locale }: DocumentTranslator): string {
  const rows = chartRows(chart);
  const names = chartNames(chart);
  const last = rows.length - 1;
  const said = [...new Set([chart.now ?? last, last])].flatMap((index) => {
    const row = rows[index];
    const values = row?.values.flatMap((value, at) =>
      value.kind === 'known' ? [text('impact.trend.value', { name: names[at] as string, value: formatCount(value.value, locale) })] : [],
    );
    return row && values ? [text('impact.trend.at', { month: row.label, values: formatList(values, locale, 'plain') })] : [];
  });
  return text('impact.trend.alternative', { what: chart.valueLabel, values: said.join('; ') });
}

/** What the lines of a trend are drawn from. */
type Lines = Omit<DrawnTrend, 'queryOf'>;

function seriesOf(trend: Lines, { text }: DocumentTranslator): readonly ChartSeries[] {
  const { months, measure } = trend;
  const plan = months.map((month) => month.plan[measure]);
  const reached = months.map((month) => month[measure]);
  const known = reached.findLastIndex((value) => value !== null);
  const planned = plannedLine(trend, known);
  return [
    ...(plan.some((due) => due !== null) ? [{ name: text('impact.trend.plan'), role: 'promised', values: plan } as const] : []),
    { name: text('impact.trend.reached'), role: 'reached', values: reached },
    ...(planned === null ? [] : [{ name: text('impact.trend.planned'), role: 'planned', values: planned } as const]),
    ...(['low', 'high'] as const).flatMap((end) => {
      const values = forecastLine(trend, known, end);
      return values === null ? [] : [{ name: text(`impact.trend.${end}`), role: 'forecast', values } as const];
    }),
  ];
}

/** From what is there to what is there with all that is planned; `null` where it is not asked for, or nothing is planned. */
function plannedLine({ months, measure, withPlanned }: Lines, known: number): readonly (number | null)[] | null {
  const start = months[known]?.[measure] ?? null;
  const all = months.at(-1)?.planned[measure] ?? 0;
  if (!withPlanned || start === null || all === 0) return null;
  return months.map(({ planned }, index) => (index < known ? null : start + planned[measure]));
}

/** Evenly from what is there to the end of the range; people and events are whole, the low end is rounded down and the high one up. */
function forecastLine({ months, measure, forecast }: Lines, known: number, end: 'low' | 'high'): readonly (number | null)[] | null {
  const from = months[known];
  const start = from?.[measure] ?? null;
  if (forecast === null || from === undefined || start === null || forecast.month <= from.month) return null;
  const round = end === 'low' ? Math.floor : Math.ceil;
  return months.map(({ month }, index) => {
    if (index < known || month > forecast.month) return null;
    return start + round(((forecast[end] - start) * (month - from.month)) / (forecast.month - from.month));
  });
}
