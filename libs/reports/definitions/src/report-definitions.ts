import { eventsTable } from './events-table';
import { expectedImpact } from './expected-impact';
import { globalReport } from './global-report';
import type { GlobalReportFacts } from './global-report/global-report-facts';
import { partnerSheet } from './partner-sheet';
import { pivotReport } from './pivot';
import { progress } from './progress';
import type { ReportDefinition } from './report-definition';
import { sumsByType } from './sums-by-type';

/** Reports that need the records alone, in the order a person is offered them. */
export const REPORT_DEFINITIONS: readonly ReportDefinition[] = [eventsTable, sumsByType, pivotReport];

/** Every report there is, in the order a person is offered them. */
export const PROJECT_REPORTS: readonly ReportDefinition<GlobalReportFacts>[] = [
  ...[eventsTable, sumsByType, expectedImpact, progress, partnerSheet, globalReport],
  pivotReport,
];

/** The definition of that name among those that need the records alone; `undefined` where there is none. */
export function reportDefinition(id: string): ReportDefinition | undefined {
  return REPORT_DEFINITIONS.find((definition) => definition.id === id);
}

/** The definition of that name; `undefined` where there is none. */
export function projectReport(id: string): ReportDefinition<GlobalReportFacts> | undefined {
  return PROJECT_REPORTS.find((definition) => definition.id === id);
}
