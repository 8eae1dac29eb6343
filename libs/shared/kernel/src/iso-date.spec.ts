import * as fc from 'fast-check';
import { DomainError } from './domain-error';
import { addDays, addMonths, daysBetween, type IsoDate, isIsoDate, isoDate, isoDateOf, monthsBetween } from './iso-date';

/** Every day of a leap year's neighbourhood and of the years around 2000 and 2100, walked one by one: the oracle. */
const CALENDAR: readonly IsoDate[] = [...walk(1999, 2001), ...walk(2099, 2101)];

function* walk(first: number, last: number): Generator<IsoDate> {
  for (let year = first; year <= last; year += 1) {
    const isLeap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
    for (const [month, length] of [31, isLeap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31].entries()) {
      for (let day = 1; day <= length; day += 1) {
        yield `${year}-${String(month + 1).padStart(2, '0')}-${String(day).padStart(2, '0')}` as IsoDate;
      }
    }
  }
}

const dates = fc
  .date({ min: new Date('0001-01-01T00:00:00Z'), max: new Date('9999-12-31T00:00:00Z'), noInvalidDate: true })
  .map((instant) => isoDateOf(instant));
const modern = fc
  .date({ min: new Date('1990-01-01T00:00:00Z'), max: new Date('2090-12-31T00:00:00Z'), noInvalidDate: true })
  .map((instant) => isoDateOf(instant));

describe('isoDate', () => {
  it.each([
    '2021-02-29', '1900-02-29', '2021-04-31', '2021-06-31', '2021-09-31', '2021-11-31', '2021-01-32', '2021-00-10', '2021-13-01', '2021-01-00',
    '0000-01-01', '2021-1-1', '21-01-01', '02021-01-01', '2021-01-01T00:00:00Z', ' 2021-01-01', '2021/01/01', '2021-01-01\n', '٢٠٢١-٠١-٠١', '',
  ])('refuses %j', (text) => {
    expect(isIsoDate(text)).toBe(false);
    expect(() => isoDate(text)).toThrow(new DomainError('date.invalid', { text }));
  }); // prettier-ignore

  it('repeats no more of a wrong text than forty characters', () => {
    const error = ((): unknown => {
      try {
        return isoDate('9'.repeat(1000));
      } catch (thrown) {
        return thrown;
      }
    })();
    expect(error).toMatchObject({ code: 'date.invalid', params: { text: '9'.repeat(40) } });
  });

  it('takes every day of a walked calendar, and of every month no 32nd', () => {
    expect(CALENDAR.filter((date) => !isIsoDate(date))).toEqual([]);
    const last = CALENDAR.filter((date, index) => CALENDAR[index + 1]?.slice(0, 7) !== date.slice(0, 7));
    const beyond = last.map((date) => `${date.slice(0, 8)}${Number(date.slice(8)) + 1}`);
    expect(beyond.filter((date) => isIsoDate(date))).toEqual([]);
  });

  it('takes the civil date of an instant in UTC', () => {
    expect(isoDateOf(new Date('2019-03-16T23:59:59.999Z'))).toBe('2019-03-16');
    expect(isoDateOf(new Date('2019-03-17T00:00:00+02:00'))).toBe('2019-03-16');
  });
});

describe('days', () => {
  it('follow each other as in a walked calendar', () => {
    const steps = CALENDAR.slice(0, -1).filter((_, index) => !CALENDAR[index]?.startsWith('2001-12-31'));
    expect(steps.map((date) => addDays(date, 1))).toEqual(steps.map((date) => CALENDAR[CALENDAR.indexOf(date) + 1]));
  });

  it('are as many between two dates as are walked from one to the other', () => {
    const years = CALENDAR.filter((date) => date < '2002');
    fc.assert(
      fc.property(fc.nat(years.length - 1), fc.nat(years.length - 1), (a, b) => {
        expect(daysBetween(years[a] as IsoDate, years[b] as IsoDate)).toBe(b - a);
      }),
    );
  });

  it('lead there and back', () => {
    fc.assert(
      fc.property(modern, fc.integer({ min: -20_000, max: 20_000 }), (date, days) => {
        const later = addDays(date, days);
        expect([addDays(later, -days), daysBetween(date, later)]).toEqual([date, days]);
      }),
    );
  });
});

describe('months', () => {
  it.each([
    ['2021-01-31', 1, '2021-02-28'],
    ['2020-01-31', 1, '2020-02-29'],
    ['2020-02-29', 12, '2021-02-28'],
    ['2020-11-01', 48, '2024-11-01'],
    ['2021-03-31', -1, '2021-02-28'],
    ['2021-01-15', -1, '2020-12-15'],
    ['2021-12-31', 0, '2021-12-31'],
    ['0099-12-31', 1, '0100-01-31'],
  ])('from %s by %i lead to %s', (date, months, expected) => {
    expect(addMonths(isoDate(date), months)).toBe(expected);
  });

  it.each([
    ['2019-01-31', '2019-03-01', 2],
    ['2019-03-01', '2019-01-31', -2],
    ['2020-11-01', '2021-10-25', 11],
    ['2019-05-01', '2019-05-31', 0],
  ])('from %s to %s are %i', (from, to, months) => {
    expect(monthsBetween(isoDate(from), isoDate(to))).toBe(months);
  });

  it('keep the day, or the last one of a shorter month', () => {
    fc.assert(
      fc.property(modern, fc.integer({ min: -600, max: 600 }), (date, months) => {
        const later = addMonths(date, months);
        const isLast = addDays(later, 1).endsWith('-01');
        expect(monthsBetween(date, later)).toBe(months);
        expect(later.slice(8) === date.slice(8) || (isLast && later.slice(8) < date.slice(8))).toBe(true);
      }),
    );
  });
});

describe('dates as text', () => {
  it('sort as time does', () => {
    fc.assert(
      fc.property(dates, dates, (a, b) => {
        expect(Math.sign(daysBetween(a, b))).toBe(a < b ? 1 : a > b ? -1 : 0);
      }),
    );
  });
});
