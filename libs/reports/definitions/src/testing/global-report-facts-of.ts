import { PLAIN_CLAUSE, PLAIN_TARGET } from '@turnout/impact/domain';
import type { GlobalReportFacts } from '../global-report';
import { SOCIALL_FACTS } from './sociall-facts';

const PILOT = {
  format: 'Networking / workshop / work-based',
  aim: 'discuss, exchange and informally evaluate the pilot, mid-way and at its end',
  targetGroup: 'end-users in the piloting phase',
} as const;

const inBoth = (events: number, participantsPerEvent: number) =>
  (['school', 'local-community'] as const).map((setting) => ({ ...PLAIN_CLAUSE, setting, events, participantsPerEvent }));

/** All that is known of the Soci@ll project beside its records, as its report prints it. */
export const SOCIALL_GLOBAL_FACTS: GlobalReportFacts = {
  ...SOCIALL_FACTS,
  card: {
    ...{ beneficiary: null, website: 'http://wholeschoolsociallabs.eu', startsOn: null, endsOn: null, durationMonths: null },
    databaseContacts: 1754,
    workPackages: [
      {
        ...{ code: 'WP2', title: 'Establishment and maintenance the Soci@ll Network', leadPartner: 'CARDET', fromMonth: 6, toMonth: 40 },
        activities: [
          '2.0 Fine-tuning of the methodology',
          '2.1 Open local partnerships',
          '2.2 Capacitation programme',
          '2.3 Creation of meaningful opportunities for systemic collaboration within different stakeholders',
        ],
        outputs: [
          '2.1 Open local partnerships database',
          '2.2 Course on strategies, tools and methods for creating and sustaining open partnerships',
          '2.3 Small-scale events',
        ],
      },
    ],
    deliverables: [{ code: '2.3', title: 'Small-scale events' }],
  },
  partnership: [
    { code: 'INOVA+', name: 'INOVA+', country: 'PT', kind: null, role: 'coordinator' },
    { code: 'CMM', name: 'CMM', country: 'PT', kind: 'local-authority', role: null },
    { code: 'AEAS', name: 'Agrupamento de Escolas Abel Salazar', country: 'PT', kind: 'school', role: null },
    { code: 'CEO', name: 'CEO', country: 'PL', kind: 'scientific-technical', role: null },
    { code: 'CARDET', name: 'CARDET', country: 'CY', kind: 'scientific-technical', role: 'work-package-lead' },
    { code: 'CESIE', name: 'CESIE', country: 'IT', kind: 'scientific-technical', role: null },
    { code: 'OXFAM', name: 'OXFAM', country: 'IT', kind: null, role: null },
    { code: 'LGSG', name: 'Giovanni da San Giovanni', country: 'IT', kind: 'school', role: null },
    { code: 'Alessandro Volta', name: 'Alessandro Volta', country: 'IT', kind: 'school', role: null },
  ],
  typology: [
    {
      ...{ code: 'igniting', label: 'Igniting event', level: 'national', hue: 0 },
      format: 'Conference or seminar',
      aim: 'raise awareness of programmes and initiatives in place across Europe',
      targetGroup: 'organisations and professionals outside the partnership',
    },
    { ...PILOT, code: 'peer-learning', label: 'Peer-learning event', level: 'national', hue: 1 },
    { ...PILOT, code: 'bench-learning', label: 'Bench-learning international webinar', level: 'international', hue: 2 },
    {
      ...{ code: 'forward-looking', label: 'Forward-looking session', level: 'national', hue: 3 },
      format: 'Meeting',
      aim: 'sustain the results: end-users start their strategic plans to integrate the resources in policy and practice',
      targetGroup: 'end-users in the experimentation',
    },
  ],
  promises: [
    { ...PLAIN_TARGET, type: 'igniting', events: 10, participants: 150 },
    { ...PLAIN_TARGET, type: 'peer-learning', events: 2, participants: 20, clauses: inBoth(1, 10) },
    { ...PLAIN_TARGET, type: 'bench-learning', events: 10, participants: 150, clauses: inBoth(5, 15) },
    { ...PLAIN_TARGET, type: 'forward-looking', events: 10, participants: 150, clauses: inBoth(5, 15) },
  ],
  briefReports: [],
  pictures: [],
  logo: null,
  evidence: { documentedEvents: 0, documentedParticipants: 0, files: 0 },
};

/** A project of which nothing is known but its name. */
export const EMPTY_GLOBAL_FACTS: GlobalReportFacts = {
  ...SOCIALL_GLOBAL_FACTS,
  project: { ...SOCIALL_FACTS.project, acronym: null, programme: null, reporting: { from: null, to: null } },
  ...{ types: [], partners: [], records: [], partnership: [], typology: [], promises: [] },
  card: { ...SOCIALL_GLOBAL_FACTS.card, website: null, databaseContacts: null, workPackages: [], deliverables: [] },
};
