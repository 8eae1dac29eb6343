import { sumEvents } from '@turnout/events/domain';
import type { Block, Fact } from '@turnout/reports/document';
import type { DocumentKey, DocumentTranslator } from '@turnout/shared/i18n';
import type { RichText } from '@turnout/shared/kernel';
import { documentFrame } from './document-frame';
import { figuresOf } from './figures';
import type { GlobalReportFacts } from './global-report/global-report-facts';
import { clauseTables, gapList, keptSentence, promiseCharts, promiseTable, promiseTrends } from './promises';
import { paragraph, type Prose, proseOf } from './prose';
import type { ReportDefinition } from './report-definition';
import { keyFiguresBlock } from './sums-by-type';

/** How far the project has come: what is missing of its promises, what would close the gap, and what its records lack. */
export const progress: ReportDefinition<GlobalReportFacts> = {
  id: 'progress',
  titleKey: 'reports.progress.title',
  descriptionKey: 'reports.progress.description',
  build: (facts, translator) => {
    const figures = figuresOf(facts, translator);
    const prose = proseOf(figures, translator);
    return {
      ...documentFrame(progress, facts, translator),
      figures: Object.fromEntries(figures),
      blocks: [
        keyFiguresBlock(facts, translator),
        ...(facts.promises.length === 0 ? [] : promised(facts, prose)),
        heading('reports.progress.records', translator),
        { kind: 'facts', facts: lacking(facts, translator) },
      ],
    };
  },
};

function promised(facts: GlobalReportFacts, prose: Prose): readonly Block[] {
  const { translator } = prose;
  return [
    heading('reports.progress.promises', translator),
    { kind: 'rich-text', below: 1, content: gapText(facts, prose) },
    promiseTable(facts, translator),
    ...clauseTables(facts, translator),
    ...promiseCharts(facts, translator),
    ...promiseTrends(facts, translator),
  ];
}

/** How many promises are kept, and for each of the others what would close its gap. */
function gapText(facts: GlobalReportFacts, prose: Prose): RichText {
  return [paragraph(prose, [keptSentence(prose)]), ...gapList(facts, prose)];
}

/** What somebody still has to do in the records. */
function lacking({ records, briefReports, evidence, leftOut }: GlobalReportFacts, { text }: DocumentTranslator): readonly Fact[] {
  const fact = (key: DocumentKey, value: number): Fact => ({ label: text(key), value: { kind: 'count', value } });
  return [
    fact('reports.progress.planned', leftOut.planned),
    fact('reports.progress.without-count', sumEvents(records).unknown),
    fact('reports.progress.without-date', records.filter(({ startsOn }) => startsOn === null).length),
    fact('reports.progress.without-brief-report', records.length - briefReports.length),
    fact('reports.progress.without-evidence', records.length - evidence.documentedEvents),
  ];
}

function heading(key: DocumentKey, { text }: DocumentTranslator): Block {
  return { kind: 'heading', level: 1, text: text(key) };
}
