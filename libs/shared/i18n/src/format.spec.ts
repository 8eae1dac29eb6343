import { isoDate } from '@turnout/shared/kernel';
import * as format from './format';

const LOCALE = 'en-GB';
const day = isoDate('2019-05-03');

describe('formats', () => {
  it.each([
    ['a small count', format.formatCount(34, LOCALE), '34'],
    ['a large count', format.formatCount(1754, LOCALE), '1,754'],
    ['a share', format.formatRatio({ numerator: 39, denominator: 150 }, LOCALE), '26%'],
    ['a share above the whole', format.formatRatio({ numerator: 301, denominator: 150 }, LOCALE), '201%'],
    ['a date', format.formatDate(day, LOCALE), '03/05/2019'],
    ['a date in prose', format.formatLongDate(day, LOCALE), '3 May 2019'],
    ['one day', format.formatDateRange(day, null, LOCALE), '03/05/2019'],
    ['one day said twice', format.formatDateRange(day, day, LOCALE), '03/05/2019'],
    ['several days', format.formatDateRange(day, isoDate('2019-05-05'), LOCALE), '03/05/2019 – 05/05/2019'],
    ['a day of the week', format.formatWeekday(day, LOCALE, 'long'), 'Friday'],
    ['a day of the week where there is little room', format.formatWeekday(day, LOCALE, 'short'), 'Fri'],
    ['a day with its day of the week', format.formatFullDate(day, LOCALE), 'Friday, 3 May 2019'],
    ['a month', format.formatMonth(day, LOCALE), 'May 2019'],
    ['a month where there is little room', format.formatShortMonth(day, LOCALE), 'May 2019'],
    ['a list', format.formatList(['schools', 'towns', 'families'], LOCALE), 'schools, towns and families'],
    ['a list that no sentence ends', format.formatList(['a', 'b'], LOCALE, 'plain'), 'a, b'],
    ['an instant', format.formatInstant('2021-05-31T22:30:00.000Z', LOCALE), '31 May 2021, 22:30'],
    ['an amount', format.formatEuro(15_951_890, LOCALE), '€15,951,890'],
    ['a country', format.countryName('CY', LOCALE), 'Cyprus'],
    ['a code without a name', format.countryName('QX', LOCALE), 'QX'],
  ])('sets %s', (_, set, expected) => {
    expect(set).toBe(expected);
  });

  it('sets the dates among the values of a message, and leaves the rest', () => {
    expect(format.withDates({ since: '2019-05-03', max: 3, text: '2019-02-30' }, LOCALE)).toEqual({
      ...{ since: '03/05/2019', max: 3, text: '2019-02-30' },
    });
  });

  it('orders words as people do: accents and case aside, numbers by size', () => {
    const words = ['WP10', 'ząb', 'Zebra', 'WP2', 'łódź', 'Émile', 'eagle'];
    expect([...words].sort(format.collator('en-GB').compare)).toEqual(['eagle', 'Émile', 'łódź', 'WP2', 'WP10', 'ząb', 'Zebra']);
  });

  it('begins weeks where the locale does, and with Monday where the platform does not say', () => {
    expect(['en-GB', 'en-US', 'pt-PT'].map((locale) => format.firstDayOfWeek(locale))).toEqual([1, 7, 7]);
    const { getWeekInfo } = Intl.Locale.prototype as { getWeekInfo?: unknown };
    Object.assign(Intl.Locale.prototype, { getWeekInfo: undefined });
    expect(format.firstDayOfWeek('en-US')).toBe(1);
    Object.assign(Intl.Locale.prototype, { getWeekInfo });
  });
});
