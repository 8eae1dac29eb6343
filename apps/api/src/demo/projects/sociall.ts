import type { DemoProjectFacts } from '../demo-project';
import { SOCIALL_EVENTS } from './sociall-events';

/** Soci@ll, with the network of work package 2 and what it held. */
export const SOCIALL: DemoProjectFacts = {
  code: 'sociall',
  acronym: 'Soci@ll',
  title: 'Soci@ll - Whole School Social Labs',
  programme: 'erasmus-plus-2014',
  programmeText: 'Erasmus+',
  keyAction: 'Support for policy reform (Key Action 3)',
  website: 'http://wholeschoolsociallabs.eu',
  starts: { on: '2018-01-01', precision: 'month' },
  reporting: { from: '2019-03-01', to: '2021-05-31' },
  countries: ['PT', 'PL', 'CY', 'IT'],
  databaseContacts: 1754,
  partners: [
    { code: 'INOVA+', country: 'PT', role: 'coordinator' },
    { code: 'CMM', country: 'PT', kind: 'local-authority' },
    { code: 'AEAS', name: 'Agrupamento de Escolas Abel Salazar', country: 'PT', kind: 'school' },
    { code: 'CEO', country: 'PL', kind: 'scientific-technical', spellings: ['CCE'] },
    { code: 'CARDET', country: 'CY', role: 'work-package-lead', kind: 'scientific-technical' },
    { code: 'CESIE', country: 'IT', kind: 'scientific-technical' },
    { code: 'OXFAM', country: 'IT', spellings: ['OXAFAM'] },
    { code: 'LGSG', name: 'Giovanni da San Giovanni', country: 'IT', kind: 'school' },
    { code: 'Alessandro Volta', country: 'IT', kind: 'school' },
  ],
  workPackages: [
    {
      code: 'WP2',
      title: 'Establishment and maintenance the Soci@ll Network',
      leadPartner: 'CARDET',
      fromMonth: 6,
      toMonth: 40,
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
  eventTypes: [
    {
      code: 'igniting',
      label: 'Igniting event',
      format: 'Conference or seminar',
      aim: 'Make known which programmes and initiatives Europe already has',
      targetGroup: 'Organisations and professionals from outside the partnership',
      level: 'national',
      workPackage: 'WP2',
      target: { events: 10, participants: 150 },
    },
    {
      code: 'peer-learning',
      label: 'Peer-learning event',
      format: 'Networking / workshop / work-based',
      aim: 'Talk the pilot over, share experience and take stock informally, half-way and at the end',
      targetGroup: 'End-users of the pilot phase',
      level: 'national',
      workPackage: 'WP2',
      target: {
        events: 2,
        participants: 20,
        clauses: [
          { setting: 'school', events: 1, participantsPerEvent: 10 },
          { setting: 'local-community', events: 1, participantsPerEvent: 10 },
        ],
      },
    },
    {
      code: 'bench-learning',
      label: 'Bench-learning international webinar',
      format: 'Networking / workshop / work-based',
      aim: 'Talk the pilot over across borders, share experience and take stock informally, half-way and at the end',
      targetGroup: 'End-users of the pilot phase',
      level: 'international',
      workPackage: 'WP2',
      target: {
        events: 10,
        participants: 150,
        clauses: [
          { setting: 'school', events: 5, participantsPerEvent: 15 },
          { setting: 'local-community', events: 5, participantsPerEvent: 15 },
        ],
      },
    },
    {
      code: 'forward-looking',
      label: 'Forward-looking session',
      format: 'Meeting',
      aim: 'Make the results last: end-users begin to plan how policy and practice can take the resources up',
      targetGroup: 'End-users of the experimentation',
      level: 'national',
      workPackage: 'WP2',
      target: {
        events: 10,
        participants: 150,
        clauses: [
          { setting: 'school', events: 5, participantsPerEvent: 15 },
          { setting: 'local-community', events: 5, participantsPerEvent: 15 },
        ],
      },
    },
  ],
  events: SOCIALL_EVENTS,
};
