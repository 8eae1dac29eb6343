import { isoDate } from '@turnout/shared/kernel';
import { PLAIN_CLAUSE, PLAIN_TARGET, type Target, type TargetClause } from '../target';
import type { ClauseEvent } from './clause-event';
import { type Fit, fitOf } from './clause-fit';
import { type ClauseTime, NO_TIME } from './clause-time';
import { explain, reasonsOf } from './explain';
import { ANY_PLACE, narrowed, queryOf } from './place-conditions';
import { promiseProgress } from './promise-progress';
import { placesOf, promiseTree } from './promise-tree';

const TIME: ClauseTime = {
  startsOn: isoDate('2020-01-15'),
  periods: [{ code: 'RP1', from: isoDate('2020-01-01'), to: isoDate('2020-06-30') }],
};
const EVENT: ClauseEvent = {
  ...{ id: 'e', setting: null, level: null, country: null, leadPartner: null, coPartners: [], startsOn: null },
  ...{ meetings: 1, count: null, audience: [] },
};
const asking = (change: Partial<TargetClause>, time = TIME) => narrowed(ANY_PLACE, { ...PLAIN_CLAUSE, ...change }, time);
const STUDENTS = [
  { category: 'students', count: 12 },
  { category: 'teachers', count: 3 },
];

describe('fitOf', () => {
  it.each<[Partial<TargetClause>, Partial<ClauseEvent>, Fit]>([
    [{}, {}, 'yes'],
    [{ setting: 'school' }, { setting: 'school' }, 'yes'],
    [{ setting: 'school' }, {}, 'open'],
    [{ setting: 'school' }, { setting: 'other' }, 'no'],
    [{ level: 'national' }, { level: 'national' }, 'yes'],
    [{ level: 'national' }, { level: 'international' }, 'no'],
    [{ country: 'CY' }, { country: 'CY' }, 'yes'],
    [{ country: 'CY' }, { country: 'IT' }, 'no'],
    [{ country: 'CY' }, { level: 'international' }, 'no'],
    [{ country: 'CY' }, { level: 'national' }, 'open'],
    [{ country: 'European' }, { level: 'international' }, 'yes'],
    [{ country: 'European' }, { level: 'national' }, 'no'],
    [{ country: 'European' }, {}, 'open'],
    [{ partner: 'CESIE' }, { leadPartner: 'CARDET', coPartners: ['CESIE'] }, 'yes'],
    [{ partner: 'CESIE' }, { leadPartner: 'CARDET' }, 'no'],
    [{ partner: 'CESIE' }, { coPartners: ['CARDET'] }, 'open'],
    [{ byMonth: 3 }, { startsOn: isoDate('2020-03-31') }, 'yes'],
    [{ byMonth: 3 }, { startsOn: isoDate('2020-04-01') }, 'no'],
    [{ byMonth: 3 }, {}, 'open'],
    [{ period: 'RP1' }, { startsOn: isoDate('2020-06-30') }, 'yes'],
    [{ period: 'RP1' }, { startsOn: isoDate('2019-12-31') }, 'no'],
    [{ period: 'RP9' }, { startsOn: isoDate('2020-03-01') }, 'open'],
    [{ period: 'RP9', byMonth: 1 }, { startsOn: isoDate('2020-03-01') }, 'no'],
    [{ participantsPerEvent: 15 }, { count: 15 }, 'yes'],
    [{ participantsPerEvent: 15 }, { count: 14 }, 'no'],
    [{ participantsPerEvent: 15 }, {}, 'open'],
    [{ participantsPerEvent: 15 }, { count: 59, meetings: 4 }, 'no'],
    [{ participantsPerEvent: 15 }, { count: 60, meetings: 4 }, 'yes'],
    [{ audience: 'students', participantsPerEvent: 12 }, { count: 20, audience: STUDENTS }, 'yes'],
    [{ audience: 'students', participantsPerEvent: 13 }, { count: 20, audience: STUDENTS }, 'no'],
    [{ audience: 'parents', participantsPerEvent: 5 }, { count: 20, audience: STUDENTS }, 'open'],
    [{ audience: 'parents', participantsPerEvent: 6 }, { count: 20, audience: STUDENTS }, 'no'],
    [{ audience: 'parents' }, { count: 15, audience: STUDENTS }, 'no'],
    [{ audience: 'parents' }, {}, 'open'],
    [{ setting: 'school', participantsPerEvent: 15 }, { count: 14 }, 'no'],
  ])('of %j and %j is %s', (asked, stated, fit) => {
    expect(fitOf(asking(asked), { ...EVENT, ...stated })).toBe(fit);
  });

  it('does not know the days of a month while the project has no first day', () => {
    expect(fitOf(asking({ byMonth: 3 }, NO_TIME), { ...EVENT, startsOn: isoDate('2020-03-01') })).toBe('open');
  });
});

describe('narrowed', () => {
  it('asks for both: the earlier month, the greater number, the days they share', () => {
    const outer = asking({ byMonth: 12, participantsPerEvent: 10, setting: 'school' });
    const inner = narrowed(outer, { ...PLAIN_CLAUSE, byMonth: 3, period: 'RP1', participantsPerEvent: 20, level: 'national' }, TIME);
    expect(inner).toEqual({
      ...ANY_PLACE,
      ...{ setting: 'school', level: 'national', byMonth: 3, period: 'RP1', people: 20 },
      days: { from: '2020-01-01', to: '2020-03-31' },
    });
    expect(narrowed(inner, { ...PLAIN_CLAUSE, byMonth: 12, participantsPerEvent: 5 }, TIME)).toMatchObject({ byMonth: 3, people: 20 });
  });

  it('leads to the list of its events', () => {
    const asked = { setting: 'school', level: 'national', country: 'CY', partner: 'CESIE', period: 'RP1' } as const;
    expect(queryOf('igniting', asking(asked))).toEqual({
      ...{ type: 'igniting', setting: 'school', level: 'national', country: 'CY', partner: 'CESIE' },
      ...{ from: '2020-01-01', to: '2020-06-30' },
    });
    expect(queryOf('igniting', ANY_PLACE)).toEqual({ type: 'igniting' });
  });
});

describe('promiseTree', () => {
  const target = (change: Partial<Target>): Target => ({
    ...{ ...PLAIN_TARGET, type: 'igniting', events: 10, participants: null, ...change },
  });

  it('leaves a promise the room that its parts do not take, and lets what measures people take none', () => {
    const parts = [
      { ...PLAIN_CLAUSE, events: 3 },
      { ...PLAIN_CLAUSE, participants: 50 },
      { ...PLAIN_CLAUSE, setting: 'school' as const, clauses: [{ ...PLAIN_CLAUSE, events: 2 }] },
    ];
    const tree = promiseTree(target({ clauses: parts }), NO_TIME);
    expect(tree.map(({ number, parent, depth, room }) => [number, parent, depth, room])).toEqual([
      [0, null, 0, 5],
      [1, 0, 1, 3],
      [2, 0, 1, null],
      [3, 0, 1, 0],
      [4, 3, 2, 2],
    ]);
    expect(placesOf(tree)).toEqual([1, 4, 3, 0]);
  });

  it('asks in every period for what is asked for in each, and once while there are none', () => {
    const each = { ...PLAIN_CLAUSE, events: 2, participantsPerEvent: 10, eachPeriod: true, setting: 'school' as const };
    const periods = [...TIME.periods, { code: 'RP2', from: isoDate('2020-07-01'), to: isoDate('2020-12-31') }];
    const tree = promiseTree(target({ events: null, clauses: [each] }), { ...TIME, periods });
    expect(tree.map(({ events, participants, room, own }) => [events, participants, room, own.period])).toEqual([
      [null, null, 0, null],
      [4, 40, 0, null],
      [2, 20, 2, 'RP1'],
      [2, 20, 2, 'RP2'],
    ]);
    expect(tree[2]?.conditions).toMatchObject({ setting: 'school', period: 'RP1', people: 10 });
    expect(promiseTree(target({ events: null, clauses: [each] }), NO_TIME).map(({ events }) => events)).toEqual([null, 2]);
  });
});

describe('explain', () => {
  const clause: TargetClause = {
    ...{ ...PLAIN_CLAUSE, events: 1, setting: 'school', level: 'national', country: 'CY', partner: 'CESIE', byMonth: 3 },
    participantsPerEvent: 15,
  };
  const fits: ClauseEvent = {
    ...{ ...EVENT, setting: 'school', level: 'national', country: 'CY', leadPartner: 'CESIE' },
    ...{ startsOn: isoDate('2020-02-01'), count: 20 },
  };
  const wider = { ...PLAIN_CLAUSE, events: 1, setting: 'school' as const };
  const target = { ...PLAIN_TARGET, events: null, participants: null, clauses: [wider, clause] };

  it('says where an event stands, and why', () => {
    const events = [
      { ...fits, id: 'a' },
      { ...fits, id: 'b' },
      { ...fits, id: 'c', level: null },
      { ...fits, id: 'd', level: null, count: 14 },
    ];
    const [first, second] = promiseProgress(target, events, TIME).clauses;
    const standings = (progress: typeof first) =>
      progress && explain(progress, events).map(({ event, standing, meetings }) => `${event} ${standing} ${String(meetings)}`);
    expect(standings(second)).toEqual(['a counts-elsewhere 0', 'b counts 1', 'c could-count 0', 'd does-not-count 0']);
    expect(standings(first)).toEqual(['a counts 1', 'b counts-elsewhere 0', 'c counts 1', 'd counts 1']);
    const [, , , small] = (second && explain(second, events)) ?? [];
    expect(small?.reasons.slice(0, 2)).toEqual([
      { condition: 'participants', fit: 'no', asked: [15], stated: [14] },
      { condition: 'level', fit: 'open', asked: ['national'], stated: [] },
    ]);
  });

  it('says what was asked beside what was stated', () => {
    const [school] = promiseProgress(target, [fits], TIME).clauses;
    expect(school && explain(school, [fits])[0]?.reasons).toEqual([
      { condition: 'setting', fit: 'yes', asked: ['school'], stated: ['school'] },
    ]);
    const asked = asking({ ...clause, audience: 'students' });
    expect(reasonsOf(asked, { ...fits, audience: STUDENTS }).map((reason) => [reason.condition, reason.asked, reason.stated])).toEqual([
      ['participants', [15, 'students'], [12]],
      ['setting', ['school'], ['school']],
      ['level', ['national'], ['national']],
      ['country', ['CY'], ['CY']],
      ['partner', ['CESIE'], ['CESIE']],
      ['days', ['', '2020-03-31'], ['2020-02-01']],
    ]);
    expect(reasonsOf(asking({ period: 'RP1', audience: 'students' }), fits)).toEqual([
      { condition: 'participants', fit: 'open', asked: [1, 'students'], stated: [] },
      { condition: 'days', fit: 'yes', asked: ['2020-01-01', '2020-06-30'], stated: ['2020-02-01'] },
    ]);
    expect(reasonsOf(asking({ period: 'RP9' }), fits)).toEqual([
      { condition: 'days', fit: 'open', asked: ['', ''], stated: ['2020-02-01'] },
    ]);
  });

  it('finds nothing that speaks against an event where nothing is asked', () => {
    const anything = { ...PLAIN_TARGET, events: 1, participants: null };
    const events = [
      { ...EVENT, id: 'a' },
      { ...EVENT, id: 'b' },
    ];
    expect(explain({ ...promiseProgress(anything, events, TIME), counted: [] }, events).map(({ standing }) => standing)).toEqual([
      'counts-elsewhere',
      'counts-elsewhere',
    ]);
  });
});
