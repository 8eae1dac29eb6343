import { latestSlot, nextSlot, type Schedule } from './schedule';

const slot = (schedule: Schedule, now: string): string => latestSlot(schedule, new Date(now)).toISOString().slice(0, 16);

describe('latestSlot', () => {
  const nightly: Schedule = { every: 'day', at: '02:30', zone: 'Europe/Brussels' };

  it.each([
    ['just before', '2026-11-22T01:29:59.999Z', '2026-11-21T01:30'],
    ['on the minute', '2026-11-22T01:30:00.000Z', '2026-11-22T01:30'],
    ['in the evening', '2026-11-22T22:59:00Z', '2026-11-22T01:30'],
    ['when the day there is another than here', '2026-11-22T23:30:00Z', '2026-11-22T01:30'],
    ['in summer', '2026-07-01T00:30:00Z', '2026-07-01T00:30'],
  ])('of every night: %s', (_, now, expected) => {
    expect(slot(nightly, now)).toBe(expected);
  });

  it('comes once in the night that has no such time, and once in the one that has it twice', () => {
    // Clocks go from 2 to 3 on 29 March, and from 3 to 2 on 25 October.
    expect(slot(nightly, '2026-03-29T01:29:00Z')).toBe('2026-03-28T01:30');
    expect(slot(nightly, '2026-03-29T01:30:00Z')).toBe('2026-03-29T01:30');
    expect(slot(nightly, '2026-10-25T00:30:00Z')).toBe('2026-10-25T00:30');
    expect(slot(nightly, '2026-10-25T01:30:00Z')).toBe('2026-10-25T00:30');
    expect(slot(nightly, '2026-10-26T01:29:00Z')).toBe('2026-10-25T00:30');
  });

  it.each([
    ['UTC', '2026-02-28T08:00:00Z', '2026-02-28T07:00'],
    ['UTC', '2026-03-30T08:00:00Z', '2026-02-28T07:00'],
    ['UTC', '2026-03-31T07:00:00Z', '2026-03-31T07:00'],
    ['UTC', '2028-02-29T07:00:00Z', '2028-02-29T07:00'],
    ['Pacific/Kiritimati', '2026-04-29T17:00:00Z', '2026-04-29T17:00'],
    ['America/St_Johns', '2026-04-30T09:29:00Z', '2026-03-31T09:30'],
  ])('of the last day of every month in %s: %s', (zone, now, expected) => {
    expect(slot({ every: 'month', on: 31, at: '07:00', zone }, now)).toBe(expected);
  });

  it('of a day of the month keeps to it, and of a day of the week too', () => {
    expect(slot({ every: 'month', on: 5, at: '00:00', zone: 'UTC' }, '2027-01-04T23:59:00Z')).toBe('2026-12-05T00:00');
    expect(slot({ every: 'week', on: 1, at: '06:00', zone: 'UTC' }, '2026-11-22T12:00:00Z')).toBe('2026-11-16T06:00');
    expect(slot({ every: 'week', on: 7, at: '06:00', zone: 'UTC' }, '2026-11-22T12:00:00Z')).toBe('2026-11-22T06:00');
  });

  it('does not take a day that no month has', () => {
    expect(() => slot({ every: 'month', on: 0, at: '06:00', zone: 'UTC' }, '2026-11-22T12:00:00Z')).toThrow('names no day');
  });
});

describe('nextSlot', () => {
  const nightly: Schedule = { every: 'day', at: '02:30', zone: 'Europe/Brussels' };

  it.each<[string, Schedule, string, string]>([
    ['the next night', nightly, '2026-11-22T01:30:00.000Z', '2026-11-23T01:30'],
    ['this night', nightly, '2026-11-22T01:29:59.999Z', '2026-11-22T01:30'],
    ['the night that has no such time', nightly, '2026-03-28T01:30:00Z', '2026-03-29T01:30'],
    ['the night that has it twice', nightly, '2026-10-24T00:30:00Z', '2026-10-25T00:30'],
    ['the night after that', nightly, '2026-10-25T00:30:00Z', '2026-10-26T01:30'],
    ['the next hour', { every: 'hour', at: '00:10', zone: 'UTC' }, '2026-11-23T07:10:00Z', '2026-11-23T08:10'],
    ['this hour', { every: 'hour', at: '00:10', zone: 'UTC' }, '2026-11-23T07:09:59Z', '2026-11-23T07:10'],
    ['a Monday', { every: 'week', on: 1, at: '07:00', zone: 'UTC' }, '2026-11-23T07:00:00Z', '2026-11-30T07:00'],
    ['the end of a short month', { every: 'month', on: 31, at: '07:00', zone: 'UTC' }, '2026-01-31T07:00:00Z', '2026-02-28T07:00'],
  ])('comes %s', (_, schedule, now, expected) => {
    const next = nextSlot(schedule, new Date(now));
    expect(next.toISOString().slice(0, 16)).toBe(expected);
    expect(latestSlot(schedule, next)).toEqual(next);
  });

  it('follows the latest, in every hour of two years', () => {
    const monthly: Schedule = { every: 'month', on: 30, at: '02:30', zone: 'Europe/Lisbon' };
    for (let at = Date.UTC(2026, 0, 1); at < Date.UTC(2028, 0, 1); at += 36e5 * 13) {
      for (const schedule of [nightly, monthly]) {
        const [latest, next] = [latestSlot(schedule, new Date(at)), nextSlot(schedule, new Date(at))];
        expect([nextSlot(schedule, latest), latestSlot(schedule, new Date(next.getTime() - 1))]).toEqual([next, latest]);
      }
    }
  });

  it('does not take a day that no month has', () => {
    expect(() => nextSlot({ every: 'month', on: 0, at: '06:00', zone: 'UTC' }, new Date())).toThrow('names no day');
  });
});
