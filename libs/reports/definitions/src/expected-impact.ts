import { documentFrame } from './document-frame';
import type { GlobalReportFacts } from './global-report/global-report-facts';
import { clauseTables, promiseCharts, promiseTable } from './promises';
import type { ReportDefinition } from './report-definition';

/** What was promised for each type, with its conditions, beside what was reached and what is missing. */
export const expectedImpact: ReportDefinition<GlobalReportFacts> = {
  id: 'expected-impact',
  titleKey: 'reports.expected-impact.title',
  descriptionKey: 'reports.expected-impact.description',
  build: (facts, translator) => ({
    ...documentFrame(expectedImpact, facts, translator),
    blocks: [promiseTable(facts, translator), ...clauseTables(facts, translator), ...promiseCharts(facts, translator)],
  }),
};
