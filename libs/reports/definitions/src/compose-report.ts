import type { ReportDocument } from '@turnout/reports/document';
import type { DocumentTranslator } from '@turnout/shared/i18n';
import type { Composition } from './composition';
import { composeGlobalReport, type GlobalReportFacts } from './global-report';
import { projectReport } from './report-definitions';
import { scriptLanguage } from './script-language';
import { unapprovedEvents } from './unapproved-events';

/**
 * Builds the document of a composition. Pure: same composition, facts and language, same document.
 * @param facts of the records that the composition's filter finds
 */
export function composeReport(composition: Composition, facts: GlobalReportFacts, translator: DocumentTranslator): ReportDocument {
  const definition = projectReport(composition.definition);
  if (definition === undefined || definition.id === 'global-report') return composeGlobalReport(composition, facts, translator);
  const document = definition.build(facts, translator);
  const { title, subtitle } = composition;
  return {
    ...document,
    ...(title === null ? {} : { title, titleLanguage: scriptLanguage(title) }),
    subtitle: subtitle ?? document.subtitle,
    blocks: [...document.blocks, ...unapprovedEvents(facts, translator)],
  };
}
