import type { DocumentWords, ReportDocument } from '@turnout/reports/document';
import { formatInstant, type DocumentTranslator } from '@turnout/shared/i18n';
import { fundingNotice } from './funding-notice';
import type { LedgerFacts, ProjectFacts } from './ledger-facts';
import type { ReportDefinition } from './report-definition';
import { describeSelection } from './describe-selection';

/** Everything around the blocks: title, project, the instant, the funding notice and the renderers' own words. */
export function documentFrame(
  definition: ReportDefinition,
  facts: LedgerFacts,
  translator: DocumentTranslator,
): Omit<ReportDocument, 'blocks'> {
  const { project, asOf } = facts;
  const title = translator.text(definition.titleKey);
  return frameOf({ definition: definition.id, title, subtitle: describeSelection(facts, translator), project, asOf }, translator);
}

/** What a document is about, and whose it is. */
export interface FramedDocument {
  readonly definition: string;
  readonly title: string;
  readonly subtitle: string | null;
  readonly project: ProjectFacts;
  /** Instant, ISO 8601 in UTC. */
  readonly asOf: string;
}

/** Everything around the blocks of a document with a title of its own. */
export function frameOf(
  { definition, title, subtitle, project, asOf }: FramedDocument,
  translator: DocumentTranslator,
): Omit<ReportDocument, 'blocks'> {
  return {
    definition,
    locale: translator.locale,
    title,
    subtitle,
    project: { code: project.code, name: project.acronym ?? project.title, title: project.title },
    asOf,
    asOfText: translator.text('reports.word.as-of', { instant: formatInstant(asOf, translator.locale) }),
    funding: fundingNotice(project, translator),
    words: documentWords(translator),
  };
}

function documentWords(translator: DocumentTranslator): DocumentWords {
  return {
    continued: translator.text('reports.word.continued'),
    pageOf: translator.text('reports.word.page-of', { page: '{page}', pages: '{pages}' }),
    notKnown: translator.text('reports.word.not-known'),
    notApplicable: translator.text('reports.word.not-applicable'),
    estimateMark: translator.text('reports.word.estimate-mark'),
    estimateNote: translator.text('reports.word.estimate-note'),
    emblem: translator.text('reports.word.emblem'),
    numbered: {
      table: translator.text('reports.word.table', { number: '{number}' }),
      figure: translator.text('reports.word.figure', { number: '{number}' }),
      contents: translator.text('reports.word.contents'),
      tables: translator.text('reports.word.tables'),
      figures: translator.text('reports.word.figures'),
    },
    chart: {
      data: translator.text('reports.word.chart-data'),
      category: translator.text('reports.word.chart-category'),
      place: translator.text('reports.word.chart-place'),
      empty: translator.text('reports.word.chart-empty'),
    },
    workbook: workbookWords(translator),
  };
}

function workbookWords({ text }: DocumentTranslator): DocumentWords['workbook'] {
  return {
    about: text('reports.workbook.about'),
    project: text('reports.workbook.project'),
    selection: text('reports.workbook.selection'),
    tables: text('reports.workbook.tables'),
    counting: text('reports.workbook.counting'),
    until: text('reports.workbook.until'),
  };
}
