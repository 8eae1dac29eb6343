import { defaultComposition } from '../composition';
import type { ReportDefinition } from '../report-definition';
import { composeGlobalReport } from './compose-global-report';
import type { GlobalReportFacts } from './global-report-facts';

/** The deliverable about all events of a project, as it is before anybody changed anything. */
export const globalReport: ReportDefinition<GlobalReportFacts> = {
  id: 'global-report',
  titleKey: 'reports.global-report.title',
  descriptionKey: 'reports.global-report.description',
  build: (facts, translator) => composeGlobalReport(defaultComposition('global-report', translator.language), facts, translator),
};
