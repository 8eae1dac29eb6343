import { type IsoDate, isoDate } from '@turnout/shared/kernel';
import { holdingPeriod, type PeriodException, type PeriodStanding, type ReportingPeriod } from './reporting-period';

const TODAY = isoDate('2021-06-10');
const LOCKED_AT = '2021-06-01T09:00:00.000Z';
const exception = (names: Partial<PeriodException>): PeriodException => ({ partner: null, event: null, until: null, ...names });

function periods(...exceptions: PeriodException[]): ReportingPeriod[] {
  const days = (from: string, to: string): { startsOn: IsoDate; endsOn: IsoDate } => ({ startsOn: isoDate(from), endsOn: isoDate(to) });
  return [
    { code: 'RP1', title: 'First report', ...days('2020-01-01', '2020-12-31'), lockedAt: LOCKED_AT, exceptions },
    { code: 'RP2', title: null, ...days('2021-01-01', '2021-12-31'), lockedAt: null, exceptions: [] },
  ];
}

const event = (startsOn: string | null, more: Partial<PeriodStanding> = {}): PeriodStanding => ({
  ...{ id: 'event-1', leadPartner: 'CESIE' },
  startsOn: startsOn === null ? null : isoDate(startsOn),
  ...more,
});

const HELD = { code: 'RP1', title: 'First report', lockedAt: LOCKED_AT, until: null };

describe('holdingPeriod', () => {
  it.each<[string, PeriodStanding, object | null]>([
    ['begins on its first day', event('2020-01-01'), HELD],
    ['begins on its last day', event('2020-12-31'), HELD],
    ['is yet to be recorded', event('2020-06-01', { id: null }), HELD],
    ['has no lead partner that is known', event('2020-06-01', { leadPartner: null }), HELD],
    ['begins before it', event('2019-12-31'), null],
    ['is a series that goes on in it', event('2019-12-31', { meetingDays: [isoDate('2019-12-31'), isoDate('2020-01-07')] }), HELD],
    ['is a series that goes round it', event('2019-12-31', { meetingDays: [isoDate('2019-12-31'), isoDate('2021-01-01')] }), null],
    ['is no series', event('2019-12-31', { meetingDays: null }), null],
    ['begins in a period that is not locked', event('2021-01-01'), null],
    ['has no date', event(null), null],
  ])('holds or lets go what %s', (_, standing, expected) => {
    expect(holdingPeriod(standing, periods(exception({ partner: 'CARDET' })), TODAY)).toEqual(expected);
  });

  it.each<[string, PeriodException]>([
    ['its lead partner', exception({ partner: 'CESIE' })],
    ['the event', exception({ event: 'event-1' })],
    ['the event until today', exception({ event: 'event-1', until: TODAY })],
  ])('lets through what an exception for %s names', (_, named) => {
    expect(holdingPeriod(event('2020-06-01'), periods(exception({ event: 'event-2' }), named), TODAY)).toBeNull();
  });

  it('holds again what an exception let through until yesterday, and says which day was the last', () => {
    const over = [
      exception({ partner: 'CESIE', until: isoDate('2021-06-09') }),
      exception({ event: 'event-1', until: isoDate('2021-06-05') }),
    ];
    expect(holdingPeriod(event('2020-06-01'), periods(...over), TODAY)).toEqual({ ...HELD, until: '2021-06-09' });
  });
});
