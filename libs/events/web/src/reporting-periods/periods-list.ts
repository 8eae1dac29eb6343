import { askedField, type SettingsList, settingsPort } from '@turnout/consortium/web';
import { checkReportingPeriod } from '@turnout/events/domain';
import {
  addReportingPeriod,
  type Api,
  changeReportingPeriod,
  deleteReportingPeriod,
  listReportingPeriods,
  readReportingPeriod,
  type ReportingPeriod,
} from '@turnout/shared/api-client';

/** The reporting periods of a project as its settings list them; one that is locked is not changed. */
export function periodsList(api: Api): SettingsList<ReportingPeriod> {
  const port = settingsPort(api, {
    ...{ list: listReportingPeriods, read: readReportingPeriod },
    ...{ add: addReportingPeriod, change: changeReportingPeriod, remove: deleteReportingPeriod },
  });
  return {
    kind: 'reporting-period',
    // What is put back after it was deleted comes with all that was known of it.
    port: { ...port, add: (project, { code, title, startsOn, endsOn }, key) => port.add(project, { code, title, startsOn, endsOn }, key) },
    groups: [
      { fields: [askedField('code', 'line', { hint: 'events.periods.code-hint' }), askedField('title', 'line')] },
      { fields: [askedField('startsOn', 'date'), askedField('endsOn', 'date')] },
    ],
    nameOf: ({ code }) => code,
    isFixed: ({ lockedAt }) => lockedAt !== null,
    check: (facts, others) => checkReportingPeriod(facts, others),
    canMove: false,
    words: { add: 'events.periods.add', emptyTitle: 'events.periods.empty-title', emptyText: 'events.periods.empty-text' },
  };
}
