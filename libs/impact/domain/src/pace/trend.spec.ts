import { isoDate } from '@turnout/shared/kernel';
import * as fc from 'fast-check';
import { PLAIN_CLAUSE, type TargetClause } from '../target';
import { dueBy, dueEarlier, type MonthSums, planLine, planOf, type PlanPoint, type TrendFacts, trendOf } from './index';

const month = (number: number | null, events: number, participants = events * 10, unknown = 0): MonthSums => ({
  ...{ month: number, records: events, events, participants, unknown },
});
const NO_PLAN = { events: [], participants: [] };
const facts = (given: Partial<TrendFacts>): TrendFacts => ({
  ...{ held: [], planned: [], plan: NO_PLAN, time: { from: 1, to: 4 }, now: 2 },
  ...given,
});

describe('planLine', () => {
  it('starts at nothing and goes evenly to what was promised, in whole events', () => {
    const line = planLine(6, [{ month: 40, due: 10 }]);
    expect(line).toEqual([
      { month: 5, due: 0 },
      { month: 40, due: 10 },
    ]);
    expect([1, 5, 8, 9, 22, 23, 39, 40, 48].map((each) => dueBy(line, each))).toEqual([0, 0, 0, 1, 4, 5, 9, 10, 10]);
  });

  it('bends where something is due earlier, and never falls', () => {
    const line = planLine(1, [
      { month: 20, due: 10 },
      { month: 10, due: 2 },
      { month: 10, due: 6 },
      { month: 15, due: 4 },
    ]);
    expect(line.map((point) => [point.month, point.due])).toEqual([
      [0, 0],
      [10, 6],
      [15, 6],
      [20, 10],
    ]);
    expect([5, 10, 12, 16, 20].map((each) => dueBy(line, each))).toEqual([3, 6, 6, 6, 10]);
  });

  it('begins before what is due before its first month', () => {
    expect(planLine(6, [{ month: 3, due: 1 }])).toEqual([
      { month: 2, due: 0 },
      { month: 3, due: 1 },
    ]);
  });

  it('is none where nothing is due', () => {
    expect(planLine(1, [])).toEqual([]);
    expect(dueBy([], 3)).toBeNull();
  });

  it('never falls and ends at what was promised', () => {
    const points = fc.array(fc.record({ month: fc.integer({ min: 1, max: 60 }), due: fc.nat(100) }), { minLength: 1, maxLength: 6 });
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 20 }), points, (from, given: PlanPoint[]) => {
        const line = planLine(from, given);
        const due = Array.from({ length: 70 }, (_, each) => dueBy(line, each) ?? -1);
        expect(due.every((each, index) => each >= (due[index - 1] ?? 0))).toBe(true);
        expect(due.at(-1)).toBe(Math.max(...given.map((point) => point.due)));
      }),
    );
  });
});

describe('planOf', () => {
  const WHOLE = { events: 10, participants: null };

  it('goes to the deadline, by way of what is due before it and never beyond what was promised', () => {
    const earlier = [
      { month: 10, events: 6, participants: 60 },
      { month: 15, events: 12, participants: 0 },
      { month: 20, events: 4, participants: 0 },
    ];
    expect(planOf(WHOLE, { from: 1, to: 20 }, earlier)).toEqual({
      events: [
        { month: 0, due: 0 },
        { month: 10, due: 6 },
        { month: 15, due: 10 },
        { month: 20, due: 10 },
      ],
      participants: [],
    });
  });

  it('is none without a deadline', () => {
    expect(planOf(WHOLE, { from: 1, to: null })).toEqual({ events: [], participants: [] });
  });
});

describe('dueEarlier', () => {
  const period = (code: string, from: string, to: string) => ({ code, from: isoDate(from), to: isoDate(to) });
  const time = {
    startsOn: isoDate('2018-01-01'),
    periods: [
      period('RP0', '2017-01-01', '2017-12-31'),
      period('RP1', '2018-01-01', '2018-12-31'),
      period('RP2', '2019-01-01', '2019-12-31'),
    ],
  };
  const clause = (given: Partial<TargetClause>): TargetClause => ({ ...PLAIN_CLAUSE, ...given });
  const due = (...clauses: readonly TargetClause[]) => dueEarlier({ clauses, surplus: 'once' }, time);

  it('adds up the clauses that are due by a month, those within others and those of periods among them', () => {
    const inSchools = clause({ events: 3, participantsPerEvent: 15, byMonth: 10 });
    expect(
      due(clause({ events: 4, clauses: [inSchools] }), clause({ events: 2, byMonth: 6 }), clause({ participants: 50, period: 'RP1' })),
    ).toEqual([
      { month: 6, events: 2, participants: 0 },
      { month: 10, events: 5, participants: 45 },
      { month: 12, events: 5, participants: 95 },
    ]);
  });

  it('asks again in every period of the project', () => {
    expect(due(clause({ events: 2, eachPeriod: true }))).toEqual([
      { month: 12, events: 2, participants: 0 },
      { month: 24, events: 4, participants: 0 },
    ]);
  });

  it('does not add up what may share its events', () => {
    const clauses = [clause({ events: 2, byMonth: 6 }), clause({ events: 3, byMonth: 6 })];
    expect(dueEarlier({ clauses, surplus: 'every-clause' }, time)).toEqual([{ month: 6, events: 3, participants: 0 }]);
  });

  it('is nothing without a month, or without the start of the project', () => {
    expect(due(clause({ events: 2 }), clause({ events: 2, period: 'RP9' }))).toEqual([]);
    expect(dueEarlier({ clauses: [clause({ events: 2, period: 'RP1' })], surplus: 'once' }, { ...time, startsOn: null })).toEqual([]);
  });
});

describe('trendOf', () => {
  it('adds up month by month beside the plan, and knows nothing of months to come', () => {
    const plan = { events: planLine(1, [{ month: 4, due: 8 }]), participants: [] };
    const trend = trendOf(facts({ held: [month(1, 3), month(2, 1, 4, 1)], planned: [month(3, 2, 30)], plan }));
    const zero = { events: 0, participants: 0 };
    expect(trend).toEqual([
      { month: 1, events: 3, participants: 30, unknown: 0, planned: zero, plan: { events: 2, participants: null } },
      { month: 2, events: 4, participants: 34, unknown: 1, planned: zero, plan: { events: 4, participants: null } },
      ...[3, 4].map((each) => ({
        ...{ month: each, events: null, participants: null, unknown: 1 },
        ...{ planned: { events: 2, participants: 30 }, plan: { events: each * 2, participants: null } },
      })),
    ]);
  });

  it('runs from the first event or month to the last one of either', () => {
    const span = (given: Partial<TrendFacts>) => trendOf(facts(given)).map((each) => each.month);
    expect(span({})).toEqual([1, 2, 3, 4]);
    expect(span({ held: [month(0, 1)], planned: [month(6, 1)] })).toEqual([0, 1, 2, 3, 4, 5, 6]);
    expect(span({ time: { from: 1, to: null } })).toEqual([1, 2]);
    expect(span({ time: { from: 1, to: null }, now: -5 })).toEqual([1]);
    expect(span({ plan: { events: [], participants: planLine(1, [{ month: 5, due: 1 }]) } })).toEqual([1, 2, 3, 4, 5]);
    // A promise that is over does not go on to today.
    expect(span({ now: 107 })).toEqual([1, 2, 3, 4]);
  });

  it('shows what was held where it is said to have been, also in months to come', () => {
    expect(trendOf(facts({ held: [month(3, 2)] })).map((each) => each.events)).toEqual([0, 0, 2, null]);
  });

  it('takes what lies far outside in at its edges, and what has no date not at all', () => {
    const trend = trendOf(facts({ held: [month(-1400, 1), month(null, 5), month(1000, 2)], now: 2 }));
    expect([trend[0]?.month, trend[0]?.events]).toEqual([-11, 1]);
    expect([trend.length, trend.at(-1)?.month, trend.at(-1)?.events]).toEqual([240, 228, 3]);
  });
});
