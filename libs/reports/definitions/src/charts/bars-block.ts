import type { ChartBlock } from '@turnout/reports/document';
import { type DocumentTranslator, formatCount, formatList } from '@turnout/shared/i18n';
import type { BarChart } from '@turnout/shared/kernel';

/** A diagram with bars, as it is described. */
export type DescribedBars = Omit<BarChart, 'kind'> & Pick<ChartBlock, 'id' | 'caption' | 'notes'>;

/** A diagram with bars, with its data in words beside it. */
export function barsBlock({ id, caption, notes, ...bars }: DescribedBars, translator: DocumentTranslator): ChartBlock {
  return { kind: 'chart', id, caption, notes, chart: { kind: 'bars', ...bars }, alternative: alternativeOf(bars, translator) };
}

function alternativeOf({ categories, series, valueLabel, direction }: Omit<BarChart, 'kind'>, translator: DocumentTranslator): string {
  const [only] = series;
  const shown =
    direction === 'upright' ? categories.map((_, index) => series.some(({ values }) => values[index] !== 0)) : categories.map(() => true);
  const lines = categories.flatMap(({ label }, index) => {
    if (!shown[index]) return [];
    if (series.length === 1)
      return translator.text('reports.chart.value', { label, value: valueWords(only?.values[index] ?? null, translator) });
    const values = series.map(({ name, values: each }) =>
      translator.text('reports.chart.value', { label: name, value: valueWords(each[index] ?? null, translator) }),
    );
    return translator.text('reports.chart.values', { label, values: formatList(values, translator.locale, 'plain') });
  });
  return translator.text('reports.chart.alternative', { what: valueLabel, values: lines.join('; ') });
}

/** A value of a diagram in words. */
export function valueWords(value: number | null, { text, locale }: DocumentTranslator): string {
  return value === null ? text('reports.word.not-known') : formatCount(value, locale);
}
