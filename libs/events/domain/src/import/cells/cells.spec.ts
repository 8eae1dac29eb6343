import { isoDate } from '@turnout/shared/kernel';
import { CellReader } from './cell-reader';
import { placeAndDays } from './place-and-days';
import { readCount } from './read-count';
import { readDates } from './read-dates';
import { splitPartners } from './split-partners';

describe('reading a count', () => {
  it.each([
    ['12', 12, 'exact', 'figure'],
    ['6 participants', 6, 'exact', 'figure'],
    ['1.200 pessoas', 1200, 'exact', 'figure'],
    ['~50', 50, 'estimate', 'about'],
    ['around 200', 200, 'estimate', 'about'],
    ['35+', 35, 'estimate', 'about'],
    ['50 approx.', 50, 'estimate', 'about'],
    ['40?', 40, 'estimate', 'about'],
    ['20 + 15', 35, 'exact', 'sum'],
    ['20 from Rome + 15', 35, 'exact', 'sum'],
    ['30 (online)', 30, 'exact', 'figure'],
    ['~30 (of them 40 women)', 30, 'estimate', 'about'],
    ['25 (15 women, 12 men)', 25, 'exact', 'figure'],
    ['n/a', null, 'unknown', 'nothing'],
    ['brak danych', null, 'unknown', 'nothing'],
    ['–', null, 'unknown', 'nothing'],
    ['', null, 'unknown', 'nothing'],
  ])('takes "%s" for %s, %s', (text, count, quality, form) => {
    expect(readCount(text)).toEqual({ count, quality, form, parts: [] });
  });

  const part = (dimension: string, ...parts: [string, number][]) => parts.map(([category, count]) => ({ dimension, category, count }));
  it.each([
    ['30 online + 20', 50, part('attendance', ['online', 30], ['on-site', 20])],
    ['20 in person + 5', 25, part('attendance', ['on-site', 20], ['online', 5])],
    ['15 women / 10 men', 25, part('gender', ['women', 15], ['men', 10])],
    ['25 (15 women, 10 men)', 25, part('gender', ['women', 15], ['men', 10])],
    ['25: women 15, men 5', 25, part('gender', ['women', 15], ['men', 5])],
    ['40 online', 40, part('attendance', ['online', 40])],
  ])('splits "%s"', (text, count, parts) => {
    expect(readCount(text)).toEqual({ count, quality: 'exact', form: 'parts', parts });
  });

  it('keeps the whole an estimate where it is one', () => {
    expect(readCount('~25 (15 women, 10 men)')).toMatchObject({ count: 25, quality: 'estimate', form: 'parts' });
  });

  it.each(['many', '12,5', '-5', '12/15', '12 women and 3 online and 4', '12 apples', '10 women, 5 women', 'women'])(
    'does not take "%s" for a count, or not for parts',
    (text) => {
      expect(readCount(text)?.parts ?? []).toEqual([]);
    },
  );
});

describe('reading the days of a cell', () => {
  const days = (startsOn: string, endsOn: string | null = null, isSeveral = false) => ({
    kind: 'days',
    days: { startsOn, endsOn },
    isSeveral,
  });
  it.each([
    ['3/05/2019', days('2019-05-03')],
    ['Mon 12/04/21', days('2021-04-12')],
    ['Friday 12 March 2021, 10:00-12:00', days('2021-03-12')],
    ['17, 18 and 25 June 2021', days('2021-06-17', '2021-06-25', true)],
    ['May 2019', { kind: 'no-day', from: '2019-05-01', to: '2019-05-31' }],
    ['05/2019', { kind: 'no-day', from: '2019-05-01', to: '2019-05-31' }],
    ['2019-05', { kind: 'no-day', from: '2019-05-01', to: '2019-05-31' }],
    ['2019', { kind: 'no-day', from: '2019-01-01', to: '2019-12-31' }],
    ['31/02/2021', { kind: 'impossible', meant: [{ startsOn: '2021-02-28', endsOn: null }] }],
    ['05/13/2019', { kind: 'impossible', meant: [{ startsOn: '2019-05-13', endsOn: null }] }],
    ['2021-13-05', { kind: 'impossible', meant: [{ startsOn: '2021-05-13', endsOn: null }] }],
    ['45/45/2021', { kind: 'impossible', meant: [] }],
    ['tbc', { kind: 'nothing' }],
    ['spring 2020', { kind: 'other' }],
    ['soon', { kind: 'other' }],
  ])('reads "%s"', (text, expected) => {
    expect(readDates({ text }, 'day-month')).toEqual(expected);
  });

  it('reads the month first where the column does', () => {
    expect(readDates({ text: '5/3/2019' }, 'month-day')).toEqual(days('2019-05-03'));
    expect(readDates({ text: '13/5/2019' }, 'month-day')).toEqual({
      kind: 'impossible',
      meant: [{ startsOn: '2019-05-13', endsOn: null }],
    });
  });

  it('leaves a year open that is not written', () => {
    const read = readDates({ text: '17–18 June' }, 'day-month');
    expect(read.kind === 'no-year' && [read.inYear(2021), readDates({ text: '17/06.' }, 'day-month').kind]).toEqual([
      { startsOn: '2021-06-17', endsOn: '2021-06-18' },
      'no-year',
    ]);
  });

  it('takes typed dates and the days of a spreadsheet as they are', () => {
    expect(readDates({ text: 'Sat', date: isoDate('2019-03-16') }, 'day-month')).toEqual(days('2019-03-16'));
    expect(readDates({ text: '43540', number: 43_540 }, 'day-month')).toEqual(days('2019-03-16'));
    expect(readDates({ text: '12', number: 12 }, 'day-month')).toEqual({ kind: 'other' });
  });

  it('remembers what a text was read as, but not what a typed cell was', () => {
    const reader = new CellReader();
    expect(reader.dates({ text: '3/05/2019' }, 'day-month')).toBe(reader.dates({ text: '3/05/2019' }, 'day-month'));
    expect(reader.dates({ text: '3/05/2019', date: isoDate('2020-01-01') }, 'day-month')).toEqual(days('2020-01-01'));
    expect(reader.count('12')).toBe(reader.count('12'));
  });
});

it.each([
  ['Bitola, 17–18 June 2021', 'Bitola', '2021-06-17'],
  ['12/03/2020 Nicosia', 'Nicosia', '2020-03-12'],
  ['Rome (Italy), 3 maja 2019', 'Rome, Italy', '2019-05-03'],
])('tells place and days apart in "%s"', (text, place, startsOn) => {
  expect(placeAndDays(text, new CellReader(), 'day-month')).toMatchObject({ place, dates: { kind: 'days', days: { startsOn } } });
});

it('leaves a text without days as a place', () => {
  expect(placeAndDays('Bitola, room 12', new CellReader(), 'day-month')).toEqual({ place: 'Bitola, room 12', dates: { kind: 'other' } });
});

it('splits partners no further than to what is known', () => {
  const isKnown = (piece: string): boolean => piece === 'Smith & Sons';
  expect(splitPartners('Smith & Sons; CEO, Cardet & INOVA+ (PT)', isKnown)).toEqual(['Smith & Sons', 'CEO', 'Cardet', 'INOVA+', 'PT']);
});
