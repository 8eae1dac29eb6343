import { isoDate } from '@turnout/shared/kernel';
import { type ClauseEvent, promiseProgress } from '../clauses';
import { PLAIN_CLAUSE, PLAIN_TARGET, type Target, type TargetClause } from '../target';
import { type ClausePaceFacts, clausePace } from './index';

const STARTS = isoDate('2018-01-01');
const PERIODS = [
  { code: 'RP1', from: STARTS, to: isoDate('2019-06-30') },
  { code: 'RP2', from: isoDate('2019-07-01'), to: isoDate('2020-12-15') },
];
const clause = (change: Partial<TargetClause>): TargetClause => ({ ...PLAIN_CLAUSE, events: 6, ...change });
const event = (id: string, change: Partial<ClauseEvent> = {}): ClauseEvent => ({
  ...{ id, setting: 'school', level: 'national', country: 'CY', leadPartner: 'CARDET', coPartners: [], startsOn: isoDate('2018-03-01') },
  ...{ meetings: 1, count: 12, audience: [], ...change },
});
/** The pace of the first condition of a promise of which two events were held; M10 runs unless it is said otherwise. */
function paceOf(first: TargetClause, promise: Partial<Target> = {}, facts: Partial<ClausePaceFacts> = {}) {
  const startsOn = facts.startsOn === undefined ? STARTS : facts.startsOn;
  const target = { ...PLAIN_TARGET, events: null, participants: null, clauses: [first], ...promise };
  const progress = promiseProgress(target, [event('a'), event('b')], { startsOn, periods: PERIODS });
  return clausePace(progress.clauses[0]!, { surplus: target.surplus, startsOn, now: 10, ...facts });
}
const needed = (events: readonly [number, number] | null, people: readonly [number, number] | null = null) => ({
  events: events && { numerator: events[0], denominator: events[1] },
  participants: people && { numerator: people[0], denominator: people[1] },
});

describe('the pace of a condition', () => {
  it('sets what is missing of it against the months that are left until its own month', () => {
    const due = { deadline: { month: 12, on: '2018-12-31' }, monthsLeft: 3 };
    expect(paceOf(clause({ byMonth: 12 }))).toEqual({ ...due, neededPerMonth: needed([4, 3]) });
    expect(paceOf(clause({ byMonth: 12, participants: 100 }))).toEqual({ ...due, neededPerMonth: needed([4, 3], [76, 3]) });
    expect(paceOf(clause({ byMonth: 12, events: null, participants: 100 }))?.neededPerMonth).toEqual(needed(null, [76, 3]));
    expect(paceOf(clause({ byMonth: 12, participantsPerEvent: 10 }))?.neededPerMonth).toEqual(needed([4, 3]));
  });

  it('holds it to the earlier month of what it lies within', () => {
    expect(paceOf(clause({ byMonth: 30 }), { byMonth: 12 })?.deadline.month).toBe(12);
  });

  it('ends with a reporting period that ends with a project month', () => {
    expect(paceOf(clause({ period: 'RP1' }))).toMatchObject({ deadline: { month: 18, on: '2019-06-30' }, monthsLeft: 9 });
    expect(paceOf(clause({ period: 'RP2' }))).toBeNull();
    expect(paceOf(clause({ period: 'RP1' }), {}, { startsOn: null, now: null })).toBeNull();
    expect(paceOf(clause({ period: 'of another project' }))).toBeNull();
  });

  it('is none without a deadline of its own', () => {
    expect(paceOf(clause({}), { byMonth: 12 })).toBeNull();
    expect(paceOf(clause({ eachPeriod: true }))).toBeNull();
  });

  it('needs nothing more where nothing is missing, or the month is over', () => {
    expect(paceOf(clause({ byMonth: 12, events: 2 }))?.neededPerMonth).toEqual(needed(null));
    expect(paceOf(clause({ byMonth: 9 }))).toMatchObject({ monthsLeft: 0, neededPerMonth: needed(null) });
  });

  it('waits for the project’s start', () => {
    const unknown = { deadline: { month: 12, on: null }, monthsLeft: null, neededPerMonth: needed(null) };
    expect(paceOf(clause({ byMonth: 12 }), {}, { startsOn: null, now: null })).toEqual(unknown);
  });

  it('is none of a sum that one event may serve in several parts, as long as these miss something', () => {
    const whole = (events: number) =>
      clause({ byMonth: 12, clauses: [clause({ events, setting: 'school' }), clause({ events: null, participants: 9 })] });
    expect(paceOf(whole(3), { surplus: 'every-clause' })).toBeNull();
    expect(paceOf(whole(2), { surplus: 'every-clause' })?.neededPerMonth.events).toEqual({ numerator: 4, denominator: 3 });
    expect(paceOf(whole(3))?.neededPerMonth.events).toEqual({ numerator: 4, denominator: 3 });
  });
});
