import { EVENT_SETTINGS, type EventSetting } from '@turnout/events/domain';
import { SOCIALL_RECORDS } from '@turnout/events/domain/testing';
import * as fc from 'fast-check';
import { PLAIN_CLAUSE, type TargetClause } from '../target';
import type { ClauseEvent } from './clause-event';
import { fitOf } from './clause-fit';
import { clausesProgress } from './clauses-progress';
import { fillPlaces } from './fill-places';

const UNSTATED = { level: null, country: null, leadPartner: null, coPartners: [], startsOn: null, audience: [] } as const;
const clause = (setting: EventSetting | null, events: number, participantsPerEvent: number | null = null): TargetClause => ({
  ...PLAIN_CLAUSE,
  setting,
  events,
  participantsPerEvent,
});
const event = (id: string, setting: EventSetting | null, count: number | null = 20, meetings = 1): ClauseEvent => ({
  ...UNSTATED,
  id,
  setting,
  count,
  meetings,
});
const IN_SCHOOLS = clause('school', 5, 15);
const LOCALLY = clause('local-community', 5, 15);

/** Figures of each clause: reached, missing and what could count; people; then what is missing in all. */
const told = (clauses: readonly TargetClause[], events: readonly ClauseEvent[]) => {
  const { clauses: all, missing, missingAtLeast } = clausesProgress(clauses, events);
  const names = (counted: readonly { event: string; meetings: number }[]) =>
    counted.map(({ event: id, meetings }) => `${id}×${String(meetings)}`).join(' ');
  return [
    ...all.map(({ events: { reached }, participants, counted, couldCount }) => [
      reached,
      participants.reached,
      names(counted),
      names(couldCount),
    ]),
    [missing, missingAtLeast],
  ];
};

describe('fitOf', () => {
  it.each([
    [IN_SCHOOLS, event('a', 'school', 15), 'yes'],
    [IN_SCHOOLS, event('a', 'school', 14), 'no'],
    [IN_SCHOOLS, event('a', 'school', null), 'open'],
    [IN_SCHOOLS, event('a', null, 15), 'open'],
    [IN_SCHOOLS, event('a', null, 14), 'no'],
    [IN_SCHOOLS, event('a', 'local-community', null), 'no'],
    [IN_SCHOOLS, event('a', 'school', 59, 4), 'no'],
    [IN_SCHOOLS, event('a', 'school', 60, 4), 'yes'],
    [clause(null, 1), event('a', null, null), 'yes'],
    [clause('school', 1), event('a', 'school', null), 'yes'],
  ])('of %j and %j is %s', (asked, held, fit) => {
    expect(fitOf(asked, held)).toBe(fit);
  });
});

describe('clausesProgress', () => {
  it('counts each event where it is asked for', () => {
    const events = [event('a', 'school'), event('b', 'local-community', 30), event('c', 'school', 9), event('d', 'other')];
    expect(told([IN_SCHOOLS, LOCALLY], events)).toEqual([
      [1, 20, 'a×1', ''],
      [1, 30, 'b×1', ''],
      [8, 8],
    ]);
  });

  it('moves an event to the clause that only it can keep', () => {
    const events = [event('a', 'school', 30), event('b', 'school', 10)];
    expect(told([clause('school', 1), clause('school', 1, 15)], events)).toEqual([
      [1, 10, 'b×1', ''],
      [1, 30, 'a×1', ''],
      [0, 0],
    ]);
  });

  it('does not count a surplus twice, and does not hide it', () => {
    const events = ['a', 'b', 'c'].map((id) => event(id, 'school'));
    expect(told([clause('school', 1), clause('local-community', 2)], events)).toEqual([
      [3, 60, 'a×1 b×1 c×1', ''],
      [0, 0, '', ''],
      [2, 2],
    ]);
  });

  it('lets the meetings of one record count towards several clauses, each of them once', () => {
    expect(told([clause('school', 1, 15), clause(null, 2)], [event('a', 'school', 150, 4)])).toEqual([
      [2, 74, 'a×2', ''],
      [2, 74, 'a×2', ''],
      [0, 0],
    ]);
  });

  it('says what could count once it is stated, and what is missing even then', () => {
    const events = [event('a', null), event('b', 'school', null), event('c', null, 12)];
    expect(told([IN_SCHOOLS, LOCALLY], events)).toEqual([
      [0, 0, '', 'a×1 b×1'],
      [0, 0, '', 'a×1'],
      [10, 8],
    ]);
  });

  it('promises no people where none were promised, and nothing where there are no clauses', () => {
    expect(clausesProgress([clause('school', 1)], []).clauses[0]?.participants).toEqual(
      expect.objectContaining({ promised: null, state: 'no-target' }),
    );
    expect(clausesProgress([], [event('a', 'school')])).toEqual({ clauses: [], missing: 0, missingAtLeast: 0 });
  });

  it.each([
    ['peer-learning', [clause('school', 1, 10), clause('local-community', 1, 10)], 2, 0],
    ['bench-learning', [IN_SCHOOLS, LOCALLY], 10, 9],
    ['forward-looking', [IN_SCHOOLS, LOCALLY], 10, 8],
  ])('of the printed Soci@ll table knows no setting: of %s all is missing, and could be less', (type, clauses, missing, atLeast) => {
    const events = SOCIALL_RECORDS.filter((record) => record.type === type).map((record) => ({
      ...{ ...record, count: record.participants.count, audience: [] },
    }));
    expect(clausesProgress(clauses, events)).toEqual(expect.objectContaining({ missing, missingAtLeast: atLeast }));
  });
});

const clauses = fc.array(
  fc
    .record({
      setting: fc.constantFrom<EventSetting | null>('school', 'local-community', null),
      events: fc.integer({ min: 1, max: 3 }),
      participantsPerEvent: fc.constantFrom(null, 10, 20),
    })
    .map((asked) => ({ ...PLAIN_CLAUSE, ...asked })),
  { maxLength: 3 },
);
const events = fc
  .array(
    fc.record({
      setting: fc.constantFrom<EventSetting | null>(...EVENT_SETTINGS, null),
      count: fc.constantFrom(null, 5, 10, 20, 40),
      meetings: fc.integer({ min: 1, max: 2 }),
    }),
    { maxLength: 5 },
  )
  .map((all) => all.map((facts, index) => ({ ...UNSTATED, ...facts, id: String(index) })));

/** The most promised meetings that can be there, by trying every clause for every meeting. */
function mostByTrying(asked: readonly TargetClause[], held: readonly ClauseEvent[], fits: readonly string[]): number {
  const meetings = held.flatMap((each) => Array.from({ length: each.meetings }, () => each));
  const best = (index: number, rooms: readonly number[]): number => {
    const one = meetings[index];
    if (!one) return 0;
    const others = asked.flatMap((each, number) =>
      (rooms[number] ?? 0) > 0 && fits.includes(fitOf(each, one)) ? [1 + best(index + 1, rooms.with(number, rooms[number]! - 1))] : [],
    );
    return Math.max(best(index + 1, rooms), ...others);
  };
  return best(
    0,
    asked.map((each) => Number(each.events)),
  );
}

describe('the assignment', () => {
  it('keeps as much of the promise as trying everything does, and no meeting twice', () => {
    fc.assert(
      fc.property(clauses, events, (asked, held) => {
        const promised = asked.reduce((sum, each) => sum + Number(each.events), 0);
        const progress = clausesProgress(asked, held);
        expect(promised - progress.missing).toBe(mostByTrying(asked, held, ['yes']));
        expect(promised - progress.missingAtLeast).toBe(mostByTrying(asked, held, ['yes', 'open']));
        const within = progress.clauses.map(({ events: { reached, promised: wanted } }) => Math.min(reached ?? 0, wanted ?? 0));
        expect(within.reduce((sum, each) => sum + each, 0)).toBe(promised - progress.missing);
        for (const { id, meetings } of held) {
          const counted = progress.clauses.flatMap((each) => each.counted).filter((each) => each.event === id);
          expect(counted.reduce((sum, each) => sum + each.meetings, 0)).toBeLessThanOrEqual(meetings);
          for (const [number, each] of progress.clauses.entries())
            if (each.counted.some((one) => one.event === id))
              expect(
                fitOf(
                  asked[number]!,
                  held.find((one) => one.id === id)!,
                ),
              ).toBe('yes');
        }
      }),
      { numRuns: 2_000 },
    );
  });

  it('says the same whatever the order of the events', () => {
    fc.assert(
      fc.property(clauses, events, fc.infiniteStream(fc.nat()), (asked, held, keys) => {
        const mixed = held.map((each) => ({ each, key: keys.next().value })).sort((one, other) => one.key - other.key);
        const [one, other] = [held, mixed.map(({ each }) => each)].map((all) => clausesProgress(asked, all));
        expect([other?.missing, other?.missingAtLeast]).toEqual([one?.missing, one?.missingAtLeast]);
      }),
    );
  });

  it('is quick with many events: they are a few kinds to it', () => {
    const many = Array.from({ length: 20_000 }, (_, index) => event(String(index), index % 2 === 0 ? 'school' : null, index % 40));
    expect(clausesProgress([IN_SCHOOLS, LOCALLY, clause(null, 100)], many).missing).toBe(5);
  });
});

describe('fillPlaces', () => {
  it('gives nothing to places without room', () => {
    expect(fillPlaces([{ thing: 'a', amount: 2, places: ['here', 'there'] }], new Map([['there', 1]]))).toEqual([
      { thing: 'a', place: 'there', amount: 1 },
    ]);
  });
});
