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
  const lines = categories.flatMap(({ label }, index) => {
    const values = series.map(({ name, values: each }) => ({ name, value: each[index] }));
    // Of many months, those in which nothing was held need no words.
    if (direction === 'upright' && values.every(({ value }) => value === 0)) return [];
    const words = values.map(({ name, value }) =>
      series.length === 1
        ? valueWords(value, translator)
        : translator.text('reports.chart.value', { label: name, value: valueWords(value, translator) }),
    );
    return [translator.text('reports.chart.value', { label, value: formatList(words, translator.locale, 'plain') })];
  });
  return translator.text('reports.chart.alternative', { what: valueLabel, values: lines.join('; ') });
}

/** A value of a diagram in words. */
export function valueWords(value: number | null | undefined, { text, locale }: DocumentTranslator): string {
  return typeof value === 'number' ? formatCount(value, locale) : text('reports.word.not-known');
}
