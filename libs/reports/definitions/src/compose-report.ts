import type { ReportDocument } from '@turnout/reports/document';
import type { DocumentTranslator } from '@turnout/shared/i18n';
import type { Composition } from './composition';
import { eventsTable } from './events-table';
import { composeGlobalReport } from './global-report/compose-global-report';
import type { GlobalReportFacts } from './global-report/global-report-facts';
import { sumsByType } from './sums-by-type';

/**
 * Builds the document of a composition. Pure: same composition, facts and language, same document.
 * @param facts of the records that the composition's filter finds
 */
export function composeReport(composition: Composition, facts: GlobalReportFacts, translator: DocumentTranslator): ReportDocument {
  const document = built(composition, facts, translator);
  return { ...document, title: composition.title ?? document.title, subtitle: composition.subtitle ?? document.subtitle };
}

function built(composition: Composition, facts: GlobalReportFacts, translator: DocumentTranslator): ReportDocument {
  switch (composition.definition) {
    case 'events-table':
      return eventsTable.build(facts, translator);
    case 'sums-by-type':
    case 'expected-impact':
    case 'progress':
    case 'partner-sheet':
      return sumsByType.build(facts, translator);
    case 'global-report':
      return composeGlobalReport(composition, facts, translator);
  }
}
