import { summarise } from '@turnout/events/domain';
import type { ChartBlock } from '@turnout/reports/document';
import type { DocumentTranslator } from '@turnout/shared/i18n';
import type { GlobalReportFacts } from '../global-report/global-report-facts';
import { barsBlock } from './bars-block';
import { typeCategory } from './categories';
import { chartNotes } from './chart-notes';
import { projectName } from '../project-name';

/** Events and participants by type, each in a diagram of its own, for the one would dwarf the other. */
export function typeBlocks(facts: GlobalReportFacts, translator: DocumentTranslator): readonly ChartBlock[] {
  const { text } = translator;
  const { rows } = summarise(
    facts.records,
    'type',
    facts.types.map(({ code }) => code),
  );
  return (['events', 'participants'] as const).map((what) =>
    barsBlock(
      {
        id: `${what}-by-type`,
        caption: text(`reports.global.charts.${what}-by-type`, { project: projectName(facts) }),
        direction: 'across',
        valueLabel: text(`reports.column.${what}`),
        categories: rows.map(({ key }) => typeCategory(key, facts, translator)),
        series: [{ name: text(`reports.column.${what}`), values: rows.map((row) => row[what]) }],
        notes: chartNotes(what, facts.records, translator),
      },
      translator,
    ),
  );
}
