import { type IsoDate, isoDate } from '@turnout/shared/kernel';
import { compareDue, dueDate, lastProjectMonth } from './due-date';
import { dueState, DUE_STATES } from './due-state';
import type { DueStatus } from './due-status';

const date = (text: string | null): IsoDate | null => (text === null ? null : isoDate(text));

describe('dueDate', () => {
  it.each([
    ['2018-01-01', 6, '2018-06-30'],
    ['2018-01-15', 2, '2018-02-28'],
    ['2018-01-01', null, null],
    [null, 6, null],
  ])('of a project that starts on %p is for M%p %p', (startsOn, month, day) => {
    expect(dueDate(date(startsOn), month)).toBe(day);
  });
});

describe('lastProjectMonth', () => {
  it.each([
    ['2018-01-01', '2021-06-30', null, 42],
    ['2020-11-01', null, 48, 48],
    ['2020-11-01', '2024-10-31', 36, 48],
    [null, null, 48, 48],
    [null, '2021-06-30', null, null],
    ['2018-01-01', null, null, null],
  ])('from %p to %p of %p months is M%p', (startsOn, endsOn, durationMonths, month) => {
    expect(lastProjectMonth({ startsOn: date(startsOn), endsOn: date(endsOn), durationMonths })).toBe(month);
  });
});

describe('compareDue', () => {
  it('puts the earlier month first, then the smaller figure of the code, and what has no month last', () => {
    const given = [
      { code: 'D2', dueMonth: null },
      { code: 'D1.10', dueMonth: 12 },
      { code: 'D1.9', dueMonth: 12 },
      { code: 'D1', dueMonth: null },
      { code: 'D6.1', dueMonth: 6 },
    ];
    expect([...given].sort(compareDue).map(({ code }) => code)).toEqual(['D6.1', 'D1.9', 'D1.10', 'D1', 'D2']);
  });
});

describe('dueState', () => {
  it.each<[DueStatus | null, string | null, string | null, (typeof DUE_STATES)[number]]>([
    ['submitted', null, '2021-01-31', 'delivered'],
    ['accepted', null, null, 'delivered'],
    [null, '2021-05-01', '2021-01-31', 'delivered'],
    ['planned', null, null, 'not-known'],
    [null, null, '2021-05-31', 'overdue'],
    ['in-progress', null, '2021-06-01', 'due-soon'],
    [null, null, '2021-07-01', 'due-soon'],
    ['planned', null, '2021-07-02', 'later'],
  ])('of status %p, delivered on %p and due on %p is on 1 June 2021 %s', (status, deliveredOn, dueOn, state) => {
    expect(dueState({ status, deliveredOn: date(deliveredOn), dueOn: date(dueOn) }, isoDate('2021-06-01'))).toBe(state);
  });
});
