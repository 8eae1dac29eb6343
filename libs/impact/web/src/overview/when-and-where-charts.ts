import { countryMap, EUROPEAN } from '@turnout/events/domain';
import { type Measure, trendChart } from '@turnout/impact/domain';
import type { EventSummary, EventSummaryRow, ImpactTrend } from '@turnout/shared/api-client';
import { countryName, formatCount, formatList, type Translator } from '@turnout/shared/i18n';
import { chartRows, type MapChart, type TrendChart } from '@turnout/shared/kernel';

/** The diagram of a trend, each month leading to what is counted by its end. */
export function trendOf({ months, now, type }: ImpactTrend, measure: Measure, translator: Translator): TrendChart {
  const queryOf = ({ to }: { readonly to: string }) => ({ ...(type === null ? {} : { type }), to });
  return trendChart({ months, now, measure, withPlanned: false, forecast: null, queryOf }, translator);
}

/** The map of what took place, the largest figures first in its list. */
export function mapOf({ rows }: EventSummary, measure: Measure, translator: Translator): MapChart {
  const places = rows
    .filter(({ records }) => records > 0)
    .sort((one, other) => (other[measure] ?? -1) - (one[measure] ?? -1))
    .map((row) => ({
      key: row.key,
      label: placeName(row, translator),
      value: row[measure],
      query: { country: row.key ?? 'none' },
    }));
  return countryMap(places, translator.text(`impact.when.map.${measure}`));
}

/** The map in words. */
export function mapAlternative(map: MapChart, { text, locale }: Translator): string {
  const values = chartRows(map).map(({ label, values: [value] }) =>
    text('impact.trend.value', {
      name: label,
      value: value?.kind === 'known' ? formatCount(value.value, locale) : text('shared.count.unknown'),
    }),
  );
  return text('impact.trend.alternative', { what: map.valueLabel, values: formatList(values, locale, 'plain') });
}

function placeName({ key }: EventSummaryRow, { text, locale }: Translator): string {
  if (key === null) return text('impact.when.no-country');
  return key === EUROPEAN ? text('shared.country.european') : countryName(key, locale);
}
