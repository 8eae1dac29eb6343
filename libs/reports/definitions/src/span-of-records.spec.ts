import { isoDate } from '@turnout/shared/kernel';
import { countOutside, spanOf } from './span-of-records';

const days = (startsOn: string | null, endsOn: string | null = null) => ({
  startsOn: startsOn === null ? null : isoDate(startsOn),
  endsOn: endsOn === null ? null : isoDate(endsOn),
});

describe('spanOf', () => {
  it('reaches from the first to the last day on which anything took place', () => {
    expect(spanOf([days('2021-03-05'), days('2021-01-02', '2021-06-18'), days(null)])).toEqual({ from: '2021-01-02', to: '2021-06-18' });
  });

  it('does not exist where nothing has a date', () => {
    expect(spanOf([])).toBeNull();
    expect(spanOf([days(null, '2021-01-01')])).toBeNull();
  });
});

describe('countOutside', () => {
  const period = { from: isoDate('2019-03-01'), to: isoDate('2021-05-31') };

  it('counts what begins before or ends after the period, each record once', () => {
    const records = [
      days('2019-02-28'),
      days('2021-05-31'),
      days('2021-05-31', '2021-06-01'),
      days('2018-01-01', '2022-01-01'),
      days(null),
    ];
    expect(countOutside(records, period)).toBe(3);
  });

  it('finds nothing outside a period that is open on both sides', () => {
    expect(countOutside([days('1999-01-01')], { from: null, to: null })).toBe(0);
  });
});
