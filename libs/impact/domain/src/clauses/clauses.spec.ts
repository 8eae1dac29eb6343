import type { EventSetting } from '@turnout/events/domain';
import { SOCIALL_RECORDS } from '@turnout/events/domain/testing';
import { PLAIN_CLAUSE, PLAIN_TARGET, type Target, type TargetClause } from '../target';
import type { ClauseEvent } from './clause-event';
import { NO_TIME } from './clause-time';
import { fillPlaces } from './fill-places';
import { gapParts } from './gap';
import { type NodeProgress, promiseProgress } from './promise-progress';

const clause = (setting: EventSetting | null, events: number, participantsPerEvent: number | null = null): TargetClause => ({
  ...{ ...PLAIN_CLAUSE, setting, events, participantsPerEvent },
});
const UNSTATED = { level: null, country: null, leadPartner: null, coPartners: [], startsOn: null, audience: [] } as const;
const event = (id: string, setting: EventSetting | null, count: number | null = 20, meetings = 1): ClauseEvent => ({
  ...{ ...UNSTATED, id, setting, count, meetings },
});
const promise = (events: number | null, ...clauses: readonly TargetClause[]): Target => ({
  ...{ ...PLAIN_TARGET, type: 'any', events, participants: null, clauses },
});
const IN_SCHOOLS = clause('school', 5, 15);
const LOCALLY = clause('local-community', 5, 15);

/** Figures of a clause: reached, missing, people; what counts and what could. */
const told = ({ events, participants, counted, couldCount }: NodeProgress) => {
  const names = (all: readonly { event: string; meetings: number }[]) =>
    all.map(({ event: id, meetings }) => `${id}×${String(meetings)}`).join(' ');
  return [events.reached, events.missing, participants.reached, names(counted), names(couldCount)];
};
/** Each clause, then what is missing in all of them, and at least. */
const toldOf = (asked: readonly TargetClause[], events: readonly ClauseEvent[]) => {
  const progress = promiseProgress(promise(null, ...asked), events, NO_TIME);
  return [...progress.clauses.map(told), [progress.inClauses, progress.inClausesAtLeast]];
};

describe('promiseProgress', () => {
  it('counts each event where it is asked for', () => {
    const events = [event('a', 'school'), event('b', 'local-community', 30), event('c', 'school', 9), event('d', 'other')];
    expect(toldOf([IN_SCHOOLS, LOCALLY], events)).toEqual([
      [1, 4, 20, 'a×1', ''],
      [1, 4, 30, 'b×1', ''],
      [8, 8],
    ]);
  });

  it('moves an event to the clause that only it can keep', () => {
    const events = [event('a', 'school', 30), event('b', 'school', 10)];
    expect(toldOf([clause('school', 1), clause('school', 1, 15)], events)).toEqual([
      [1, 0, 10, 'b×1', ''],
      [1, 0, 30, 'a×1', ''],
      [0, 0],
    ]);
  });

  it('does not count a surplus twice, and does not hide it', () => {
    const events = ['a', 'b', 'c'].map((id) => event(id, 'school'));
    expect(toldOf([clause('school', 1), clause('local-community', 2)], events)).toEqual([
      [3, 0, 60, 'a×1 b×1 c×1', ''],
      [0, 2, 0, '', ''],
      [2, 2],
    ]);
  });

  it('lets the meetings of one record count towards several clauses, each of them once', () => {
    expect(toldOf([clause('school', 1, 15), clause(null, 2)], [event('a', 'school', 150, 4)])).toEqual([
      [2, 0, 74, 'a×2', ''],
      [2, 0, 74, 'a×2', ''],
      [0, 0],
    ]);
  });

  it('says what could count once it is stated, and what is missing even then', () => {
    const events = [event('a', null), event('b', 'school', null), event('c', null, 12)];
    expect(toldOf([IN_SCHOOLS, LOCALLY], events)).toEqual([
      [0, 5, 0, '', 'a×1 b×1'],
      [0, 5, 0, '', 'a×1'],
      [10, 8],
    ]);
  });

  it('does not know how many people came where nobody was counted', () => {
    expect(toldOf([clause('school', 1)], [event('a', 'school', null)])[0]).toEqual([1, 0, null, 'a×1', '']);
  });

  it('promises no people where none were promised, and nothing where there are no clauses', () => {
    expect(promiseProgress(promise(null, clause('school', 1)), [], NO_TIME).clauses[0]?.participants).toEqual(
      expect.objectContaining({ promised: null, state: 'no-target' }),
    );
    const { clauses, further } = promiseProgress(promise(null), [event('a', 'school')], NO_TIME);
    expect([clauses, further]).toEqual([[], 0]);
  });

  it.each([
    ['peer-learning', 2, [clause('school', 1, 10), clause('local-community', 1, 10)], 2, 0],
    ['bench-learning', 10, [IN_SCHOOLS, LOCALLY], 10, 9],
    ['forward-looking', 10, [IN_SCHOOLS, LOCALLY], 10, 8],
  ])(
    'of the printed Soci@ll table knows no setting: of %s all is missing, and could be less',
    (type, number, clauses, missing, atLeast) => {
      const events = SOCIALL_RECORDS.filter((record) => record.type === type).map((record) => ({
        ...{ ...record, count: record.participants.count, audience: [] },
      }));
      const progress = promiseProgress(promise(number, ...clauses), events, NO_TIME);
      expect([progress.inClauses, progress.inClausesAtLeast]).toEqual([missing, atLeast]);
      expect([progress.further, progress.furtherAtLeast]).toEqual([missing, atLeast]);
    },
  );

  it('is quick with many events: they are a few kinds to it', () => {
    const many = Array.from({ length: 20_000 }, (_, index) => event(String(index), index % 2 === 0 ? 'school' : null, index % 40));
    expect(promiseProgress(promise(200, IN_SCHOOLS, LOCALLY, clause(null, 100)), many, NO_TIME).further).toBe(5);
  });
});

describe('a promise of a sum', () => {
  it('misses what its parts miss, and what is left beside them anywhere', () => {
    const events = [event('a', 'school'), event('b', 'other'), event('c', 'other'), event('d', 'other')];
    const progress = promiseProgress(promise(10, clause('school', 5), clause('local-community', 2)), events, NO_TIME);
    expect(told(progress)).toEqual([4, 6, 80, 'a×1 b×1 c×1 d×1', '']);
    expect([progress.further, progress.inClauses, progress.missingHere]).toEqual([6, 6, 0]);
    expect(gapParts(progress).map(({ setting, events: more }) => [setting, more])).toEqual([
      ['school', 4],
      ['local-community', 2],
    ]);
  });

  it('is behind where a part is, however many were held beside it', () => {
    const events = Array.from({ length: 12 }, (_, index) => event(String(index), 'school'));
    const progress = promiseProgress(promise(10, clause('school', 5), clause('local-community', 5)), events, NO_TIME);
    expect([progress.events.reached, progress.events.missing, progress.events.state]).toEqual([12, 5, 'behind']);
    expect(progress.clauses.map((each) => each.events.reached)).toEqual([12, 0]);
  });

  it('asks for as many as its parts where these are more', () => {
    expect(promiseProgress(promise(3, clause('school', 2), clause('other', 2)), [], NO_TIME).events).toMatchObject({
      ...{ promised: 3, missing: 4 },
    });
  });

  it('fills the inner part first, so that what is missing is missing where anything will do', () => {
    const inner = { ...clause('school', 1), level: 'national' as const };
    const outer = { ...clause('school', 3), clauses: [inner] };
    const events = [{ ...event('a', 'school'), level: 'national' as const }, event('b', 'school')];
    const [top] = promiseProgress(promise(null, outer), events, NO_TIME).clauses;
    expect(top && told(top)).toEqual([2, 1, 40, 'a×1 b×1', '']);
    expect(top?.clauses.map(told)).toEqual([[1, 0, 20, 'a×1', 'b×1']]);
    expect(top?.missingHere).toBe(1);
  });
});

describe('fillPlaces', () => {
  it('gives nothing to places without room', () => {
    expect(fillPlaces([{ thing: 'a', amount: 2, places: ['here', 'there'] }], new Map([['there', 1]]))).toEqual([
      { thing: 'a', place: 'there', amount: 1 },
    ]);
  });

  it('fills the first rooms first, and moves on what stands in the way', () => {
    const supplies = [
      { thing: 'a', amount: 1, places: ['one', 'two'] },
      { thing: 'b', amount: 1, places: ['one', 'any'] },
    ];
    expect(
      fillPlaces(
        supplies,
        new Map([
          ['one', 1],
          ['two', 1],
        ]),
        new Map([['any', 1]]),
      ),
    ).toEqual([
      { thing: 'a', place: 'two', amount: 1 },
      { thing: 'b', place: 'one', amount: 1 },
    ]);
  });
});
