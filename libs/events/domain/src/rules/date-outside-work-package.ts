import { contains } from '@turnout/shared/kernel';
import type { EventRule } from './judged-event';
import { daysOutside } from './outside';

/**
 * An event outside the months of the work package it belongs to. A day outside the project or the reporting period is left to the rules
 * about these: one slip is one finding.
 */
export const dateOutsideWorkPackage: EventRule = {
  kind: 'event',
  id: 'date-outside-work-package',
  severity: 'info',
  check: (event) => {
    const { workPackage, project, reporting } = event;
    if (workPackage === null) return [];
    const inTime = (date: typeof event.startsOn): typeof date =>
      date !== null && contains(project, date) && contains(reporting, date) ? date : null;
    const days = { startsOn: inTime(event.startsOn), endsOn: inTime(event.endsOn) };
    return daysOutside(days, workPackage.period).map(({ pointer, params }) => ({
      pointer,
      params: { ...params, workPackage: workPackage.code },
    }));
  },
};
