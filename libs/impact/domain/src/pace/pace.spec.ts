import { isoDate } from '@turnout/shared/kernel';
import * as fc from 'fast-check';
import {
  forecastOf,
  FORECAST_STRETCH,
  type MonthSums,
  monthsLeft,
  monthsOver,
  monthSums,
  type PaceFacts,
  paceOf,
  promisePace,
  promiseTime,
  type PromiseTime,
  timeOfAll,
} from './index';

const WP2 = { fromMonth: 6, toMonth: 40 };
const OPEN = { startsOn: isoDate('2018-01-01'), endsOn: null, durationMonths: null };

/** One record for each event, each with 10 people. */
const month = (number: number | null, events: number, more: Partial<MonthSums> = {}): MonthSums => ({
  ...{ month: number, records: events, events, participants: events * 10, unknown: 0 },
  ...more,
});
const EVENTS = [1, 0, 2, 0, 0, 1, 0, 1, 1, 2, 0, 0, 1, 0, 1];
/** The worked example of docs/domain/pace.md: ten events from M4 to M18, M19 runs, M24 is the last. */
const WORKED: PaceFacts = {
  held: EVENTS.flatMap((events, index) => (events === 0 ? [] : [month(index + 4, events)])),
  time: { from: 1, to: 24 },
  now: 19,
};

describe('promiseTime', () => {
  it.each<[string, Parameters<typeof promiseTime>[0], PromiseTime]>([
    ['by the month it names', { byMonth: 30, workPackage: WP2, project: OPEN }, { from: 6, to: 30 }],
    ['by the end of the work package', { byMonth: null, workPackage: WP2, project: { ...OPEN, durationMonths: 48 } }, { from: 6, to: 40 }],
    ['by the end of the project', { byMonth: null, workPackage: null, project: { ...OPEN, durationMonths: 48 } }, { from: 1, to: 48 }],
    ['by no month', { byMonth: null, workPackage: { fromMonth: null, toMonth: null }, project: OPEN }, { from: 1, to: null }],
    ['before its work package begins', { byMonth: 3, workPackage: WP2, project: OPEN }, { from: 1, to: 3 }],
  ])('is %s', (_, dates, time) => {
    expect(promiseTime(dates)).toEqual(time);
  });

  it.each([
    [40, 20, 21],
    [40, 40, 1],
    [40, 107, 0],
    [null, 20, null],
    [40, null, null],
  ])('leaves, to M%p in M%p, %p months', (to, now, left) => {
    expect(monthsLeft({ from: 6, to }, now)).toBe(left);
  });
});

describe('timeOfAll', () => {
  it('goes from the project’s start to the last deadline that is known', () => {
    expect(timeOfAll([])).toEqual({ from: 1, to: null });
    expect(timeOfAll([{ from: 6, to: null }])).toEqual({ from: 1, to: null });
    expect(timeOfAll([{ from: 6, to: 40 }, { from: 2, to: null }, { from: 6, to: 30 }])).toEqual({ from: 1, to: 40 }); // prettier-ignore
  });
});

describe('monthSums', () => {
  const sums = { records: 1, events: 4, estimated: 0, unknown: 1 };

  it('puts the sums of calendar months into project months', () => {
    const rows = [
      { key: '2017-12', ...sums, participants: 8 },
      { key: '2021-04', ...sums, participants: null },
      { key: null, ...sums, participants: 0 },
    ];
    expect(monthSums(isoDate('2018-01-15'), rows)).toEqual([
      { month: 0, records: 1, events: 4, participants: 8, unknown: 1 },
      { month: 40, records: 1, events: 4, participants: 0, unknown: 1 },
      { month: null, records: 1, events: 4, participants: 0, unknown: 1 },
    ]);
    expect(monthSums(null, rows)).toEqual([{ month: null, records: 3, events: 12, participants: 8, unknown: 3 }]);
  });

  it('adds up types that have events in one month', () => {
    const rows = [10, null, 5].map((participants) => ({ key: '2018-02', ...sums, participants }));
    expect(monthSums(isoDate('2018-01-15'), rows)).toEqual([{ month: 2, records: 3, events: 12, participants: 15, unknown: 3 }]);
  });
});

describe('paceOf', () => {
  it('sets what is missing against the months left, and what was held against the months it took', () => {
    expect(paceOf(WORKED, 'events', 6)).toEqual({
      needed: { numerator: 6, denominator: 6 },
      soFar: { numerator: 10, denominator: 15 },
    });
    expect(paceOf(WORKED, 'participants', 100)).toEqual({
      needed: { numerator: 100, denominator: 6 },
      soFar: { numerator: 100, denominator: 15 },
    });
  });

  it('leaves out what this month brought, and what has no date', () => {
    const held = [...WORKED.held, month(19, 3), month(null, 2)];
    expect(paceOf({ ...WORKED, held }, 'events', 1).soFar).toEqual({ numerator: 10, denominator: 15 });
  });

  it('asks for nothing where nothing is missing, nobody knows what is, or no month is left', () => {
    expect(paceOf(WORKED, 'events', 0).needed).toBeNull();
    expect(paceOf(WORKED, 'events', null).needed).toBeNull();
    expect(paceOf({ ...WORKED, time: { from: 1, to: null } }, 'events', 6).needed).toBeNull();
    expect(paceOf({ ...WORKED, now: 25 }, 'events', 6).needed).toBeNull();
  });

  it('has been none before a month with events is over, and ends with the promise', () => {
    expect(paceOf({ ...WORKED, held: [] }, 'events', 6).soFar).toBeNull();
    expect(paceOf({ ...WORKED, now: 4 }, 'events', 6).soFar).toBeNull();
    expect(paceOf({ ...WORKED, now: null }, 'events', 6).soFar).toBeNull();
    expect(monthsOver({ ...WORKED, now: 107 }).map((each) => each.month)).toEqual(Array.from({ length: 21 }, (_, index) => index + 4));
  });
});

describe('promisePace', () => {
  const line = { events: { reached: 2, missing: 8 }, participants: { reached: 39, missing: 111 } };
  const rows = [
    { key: '2018-03', records: 1, events: 1, participants: 29, unknown: 0 },
    { key: '2018-05', records: 1, events: 1, participants: 10, unknown: 0 },
  ];

  it('takes the deadline from the dates of the promise', () => {
    expect(promisePace(line, rows, { byMonth: null, workPackage: WP2, project: OPEN }, 20)).toEqual({
      pace: {
        deadline: { month: 40, on: '2021-04-30' },
        monthsLeft: 21,
        neededPerMonth: { events: { numerator: 8, denominator: 21 }, participants: { numerator: 111, denominator: 21 } },
        soFar: { events: { numerator: 2, denominator: 17 }, participants: { numerator: 39, denominator: 17 } },
      },
      forecast: {
        events: { kind: 'not-enough-records', records: 2, needed: 5 },
        participants: { kind: 'not-enough-records', records: 2, needed: 5 },
      },
    });
    const open = promisePace(line, rows, { byMonth: null, workPackage: null, project: OPEN }, 20);
    expect([open.pace.deadline, open.pace.monthsLeft, open.forecast]).toEqual([null, null, { events: null, participants: null }]);
  });
});

describe('forecastOf', () => {
  it('carries the weakest and the strongest half-year on', () => {
    expect(forecastOf(WORKED, 'events', 10)).toEqual({ kind: 'range', low: 13, high: 15, by: 24 });
    expect(forecastOf(WORKED, 'participants', 100)).toEqual({ kind: 'range', low: 130, high: 150, by: 24 });
    // Four months of a half-year of 3 are 2, rounded down; of one of 5 they are 4, rounded up.
    expect(forecastOf({ ...WORKED, time: { from: 1, to: 22 } }, 'events', 10)).toEqual({ kind: 'range', low: 12, high: 14, by: 22 });
  });

  it('never falls below what is there, and counts what this month brought once', () => {
    const held = [...WORKED.held, month(19, 4)];
    expect(forecastOf({ ...WORKED, held }, 'events', 14)).toEqual({ kind: 'range', low: 14, high: 15, by: 24 });
  });

  it('takes what has no date with it', () => {
    expect(forecastOf({ ...WORKED, held: [...WORKED.held, month(null, 2)] }, 'events', 12)).toMatchObject({ low: 15, high: 17 });
  });

  it('says when there are too few records, or too few months', () => {
    const few = { ...WORKED, held: [month(4, 1), month(6, 3, { records: 1 }), month(null, 7)] };
    expect(forecastOf(few, 'events', 11)).toEqual({ kind: 'not-enough-records', records: 2, needed: 5 });
    const uncounted = { ...WORKED, held: [month(4, 5, { unknown: 4 })] };
    expect(forecastOf(uncounted, 'participants', 50)).toEqual({ kind: 'not-enough-records', records: 1, needed: 5 });
    expect(forecastOf(WORKED, 'participants', null)).toEqual({ kind: 'not-enough-records', records: 10, needed: 5 });
    expect(forecastOf({ ...WORKED, now: 15 }, 'events', 8)).toEqual({ kind: 'not-enough-months', months: 11, needed: 12 });
  });

  it('foresees nothing without a last month, or behind it', () => {
    expect(forecastOf({ ...WORKED, time: { from: 1, to: null } }, 'events', 10)).toBeNull();
    expect(forecastOf({ ...WORKED, now: null }, 'events', 10)).toBeNull();
    expect(forecastOf({ ...WORKED, now: 25 }, 'events', 10)).toBeNull();
  });

  it('holds what a steady project does, and is never narrower than nothing', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 9 }), fc.integer({ min: 13, max: 30 }), fc.integer({ min: 0, max: 24 }), (each, now, more) => {
        const held = Array.from({ length: now - 1 }, (_, index) => month(index + 1, each));
        const facts = { held, time: { from: 1, to: now + more }, now };
        const total = each * (now + more);
        expect(forecastOf(facts, 'events', each * (now - 1))).toEqual({ kind: 'range', low: total, high: total, by: now + more });
      }),
    );
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 5 }), { minLength: 30, maxLength: 40 }), (counts) => {
        const held = counts.map((events, index) => month(index + 1, events + (index === 0 ? FORECAST_STRETCH : 0)));
        const reached = held.reduce((sum, { events }) => sum + events, 0);
        const forecast = forecastOf({ held, time: { from: 1, to: 60 }, now: counts.length + 1 }, 'events', reached);
        const { low, high } = forecast as { low: number; high: number };
        expect(reached <= low && low <= high).toBe(true);
      }),
    );
  });
});
