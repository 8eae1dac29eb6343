import { formatCount, formatList, type Translator } from '@turnout/shared/i18n';
import { type Chart, chartNames, type ChartRow, type ChartValue } from '@turnout/shared/kernel';

/** A value in words: a count, or that nobody knows it; a dash where the series does not speak of it. */
export function valueWords(value: ChartValue, { text, locale }: Translator): string {
  if (value.kind === 'known') return formatCount(value.value, locale);
  return value.reason === 'not-known' ? text('shared.count.unknown') : '–';
}

/**
 * All that a diagram says about one thing, in one line: "M12. Plan: 20, Reached: 14", or with one value "Italy: 14 (Events)": what is drawn stands
 * together in it, so that who speaks what they see is understood.
 */
export function rowWords(row: ChartRow, chart: Chart, translator: Translator): string {
  const names = chartNames(chart);
  const [only] = row.values;
  if (names.length === 1 && only !== undefined)
    return translator.text('shared.chart.row-of-one', { label: row.label, value: valueWords(only, translator), name: names[0] ?? '' });
  const values = row.values.flatMap((value, index) => {
    if (value.kind === 'missing' && value.reason === 'not-applicable') return [];
    return [translator.text('shared.chart.value', { name: names[index] ?? '', value: valueWords(value, translator) })];
  });
  return translator.text('shared.chart.row', { label: row.label, values: formatList(values, translator.locale, 'plain') });
}
