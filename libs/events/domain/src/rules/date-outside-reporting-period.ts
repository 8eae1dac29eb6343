import { contains, type IsoDate } from '@turnout/shared/kernel';
import type { EventRule } from './judged-event';
import { daysOutside } from './outside';

/** An event outside the period the report is about: rightly recorded, but the report's title excludes it. One in another of the project's periods is none. */
export const dateOutsideReportingPeriod: EventRule = {
  kind: 'event',
  id: 'date-outside-reporting-period',
  severity: 'info',
  check: (event) => {
    const { periods = [] } = event;
    const outside = daysOutside(event, event.reporting);
    return outside.filter(({ params }) => !periods.some((period) => contains(period, params['date'] as IsoDate)));
  },
};
