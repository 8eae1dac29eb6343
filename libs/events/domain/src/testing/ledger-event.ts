import { isoDate } from '@turnout/shared/kernel';
import type { LedgerEvent, LedgerFacts } from '../rules';

/** An event of the ledger of which nothing is odd, but for what is given. */
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

/** The ledger of a project of which nothing is odd, but for what is given. */
export function ledgerFacts(given: Partial<LedgerFacts>): LedgerFacts {
  return {
    project: { from: isoDate('2018-01-01'), to: isoDate('2021-12-31') },
    reporting: { from: isoDate('2019-01-01'), to: isoDate('2021-06-30') },
    today: isoDate('2021-06-10'),
    ...{ events: [], partners: [], types: [], workPackages: [] },
    ...given,
  };
}
