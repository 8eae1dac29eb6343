import { NO_FILTER } from '@turnout/events/domain';
import { SOCIALL_RECORDS } from '@turnout/events/domain/testing';
import { isoDate } from '@turnout/shared/kernel';
import type { LedgerFacts } from '../ledger-facts';

/** The ledger behind the printed Soci@ll report: 31 records, 34 events, 712 participants. */
export const SOCIALL_FACTS: LedgerFacts = {
  project: {
    code: 'sociall',
    acronym: 'Soci@ll',
    title: 'Soci@ll - Whole School Social Labs',
    programme: 'erasmus-plus-2014',
    grantNumber: null,
    fundingStatement: null,
    reporting: { from: isoDate('2019-03-01'), to: isoDate('2021-05-31') },
  },
  types: [
    { code: 'igniting', label: 'Igniting event' },
    { code: 'peer-learning', label: 'Peer-learning event' },
    { code: 'bench-learning', label: 'Bench-learning international webinar' },
    { code: 'forward-looking', label: 'Forward-looking session' },
  ],
  partners: [
    { code: 'INOVA+', name: 'INOVA+' },
    { code: 'CMM', name: 'CMM' },
    { code: 'AEAS', name: 'Agrupamento de Escolas Abel Salazar' },
    { code: 'CEO', name: 'CEO' },
    { code: 'CARDET', name: 'CARDET' },
    { code: 'CESIE', name: 'CESIE' },
    { code: 'OXFAM', name: 'OXFAM' },
    { code: 'LGSG', name: 'Giovanni da San Giovanni' },
    { code: 'Alessandro Volta', name: 'Alessandro Volta' },
  ],
  records: SOCIALL_RECORDS,
  leftOut: { planned: 0, cancelled: 0 },
  filter: NO_FILTER,
  asOf: '2021-06-15T09:30:00.000Z',
};
