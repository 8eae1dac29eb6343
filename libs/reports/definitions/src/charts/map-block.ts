import { type CountryPlace, countryMap, type SummaryRow } from '@turnout/events/domain';
import type { ChartBlock } from '@turnout/reports/document';
import type { DocumentTranslator } from '@turnout/shared/i18n';
import { countryRows } from '../country-rows';
import { dimensionWords } from '../figures/dimension-words';
import type { GlobalReportFacts } from '../global-report/global-report-facts';
import { traceOf } from '../trace';
import { valueWords } from './bars-block';
import { chartNotes } from './chart-notes';
import { projectName } from '../project-name';

/** Where the participants were: countries on a map, and beside it what has no single country. */
export function mapBlock(facts: GlobalReportFacts, translator: DocumentTranslator): ChartBlock {
  const { text } = translator;
  const rows = countryRows(facts.records, translator.locale);
  const places = rows.map((row) => placeOf(row, facts, translator));
  const values = places.map(({ label, value }) => text('reports.chart.value', { label, value: valueWords(value, translator) }));
  const valueLabel = text('reports.column.participants');
  return {
    kind: 'chart',
    id: 'participants-by-country',
    caption: text('reports.global.charts.map', { project: projectName(facts) }),
    chart: countryMap(places, valueLabel),
    alternative: text('reports.chart.alternative', { what: valueLabel, values: values.join('; ') }),
    notes: chartNotes('participants', facts.records, translator),
  };
}

function placeOf({ key, participants }: SummaryRow, facts: GlobalReportFacts, translator: DocumentTranslator): CountryPlace {
  return {
    key,
    label: dimensionWords('country', key, facts, translator),
    value: participants,
    query: traceOf({ ...facts.filter, country: [key as (typeof facts.filter.country)[number]] }).query,
  };
}
