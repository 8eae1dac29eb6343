import type { LedgerEvent } from '@turnout/events/domain';
import { isoDate } from '@turnout/shared/kernel';
import type { ProjectFacts } from '../quality-rules';

/** An event of which nothing is odd, but for what is given. */
export function ledgerEvent(given: Partial<LedgerEvent> & Pick<LedgerEvent, 'id'>): LedgerEvent {
  return {
    ...{
      type: 'workshop',
      title: 'Encounter in the library',
      startsOn: isoDate('2020-03-10'),
      endsOn: null,
      country: 'IT',
      level: 'national',
    },
    ...{ mode: null, place: null, setting: null, leadPartner: 'CESIE', coPartners: [], meetings: 1, status: 'held' },
    ...{ participants: { count: 20, quality: 'exact', method: null }, workPackage: null, deliverables: [], milestone: null },
    ...{ summary: null, series: null, breakdowns: [], evidence: [], briefReport: null },
    ...given,
  };
}

/** A project of which nothing is odd, but for what is given. */
export function projectFacts(given: Partial<ProjectFacts>): ProjectFacts {
  return {
    project: { from: isoDate('2018-01-01'), to: isoDate('2021-12-31') },
    reporting: { from: isoDate('2019-01-01'), to: isoDate('2021-06-30') },
    today: isoDate('2021-06-10'),
    events: [],
    partners: [
      { code: 'CESIE', name: null, spellings: [] },
      { code: 'OXFAM', name: 'Oxfam Italia', spellings: [] },
    ],
    types: [{ code: 'workshop', workPackage: null }],
    workPackages: [],
    targets: [],
    ...given,
  };
}
