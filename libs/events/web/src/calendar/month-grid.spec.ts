import type { DatedEvent } from '@turnout/events/domain';
import { addDays, type IsoDate, isoDate } from '@turnout/shared/kernel';
import { eventsOn, layWeeks, monthOf, weekOf, weeksOf } from './month-grid';

const day = isoDate;
const on = (startsOn: IsoDate, endsOn: IsoDate | null = null, meetingDays: readonly IsoDate[] | null = null): DatedEvent => ({
  ...{ startsOn, endsOn, meetingDays },
});

describe('the grid of a month', () => {
  it.each([
    [1, '2019-09-30', '2019-11-03'],
    [7, '2019-09-29', '2019-11-02'],
    [6, '2019-09-28', '2019-11-01'],
  ])('holds whole weeks, where they begin with day %d', (weekStart, first, last) => {
    expect(weeksOf(monthOf(day('2019-10-17')), weekStart)).toEqual({ first, last });
  });

  it('puts every day into the week it lies in', () => {
    for (let at = day('2019-12-20'); at < '2020-03-10'; at = addDays(at, 1)) {
      const { first, last } = weekOf(at, 1);
      expect([first <= at && at <= last, new Date(`${first}T00:00:00Z`).getUTCDay()]).toEqual([true, 1]);
    }
  });

  it('draws an event over its days, cut where the week ends, and each meeting of a series by itself', () => {
    const long = on(day('2019-10-04'), day('2019-10-08'));
    const series = on(day('2019-10-01'), day('2019-10-15'), [day('2019-10-01'), day('2019-10-15')]);
    const weeks = layWeeks(weeksOf(monthOf(day('2019-10-01')), 1), [long, series]);
    const bars = weeks.map(({ bars: all }) => all.map(({ from, days, isBegun, isContinued }) => [from, days, isBegun, isContinued]));
    expect(bars).toEqual([
      [
        [1, 1, false, false],
        [4, 3, false, true],
      ],
      [[0, 2, true, false]],
      [[1, 1, false, false]],
      [],
      [],
    ]);
  });

  it('puts no bar over another, and fills a line again where it is free', () => {
    const events = [on(day('2019-10-07'), day('2019-10-09')), on(day('2019-10-08')), on(day('2019-10-10')), on(day('2019-10-07'))];
    const [week] = layWeeks(weekOf(day('2019-10-07'), 1), events);
    expect(week?.bars.map(({ event, lane }) => [events.indexOf(event), lane])).toEqual([
      [0, 0],
      [3, 1],
      [1, 1],
      [2, 0],
    ]);
  });

  it('knows what takes place on a day', () => {
    const events = [on(day('2019-10-07'), day('2019-10-09')), on(day('2019-10-08')), on(day('2019-10-10'))];
    expect(eventsOn(events, day('2019-10-09'))).toEqual([events[0]]);
  });
});
