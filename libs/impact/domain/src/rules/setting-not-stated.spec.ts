import { ledgerEvent, ledgerFacts } from '@turnout/events/domain/testing';
import { PLAIN_CLAUSE, PLAIN_TARGET, type Target } from '../target';
import { settingNotStated } from './setting-not-stated';

const target = (...clauses: Target['clauses']): Target => ({ ...PLAIN_TARGET, type: 'workshop', events: 10, participants: 150, clauses });
const inSchools = { ...PLAIN_CLAUSE, setting: 'school', events: 5, participantsPerEvent: 15 } as const;
const anywhere = { ...PLAIN_CLAUSE, events: 3 };
const events = [
  ledgerEvent({ id: 'e1' }),
  ledgerEvent({ id: 'e2', setting: 'school' }),
  ledgerEvent({ id: 'e3', status: 'planned' }),
  ledgerEvent({ id: 'e4', type: 'webinar' }),
  ledgerEvent({ id: 'e5' }),
];
const check = (...targets: readonly Target[]) => settingNotStated.check({ ...ledgerFacts({ events }), targets });

it('names the events of a type once, where events were promised by setting', () => {
  expect(check(target(anywhere, inSchools))).toEqual([
    {
      events: ['e1', 'e5'],
      pointer: '/setting',
      params: { type: 'workshop', records: 2, promised: 5 },
      subject: ['workshop'],
      repair: null,
    },
  ]);
});

it('looks at the parts of what was promised', () => {
  const part = { ...inSchools, clauses: [{ ...inSchools, events: 2 }] };
  const people = { ...inSchools, events: null, participants: 40 };
  const [finding] = check(target({ ...anywhere, clauses: [part, people] }));
  expect(finding?.params).toEqual({ type: 'workshop', records: 2, promised: 5 });
});

it('names the events of every type, where they were promised over all of them', () => {
  const [finding] = check({ ...target(inSchools), type: null });
  expect(finding).toMatchObject({ events: ['e1', 'e4', 'e5'], params: { type: null, records: 3, promised: 5 }, subject: [] });
});

it('does not ask for what no promise is about', () => {
  expect(check(target(anywhere))).toEqual([]);
  expect(check({ ...target(inSchools), type: 'roundtable' })).toEqual([]);
});
