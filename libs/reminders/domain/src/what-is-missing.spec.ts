import { type IsoDate, isoDate } from '@turnout/shared/kernel';
import { deliverableDay, dueDay } from './due-day';
import type { AskedEvent } from './missing';
import { DEFAULT_RULES } from './reminder-rules';
import { whatIsMissing } from './what-is-missing';

const TODAY = isoDate('2021-03-10');
const START = isoDate('2018-01-01');
const date = (text: string | null): IsoDate | null => (text === null ? null : isoDate(text));

const event = (more: Partial<AskedEvent> = {}): AskedEvent => ({
  ...{ id: 'e1', partner: 'CESIE', status: 'held', startsOn: isoDate('2021-03-01'), endsOn: null, returnedOn: null },
  ...{ hasCount: true, lacksSetting: false, hasReport: true, hasEvidence: true, isLocked: false, deliverableMonth: null },
  ...more,
});

const missing = (more: Partial<AskedEvent>, rules = DEFAULT_RULES) =>
  whatIsMissing({ startsOn: START, events: [event(more)], findings: [] }, rules, TODAY).map(
    ({ kind, dueOn, isOverdue }) => `${kind} ${dueOn ?? 'some day'}${isOverdue ? ' overdue' : ''}`,
  );

describe('what is missing of an event', () => {
  it('is nothing where everything is there', () => {
    expect(missing({})).toEqual([]);
  });

  it.each<[string, Partial<AskedEvent>, readonly string[]]>([
    ['a count, a week after it was held', { hasCount: false }, ['count 2021-03-08 overdue']],
    ['what has to be written and fetched, a month after its last day', { hasReport: false, hasEvidence: false, endsOn: isoDate('2021-03-05') }, ['report 2021-04-04', 'evidence 2021-04-04']], // prettier-ignore
    ['where it stood, when that was promised', { lacksSetting: true, startsOn: isoDate('2021-03-09') }, ['setting 2021-03-16']],
    ['on its last day in time', { hasCount: false, startsOn: isoDate('2021-03-03') }, ['count 2021-03-10']],
    ['an answer, from the day it was returned, and what it lacks besides', { status: 'returned', returnedOn: isoDate('2021-03-04'), hasCount: false }, ['returned 2021-03-11', 'count 2021-03-08 overdue']], // prettier-ignore
    ['word whether it was held', { status: 'planned', startsOn: isoDate('2021-03-09'), hasCount: false, hasReport: false }, ['held 2021-03-16']], // prettier-ignore
    ['nothing on the day itself', { status: 'planned', startsOn: TODAY }, []],
    ['nothing while it goes on', { status: 'planned', startsOn: isoDate('2021-03-09'), endsOn: TODAY }, []],
    ['nothing of a plan without a day', { status: 'planned', startsOn: null }, []],
    ['a count some day, where nobody knows when it was', { startsOn: null, hasCount: false }, ['count some day']],
  ])('%s', (_title, facts, expected) => {
    expect(missing(facts)).toEqual(expected);
  });

  it.each<AskedEvent['status']>(['submitted', 'approved', 'cancelled'])('is nobody’s to add once it is %s', (status) => {
    expect(missing({ status, hasCount: false, hasReport: false })).toEqual([]);
  });

  it('cannot be added where a locked period holds it', () => {
    expect(missing({ hasCount: false, isLocked: true })).toEqual([]);
  });

  it('is asked for as far as the project does', () => {
    const rules = { ...DEFAULT_RULES, days: { ...DEFAULT_RULES.days, report: null, count: 0 } };
    expect(missing({ hasCount: false, hasReport: false }, rules)).toEqual(['count 2021-03-01 overdue']);
  });

  it('is due earlier where a deliverable needs it', () => {
    expect(missing({ hasReport: false, deliverableMonth: 40 })).toEqual(['report 2021-03-31']);
    const anyMonth = { ...DEFAULT_RULES, days: { ...DEFAULT_RULES.days, report: 60 }, monthsBeforeDeliverable: null };
    expect(missing({ hasReport: false, deliverableMonth: 40 }, anyMonth)).toEqual(['report 2021-04-30']);
    expect(missing({ hasReport: false, deliverableMonth: 39 })).toEqual(['report 2021-03-01 overdue']);
  });
});

describe('findings', () => {
  it('are asked for partner by partner, all of them together', () => {
    const findings = [
      { partner: 'CESIE', foundOn: isoDate('2021-03-01') },
      { partner: null, foundOn: isoDate('2021-03-02') },
      { partner: 'CESIE', foundOn: isoDate('2021-02-01') },
      { partner: 'CESIE', foundOn: isoDate('2021-02-02') },
    ];
    const project = { startsOn: START, events: [], findings };
    expect(whatIsMissing(project, DEFAULT_RULES, TODAY)).toEqual([
      { kind: 'findings', partner: 'CESIE', event: null, records: 3, dueOn: '2021-03-03', isOverdue: true },
      { kind: 'findings', partner: null, event: null, records: 1, dueOn: '2021-04-01', isOverdue: false },
    ]);
    const silent = { ...DEFAULT_RULES, days: { ...DEFAULT_RULES.days, findings: null } };
    expect(whatIsMissing(project, silent, TODAY)).toEqual([]);
  });
});

describe('the day something is due', () => {
  it.each([
    ['2021-03-01', 7, null, '2021-03-08'],
    ['2021-03-01', 7, '2021-03-04', '2021-03-04'],
    ['2021-03-01', 7, '2021-04-30', '2021-03-08'],
    ['2021-03-01', 7, '2020-12-31', '2021-03-01'],
    [null, 7, '2021-03-31', '2021-03-31'],
    [null, 7, null, null],
  ])('from %p in %p days, needed by %p, is %p', (since, days, needed, due) => {
    expect(dueDay({ since: date(since), days, deliverableDay: date(needed) })).toBe(due);
  });

  it.each([
    ['2018-01-01', 40, 1, '2021-03-31'],
    ['2018-01-15', 2, 0, '2018-02-28'],
    [null, 40, 1, null],
    ['2018-01-01', null, 1, null],
    ['2018-01-01', 40, null, null],
  ])('of a deliverable of a project from %p in M%p, %p months before, is %p', (start, month, before, day) => {
    expect(deliverableDay(date(start), month, before)).toBe(day);
  });
});
