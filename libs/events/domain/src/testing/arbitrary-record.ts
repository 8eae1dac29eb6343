import { COUNTRY_CODES, isoDate } from '@turnout/shared/kernel';
import * as fc from 'fast-check';
import type { EventRecord, ParticipantCount } from '../event-record';
import { EVENT_LEVELS, EVENT_MODES, EVENT_SETTINGS, EVENT_STATUSES, PARTICIPANT_METHODS } from '../vocabulary';

const nullable = <T>(values: readonly T[]): fc.Arbitrary<T | null> => fc.option(fc.constantFrom(...values), { nil: null });

const count = fc.nat({ max: 500 });
const method = nullable(PARTICIPANT_METHODS);
const participants: fc.Arbitrary<ParticipantCount> = fc.oneof(
  fc.record({ count: fc.constant(null), quality: fc.constant('unknown' as const), method }),
  fc.record({ count, quality: fc.constantFrom('exact' as const, 'estimate' as const), method }),
);
const date = fc
  .date({ min: new Date('2018-01-01T00:00:00Z'), max: new Date('2022-12-31T00:00:00Z'), noInvalidDate: true })
  .map((instant) => isoDate(instant.toISOString().slice(0, 10)));

/** Records of every kind the ledger can hold, facts left open included, over few codes and countries so that groups collide. */
export const arbitraryRecord: fc.Arbitrary<EventRecord> = fc.record({
  id: fc.uuid(),
  type: nullable(['igniting', 'peer-learning', 'none', 'a,b']),
  title: fc.constantFrom('Spotkanie inauguracyjne', 'Εκπαίδευση χωρίς', 'Reflexão final', 'Final meeting'),
  startsOn: fc.option(date, { nil: null }),
  endsOn: fc.constant(null),
  country: nullable(COUNTRY_CODES.slice(0, 4)),
  level: nullable(EVENT_LEVELS),
  mode: nullable(EVENT_MODES),
  place: nullable(['Ząbki', 'Λευκωσία']),
  setting: nullable(EVENT_SETTINGS),
  leadPartner: nullable(['CARDET', 'CEO', 'LGSG']),
  coPartners: fc.uniqueArray(fc.constantFrom('CESIE', 'OXFAM', 'AEAS')),
  meetings: fc.integer({ min: 1, max: 9 }),
  participants,
  status: fc.constantFrom(...EVENT_STATUSES),
  signedCount: fc.nat({ max: 600 }),
  workPackage: nullable(['WP2', 'WP3']),
  deliverables: fc.subarray(['D2.1', 'D2.2']),
  milestone: nullable(['MS1', 'MS2']),
});
