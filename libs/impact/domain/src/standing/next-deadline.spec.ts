import { isoDate } from '@turnout/shared/kernel';
import { type Deadline, type DeadlineKind, nextDeadline } from './next-deadline';

const deadline = (kind: DeadlineKind, code: string | null, on: string): Deadline => ({ kind, code, on: isoDate(on) });

describe('the next deadline', () => {
  const given = [
    deadline('project-end', null, '2021-04-30'),
    deadline('milestone', 'MS3', '2020-02-29'),
    deadline('reporting-period', 'RP1', '2020-01-31'),
    deadline('deliverable', 'D2.2', '2020-02-29'),
    deadline('deliverable', 'D2.1', '2020-02-29'),
  ];
  it.each([
    ['2019-12-01', 'RP1'],
    ['2020-01-31', 'RP1'],
    ['2020-02-01', 'D2.2'],
    ['2020-03-01', null],
  ])('is on %s %p', (today, code) => {
    expect(nextDeadline(given, isoDate(today))).toMatchObject({ code });
  });

  it('is none once the last has passed', () => {
    expect(nextDeadline(given, isoDate('2021-05-01'))).toBeNull();
  });
});
