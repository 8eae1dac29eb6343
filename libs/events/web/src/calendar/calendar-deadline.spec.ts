import { isoDate } from '@turnout/shared/kernel';
import { calendarDeadline, KIND_ICONS, kindsWord, readKinds } from './calendar-deadline';

const TODAY = isoDate('2026-11-22');
const MILESTONE = { kind: 'milestone', id: 'm', code: 'MS1', title: 'Begun', on: '2026-11-22', isDone: false, leadPartner: null } as const;

describe('a deadline in the calendar', () => {
  it.each([
    [{ ...MILESTONE }, 'open'],
    [{ ...MILESTONE, on: '2026-11-21' }, 'overdue'],
    [{ ...MILESTONE, on: '2026-11-21', isDone: true }, 'done'],
    [{ ...MILESTONE, on: '2026-11-21', kind: 'reporting-period' }, 'open'],
  ] as const)('of %j is %s: on its last day nothing is overdue yet', (deadline, standing) => {
    const drawn = calendarDeadline(deadline, TODAY);
    expect([drawn.standing, drawn.icon === KIND_ICONS[deadline.kind]]).toEqual([standing, standing === 'open']);
  });

  it.each([
    [null, ['reporting-period', 'deliverable', 'milestone']],
    ['none', []],
    ['milestone,reporting-period', ['reporting-period', 'milestone']],
    ['holiday', []],
  ])('is of the kinds that “%s” names', (word, kinds) => {
    expect(readKinds(word)).toEqual(kinds);
  });

  it('is written into the address as it is read from there', () => {
    for (const word of [null, 'none', 'deliverable', 'reporting-period,milestone']) expect(kindsWord(readKinds(word))).toBe(word);
  });
});
