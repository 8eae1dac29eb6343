import { SOCIALL_RECORDS, SOCIALL_TYPES } from '@turnout/events/domain/testing';
import { PLAIN_CLAUSE, PLAIN_TARGET, type Target } from '@turnout/impact/domain';
import { isoDate } from '@turnout/shared/kernel';
import type { ProjectFacts } from '../quality-rules';

const bySetting = (type: string, events: number, participants: number): Target => ({
  ...{ ...PLAIN_TARGET, type, events, participants },
  clauses: (['school', 'local-community'] as const).map((setting) => ({
    ...{ ...PLAIN_CLAUSE, setting, events: events / 2, participantsPerEvent: participants / events },
  })),
});

/** The project of the printed Soci@ll report as its description states it: what nobody stated is not known. */
export const SOCIALL_FACTS: ProjectFacts = {
  project: { from: isoDate('2018-01-01'), to: null },
  reporting: { from: isoDate('2019-03-01'), to: isoDate('2021-05-31') },
  today: isoDate('2022-01-10'),
  events: SOCIALL_RECORDS.map((record) => ({
    ...record,
    ...{ workPackage: 'WP2', summary: null, series: null, breakdowns: [], evidence: [], briefReport: null },
  })),
  partners: [
    { code: 'INOVA+', name: null, spellings: [] },
    { code: 'CMM', name: null, spellings: [] },
    { code: 'AEAS', name: 'Agrupamento de Escolas Abel Salazar', spellings: [] },
    { code: 'CEO', name: null, spellings: ['CCE'] },
    { code: 'CARDET', name: null, spellings: [] },
    { code: 'CESIE', name: null, spellings: [] },
    { code: 'OXFAM', name: null, spellings: ['OXAFAM'] },
    { code: 'LGSG', name: 'Giovanni da San Giovanni', spellings: [] },
    { code: 'Alessandro Volta', name: null, spellings: [] },
  ],
  types: SOCIALL_TYPES.map((code) => ({ code, workPackage: 'WP2' })),
  workPackages: [{ code: 'WP2', fromMonth: 6, toMonth: 40 }],
  targets: [
    { ...PLAIN_TARGET, type: 'igniting', events: 10, participants: 150 },
    bySetting('peer-learning', 2, 20),
    bySetting('bench-learning', 10, 150),
    bySetting('forward-looking', 10, 150),
  ],
};
