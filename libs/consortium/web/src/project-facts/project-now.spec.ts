import { isoDate } from '@turnout/shared/kernel';
import { projectNow } from './project-now';

const STATED = { startsOn: '2020-11-01', startsOnPrecision: 'day', endsOn: null, durationMonths: 48 } as const;

describe('projectNow', () => {
  it.each([
    ['2020-10-31', { kind: 'before' }],
    ['2020-11-01', { kind: 'running', month: 1, months: 48 }],
    ['2024-10-31', { kind: 'running', month: 48, months: 48 }],
    ['2024-11-01', { kind: 'ended', months: 48 }],
  ])('stands on %s where the duration says', (today, now) => {
    expect(projectNow(STATED, isoDate(today))).toEqual(now);
  });

  it('does not call a project running whose end nobody stated', () => {
    expect(projectNow({ ...STATED, durationMonths: null }, isoDate('2021-01-01'))).toEqual({ kind: 'unknown' });
  });

  it('says nothing without a start', () => {
    expect(projectNow({ ...STATED, startsOn: null }, isoDate('2021-01-01'))).toEqual({ kind: 'unknown' });
  });
});
