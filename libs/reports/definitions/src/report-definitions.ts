import { eventsTable } from './events-table';
import type { ReportDefinition } from './report-definition';
import { sumsByType } from './sums-by-type';

/** Every report there is, in the order a person is offered them. */
export const REPORT_DEFINITIONS: readonly ReportDefinition[] = [eventsTable, sumsByType];

/** The definition of that name; `undefined` where there is none. */
export function reportDefinition(id: string): ReportDefinition | undefined {
  return REPORT_DEFINITIONS.find((definition) => definition.id === id);
}
