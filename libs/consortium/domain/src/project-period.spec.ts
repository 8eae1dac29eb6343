import { type IsoDate, isoDate } from '@turnout/shared/kernel';
import * as fc from 'fast-check';
import { datesOfProjectMonth, projectMonth, projectMonths, projectPeriod } from './project-period';

const date = (text: string | null): IsoDate | null => (text === null ? null : isoDate(text));

describe('projectPeriod', () => {
  it.each([
    ['2020-11-01', null, 48, '2020-11-01', '2024-10-31'],
    ['2018-01-01', '2021-06-30', 40, '2018-01-01', '2021-06-30'],
    ['2018-01-01', null, null, '2018-01-01', null],
    [null, null, 48, null, null],
    [null, '2021-06-30', null, null, '2021-06-30'],
    ['2020-01-31', null, 1, '2020-01-31', '2020-02-28'],
  ])('of start %p, end %p and %p months is %p to %p', (startsOn, endsOn, durationMonths, from, to) => {
    expect(projectPeriod({ startsOn: date(startsOn), endsOn: date(endsOn), durationMonths })).toEqual({ from, to });
  });
});

describe('projectMonth', () => {
  it.each([
    ['2020-11-01', '2021-06-17', 8],
    ['2020-11-01', '2021-10-25', 12],
    ['2018-01-01', '2018-01-31', 1],
    ['2018-01-15', '2018-02-01', 2],
    ['2018-01-01', '2017-12-31', 0],
    ['2018-01-01', '2021-12-18', 48],
    [null, '2021-12-18', null],
  ])('of a project that starts on %p is on %s M%p', (startsOn, day, month) => {
    expect(projectMonth(date(startsOn), isoDate(day))).toBe(month);
  });
});

describe('projectMonths', () => {
  it.each([
    ['2018-01-01', '2018-06-01', '2021-04-30', { first: 6, last: 40 }],
    ['2018-01-01', '2019-03-01', '2021-05-31', { first: 15, last: 41 }],
    [null, '2019-03-01', '2021-05-31', null],
    ['2018-01-01', null, '2021-05-31', null],
    ['2018-01-01', '2019-03-01', null, null],
  ])('of a project that starts on %p run from %p to %p as %j', (startsOn, from, to, months) => {
    expect(projectMonths(date(startsOn), { from: date(from), to: date(to) })).toEqual(months);
  });
});

describe('datesOfProjectMonth', () => {
  it.each([
    ['2018-01-01', 6, '2018-06-01', '2018-06-30'],
    ['2018-01-31', 2, '2018-02-01', '2018-02-28'],
    ['2020-11-15', 1, '2020-11-01', '2020-11-30'],
    ['2020-11-01', 0, '2020-10-01', '2020-10-31'],
  ])('of a project that starts on %s are for M%i %s to %s', (startsOn, month, from, to) => {
    expect(datesOfProjectMonth(isoDate(startsOn), month)).toEqual({ from, to });
  });

  it('are days of that month and no other', () => {
    fc.assert(
      fc.property(fc.constantFrom('2018-01-31', '2020-02-29', '2020-11-01'), fc.integer({ min: -24, max: 120 }), (start, month) => {
        const startsOn = isoDate(start);
        const { from, to } = datesOfProjectMonth(startsOn, month);
        expect([projectMonth(startsOn, from), projectMonth(startsOn, to)]).toEqual([month, month]);
        expect(datesOfProjectMonth(startsOn, month + 1).from > to).toBe(true);
      }),
    );
  });
});
