import type { EventRule } from './judged-event';
import { daysOutside } from './outside';

/** An event outside the period the report is about: rightly recorded, but the report's title excludes it. */
export const dateOutsideReportingPeriod: EventRule = {
  kind: 'event',
  id: 'date-outside-reporting-period',
  severity: 'info',
  check: (event) => daysOutside(event, event.reporting),
};
