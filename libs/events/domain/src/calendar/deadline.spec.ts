import { isoDate } from '@turnout/shared/kernel';
import { compareDeadlines, deadlineOf, type StatedDeadline } from './deadline';

const STATED: StatedDeadline = {
  ...{ kind: 'deliverable', id: 'd', code: 'D2.1', title: 'Toolkit', leadPartner: 'CESIE' },
  ...{ dueMonth: 6, endsOn: null, status: null, deliveredOn: null, isLocked: false },
};
const PERIOD: StatedDeadline = {
  ...{ kind: 'reporting-period', id: 'p', code: 'RP1', title: null, leadPartner: null },
  ...{ dueMonth: null, endsOn: isoDate('2019-06-30'), status: null, deliveredOn: null, isLocked: false },
};
const START = isoDate('2018-01-01');

describe('deadlineOf', () => {
  it('is the last day of the project month, or of the period', () => {
    expect(deadlineOf(STATED, START)).toEqual({
      ...{ kind: 'deliverable', id: 'd', code: 'D2.1', title: 'Toolkit', leadPartner: 'CESIE' },
      ...{ on: '2018-06-30', isDone: false },
    });
    expect(deadlineOf(PERIOD, null)).toMatchObject({ on: '2019-06-30', isDone: false });
  });

  it('is nothing while the month or the start of the project is not known', () => {
    expect([deadlineOf(STATED, null), deadlineOf({ ...STATED, dueMonth: null }, START)]).toEqual([null, null]);
  });

  it.each([
    [{ ...STATED, status: 'in-progress' }, false],
    [{ ...STATED, status: 'submitted' }, true],
    [{ ...STATED, deliveredOn: isoDate('2018-05-01') }, true],
    [{ ...PERIOD, isLocked: true }, true],
  ])('of %j is done: %s', (stated, isDone) => {
    expect(deadlineOf(stated, START)?.isDone).toBe(isDone);
  });
});

it('compareDeadlines goes by day, kind and code', () => {
  const deadline = (kind: StatedDeadline['kind'], code: string, on: string) => ({
    ...{ kind, code, on: isoDate(on), id: code, title: null, isDone: false, leadPartner: null },
  });
  const inOrder = [
    deadline('milestone', 'MS1', '2018-06-29'),
    deadline('reporting-period', 'RP1', '2018-06-30'),
    deadline('deliverable', 'D1.2', '2018-06-30'),
    deadline('deliverable', 'D1.10', '2018-06-30'),
    deadline('milestone', 'MS2', '2018-06-30'),
  ];
  for (const mixed of [[...inOrder].reverse(), [...inOrder]]) expect(mixed.sort(compareDeadlines)).toEqual(inOrder);
});
