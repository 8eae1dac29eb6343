import type { Target } from '@turnout/impact/domain';
import { SOCIALL_FACTS } from '@turnout/reports/definitions/testing';
import { isoDate } from '@turnout/shared/kernel';
import { groundOf, type NarrativeGround } from '../ground';

const school = (events: number, participantsPerEvent: number) => ({ setting: 'school' as const, events, participantsPerEvent });
const community = (events: number, participantsPerEvent: number) => ({ setting: 'local-community' as const, events, participantsPerEvent });

/** What the Soci@ll project promised by type of event. */
export const SOCIALL_PROMISES: readonly Target[] = [
  { type: 'igniting', events: 10, participants: 150, clauses: [] },
  { type: 'peer-learning', events: 2, participants: 20, clauses: [school(1, 10), community(1, 10)] },
  { type: 'bench-learning', events: 10, participants: 150, clauses: [school(5, 15), community(5, 15)] },
  { type: 'forward-looking', events: 10, participants: 150, clauses: [school(5, 15), community(5, 15)] },
];

/** Countries of the Soci@ll partners. */
const PARTNERSHIP = [
  ...['INOVA+', 'CMM', 'AEAS'].map((code) => ({ code, country: 'PT' })),
  ...[
    { code: 'CEO', country: 'PL' },
    { code: 'CARDET', country: 'CY' },
  ],
  ...['CESIE', 'OXFAM', 'LGSG', 'Alessandro Volta'].map((code) => ({ code, country: 'IT' })),
];

/** The ground of the printed Soci@ll report: 34 events, 712 participants; 32 events and 470 participants promised. */
export const SOCIALL_GROUND: NarrativeGround = groundOf({
  ...SOCIALL_FACTS,
  partnership: PARTNERSHIP,
  typology: SOCIALL_FACTS.types.map(({ code }) => ({ code, level: code === 'bench-learning' ? 'international' : 'national' })),
  promises: SOCIALL_PROMISES,
  card: { startsOn: isoDate('2018-01-01'), endsOn: null, databaseContacts: 1754 },
});
