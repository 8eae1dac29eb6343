import type { ChartBlock } from '@turnout/reports/document';
import { type DocumentTranslator } from '@turnout/shared/i18n';
import type { GlobalReportFacts } from '../global-report/global-report-facts';
import { barsBlock } from '../charts/bars-block';
import { typeCategory } from '../charts/categories';
import { chartNotes } from '../charts/chart-notes';
import { keptPromises } from './kept-promises';
import { projectName } from '../project-name';

/** Promised against reached, events and participants each; nothing where nothing was promised about them. */
export function promiseCharts(facts: GlobalReportFacts, translator: DocumentTranslator): readonly ChartBlock[] {
  return (['events', 'participants'] as const).flatMap((what) => promiseChart(what, facts, translator));
}

function promiseChart(what: 'events' | 'participants', facts: GlobalReportFacts, translator: DocumentTranslator): readonly ChartBlock[] {
  const { text } = translator;
  // All types together would stand beside the types they are made of.
  const kept = keptPromises(facts).filter((promise) => promise.type !== null && promise[what].promised !== null);
  if (kept.length === 0) return [];
  const project = projectName(facts);
  return [
    barsBlock(
      {
        id: `promised-${what}`,
        caption: text(`reports.promises.chart-${what}`, { project }),
        direction: 'across',
        valueLabel: text(`reports.column.${what}`),
        categories: kept.map(({ type }) => typeCategory(type, facts, translator)),
        series: [
          { name: text('reports.column.promised'), role: 'promised', values: kept.map((promise) => promise[what].promised) },
          { name: text('reports.column.reached'), role: 'reached', values: kept.map((promise) => promise[what].reached) },
        ],
        notes: [...chartNotes(what, facts.records, translator), text('reports.promises.surplus')],
      },
      translator,
    ),
  ];
}
