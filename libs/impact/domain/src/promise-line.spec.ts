import { NO_TOTALS, summarise } from '@turnout/events/domain';
import { SOCIALL_RECORDS, SOCIALL_TYPES } from '@turnout/events/domain/testing';
import { asksAudience, PLAIN_CLAUSE, PLAIN_TARGET, promiseLineOf, promiseLines, type Target, targetProgress, wholeLine } from './index';

const target = (type: string, events: number | null, participants: number | null): Target => ({
  type,
  events,
  participants,
  ...PLAIN_TARGET,
});

const PROMISED: readonly Target[] = [
  target('igniting', 10, 150),
  target('peer-learning', 2, 20),
  target('bench-learning', 10, 150),
  target('forward-looking', 10, 150),
];

describe('promiseLineOf', () => {
  it('counts what was held by the month of the promise, where it names one', () => {
    const line = { events: targetProgress({ reached: 8, promised: 10 }), participants: targetProgress({ reached: 80, promised: 150 }) };
    const byThen = { events: targetProgress({ reached: 6, promised: 99 }), participants: targetProgress({ reached: 60, promised: 150 }) };
    expect(promiseLineOf({ byMonth: null, events: 10 }, line, byThen)).toBe(line);
    expect(promiseLineOf({ byMonth: 40, events: 10 }, line, byThen)).toEqual({
      events: targetProgress({ reached: 6, promised: 10 }),
      participants: byThen.participants,
    });
  });
});

it('asksAudience finds an audience wherever it is asked for', () => {
  const part = { ...PLAIN_CLAUSE, audience: 'students' };
  expect(asksAudience({ clauses: [PLAIN_CLAUSE, { ...PLAIN_CLAUSE, clauses: [part] }] })).toBe(true);
  expect(asksAudience({ clauses: [PLAIN_CLAUSE] })).toBe(false);
});

it('wholeLine sets all events against what was promised over all types', () => {
  const { rows, total } = summarise(SOCIALL_RECORDS, 'type', SOCIALL_TYPES);
  const whole = { ...PLAIN_TARGET, type: null, events: 40, participants: 500 };
  expect(wholeLine(whole, total)).toMatchObject({
    events: { reached: 34, missing: 6, state: 'behind' },
    participants: { reached: 712, missing: 0, ratio: { numerator: 712, denominator: 500 } },
  });
  // It is no line of records whose type nobody stated, and takes nothing from the others.
  expect(promiseLines([whole, ...PROMISED], rows)).toEqual(promiseLines(PROMISED, rows));
  expect(promiseLines([whole], [{ key: null, ...total }])[0]?.events.state).toBe('no-target');
});

describe('promiseLines', () => {
  it('sets the printed Soci@ll table against what the project promised', () => {
    const { rows } = summarise(SOCIALL_RECORDS, 'type', SOCIALL_TYPES);
    const lines = promiseLines(PROMISED, rows).map(({ type, events, participants }) => [
      type,
      events.reached, events.promised, events.missing, events.state,
      participants.reached, participants.promised, participants.missing, participants.state,
    ]); // prettier-ignore
    expect(lines).toEqual([
      ['igniting', 10, 10, 0, 'reached', 301, 150, 0, 'reached'],
      ['peer-learning', 16, 2, 0, 'reached', 295, 20, 0, 'reached'],
      ['bench-learning', 2, 10, 8, 'behind', 39, 150, 111, 'behind'],
      ['forward-looking', 6, 10, 4, 'behind', 77, 150, 73, 'behind'],
    ]);
  });

  it('keeps ratios exact and uncapped', () => {
    const { rows } = summarise(SOCIALL_RECORDS, 'type', SOCIALL_TYPES);
    expect(promiseLines(PROMISED, rows)[1]?.events.ratio).toEqual({ numerator: 16, denominator: 2 });
  });

  it('lists types without a promise, records without a type, and promises without records', () => {
    const rows = [
      { key: 'webinar', records: 1, events: 1, participants: 12, estimated: 12, unknown: 0 },
      { key: null, records: 2, events: 2, participants: null, estimated: 0, unknown: 2 },
    ];
    expect(promiseLines([target('roundtable', 3, null)], rows)).toEqual([
      {
        type: 'webinar',
        events: { reached: 1, promised: null, ratio: null, missing: null, state: 'no-target' },
        participants: { reached: 12, promised: null, ratio: null, missing: null, state: 'no-target' },
        estimated: 12,
        unknown: 0,
      },
      {
        type: null,
        events: { reached: 2, promised: null, ratio: null, missing: null, state: 'no-target' },
        participants: { reached: null, promised: null, ratio: null, missing: null, state: 'no-target' },
        estimated: 0,
        unknown: 2,
      },
      {
        type: 'roundtable',
        events: { reached: 0, promised: 3, ratio: { numerator: 0, denominator: 3 }, missing: 3, state: 'behind' },
        participants: { reached: 0, promised: null, ratio: null, missing: null, state: 'no-target' },
        estimated: NO_TOTALS.estimated,
        unknown: NO_TOTALS.unknown,
      },
    ]);
  });
});
