import { isoDate } from '@turnout/shared/kernel';
import { calendarOf, type DatedEvent, daysOf, parseDaySpan, spansOf } from './calendar';

const on = (startsOn: string | null, endsOn: string | null = null, meetingDays: readonly string[] | null = null): DatedEvent => ({
  startsOn: startsOn === null ? null : isoDate(startsOn),
  endsOn: endsOn === null ? null : isoDate(endsOn),
  meetingDays: meetingDays?.map(isoDate) ?? null,
});
const OCTOBER = parseDaySpan('2019-10-01', '2019-10-31');

const ONE = on('2019-10-10');
const LONG = on('2019-09-28', '2019-10-02');
const WEEKLY = on('2019-09-01', '2019-11-30', ['2019-09-01', '2019-10-15', '2019-11-30']);
const AROUND = on('2019-09-02', '2019-11-28', ['2019-09-02', '2019-11-28']);
const UNDATED = on(null);

describe('spansOf', () => {
  it('is one day, the days from the first to the last, or each meeting', () => {
    expect(spansOf(ONE)).toEqual([{ first: '2019-10-10', last: '2019-10-10' }]);
    expect(spansOf(LONG)).toEqual([{ first: '2019-09-28', last: '2019-10-02' }]);
    expect(spansOf(WEEKLY)).toHaveLength(3);
    expect(spansOf(UNDATED)).toEqual([]);
  });
});

describe('calendarOf', () => {
  it('shows what takes place on any of the days, and no series that only lies around them', () => {
    expect(calendarOf([ONE, LONG, WEEKLY, AROUND, UNDATED], OCTOBER)).toEqual({
      shown: [ONE, LONG, WEEKLY],
      before: '2019-09-02',
      after: '2019-11-28',
      undated: 1,
    });
  });

  it('knows of nothing where there is nothing', () => {
    expect(calendarOf([], OCTOBER)).toEqual({ shown: [], before: null, after: null, undated: 0 });
  });
});

describe('parseDaySpan', () => {
  it.each([
    ['2019-10-31', '2019-10-01', 'calendar.span-invalid'],
    ['2019-01-01', '2019-12-31', 'calendar.span-invalid'],
    ['2019-13-01', '2019-12-31', 'date.invalid'],
    ['2019-10-01', 'soon', 'date.invalid'],
  ])('refuses %s to %s', (first, last, code) => {
    expect(() => parseDaySpan(first, last)).toThrow(expect.objectContaining({ code }));
  });

  it('has its days one by one', () => {
    expect(daysOf(parseDaySpan('2020-02-28', '2020-03-01'))).toEqual(['2020-02-28', '2020-02-29', '2020-03-01']);
  });
});
