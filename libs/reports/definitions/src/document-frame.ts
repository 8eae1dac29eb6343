import type { DocumentWords, ReportDocument } from '@turnout/reports/document';
import { formatInstant, type Translator } from '@turnout/shared/i18n';
import { fundingNotice } from './funding-notice';
import type { LedgerFacts } from './ledger-facts';
import type { ReportDefinition } from './report-definition';
import { describeSelection } from './describe-selection';

/** Everything around the blocks: title, project, the instant, the funding notice and the renderers' own words. */
export function documentFrame(definition: ReportDefinition, facts: LedgerFacts, translator: Translator): Omit<ReportDocument, 'blocks'> {
  const { project, asOf } = facts;
  return {
    definition: definition.id,
    locale: translator.locale,
    title: translator.text(definition.titleKey),
    subtitle: describeSelection(facts, translator),
    project: { code: project.code, name: project.acronym ?? project.title, title: project.title },
    asOf,
    asOfText: translator.text('reports.word.as-of', { instant: formatInstant(asOf, translator.locale) }),
    funding: fundingNotice(project, translator),
    words: documentWords(translator),
  };
}

function documentWords(translator: Translator): DocumentWords {
  return {
    continued: translator.text('reports.word.continued'),
    pageOf: translator.text('reports.word.page-of', { page: '{page}', pages: '{pages}' }),
    notKnown: translator.text('reports.word.not-known'),
    notApplicable: translator.text('reports.word.not-applicable'),
    estimateMark: translator.text('reports.word.estimate-mark'),
    estimateNote: translator.text('reports.word.estimate-note'),
    emblem: translator.text('reports.word.emblem'),
  };
}
