import { isoDate } from '@turnout/shared/kernel';
import type { EventDraft } from '../draft/event-draft';
import { SOCIALL_RECORDS } from '../testing';
import type { NoticeFacts } from './notice-facts';
import { EVENT_RULES, noticesOf } from './notices-of';

const facts: NoticeFacts = {
  project: { from: isoDate('2018-01-01'), to: isoDate('2021-06-30') },
  reporting: { from: isoDate('2019-03-01'), to: isoDate('2021-05-31') },
  today: isoDate('2021-06-10'),
};
const counted = { participants: { count: 18, quality: 'exact' } } as const;
const project = { rule: 'date-outside-project', severity: 'attention' } as const;
const reporting = { rule: 'date-outside-reporting-period', severity: 'info' } as const;
const outside = (pointer: string, date: string) => [
  { ...project, pointer, params: { date, ...facts.project } },
  { ...reporting, pointer, params: { date, ...facts.reporting } },
];
const future = {
  rule: 'held-in-the-future',
  severity: 'attention',
  pointer: '/startsOn',
  params: { date: '2021-06-11', today: '2021-06-10' },
};
const late = { ...reporting, pointer: '/startsOn', params: { date: '2021-06-11', ...facts.reporting } };
const uncounted = { rule: 'no-participant-count', severity: 'info', pointer: '/participants/count', params: {} };

describe('noticesOf', () => {
  it.each<[string, EventDraft, object[]]>([
    ['a counted event in time', { ...counted, startsOn: '2019-03-01', endsOn: '2021-05-31' }, []],
    ['an event before the project', { ...counted, startsOn: '2017-12-31' }, outside('/startsOn', '2017-12-31')],
    ['an event that ends after it', { ...counted, startsOn: '2021-05-31', endsOn: '2021-07-01' }, outside('/endsOn', '2021-07-01')],
    [
      'an event between the periods',
      { ...counted, startsOn: '2021-06-01' },
      [{ ...reporting, pointer: '/startsOn', params: { date: '2021-06-01', ...facts.reporting } }],
    ],
    ['a planned event to come', { startsOn: '2021-06-11' }, [late]],
    ['an event held tomorrow', { ...counted, startsOn: '2021-06-11', status: 'held' }, [late, future]],
    ['an event cancelled tomorrow', { startsOn: '2021-06-11', status: 'cancelled' }, [late]],
    ['an event held in time', { ...counted, startsOn: '2021-05-31', status: 'held' }, []],
    [
      'an event held today',
      { ...counted, startsOn: '2021-06-10', status: 'held' },
      [{ ...late, params: { ...late.params, date: '2021-06-10' } }],
    ],
    ['an event nobody counted', { startsOn: '2021-05-31' }, [uncounted]],
    ['an approved event nobody counted', { participants: { count: null, quality: 'unknown' }, status: 'approved' }, [uncounted]],
    ['an empty form', {}, []],
    ['a date still being typed', { startsOn: '2021-06-3', endsOn: '', status: 'on' }, []],
  ])('says about %s what is odd', (_, draft, notices) => {
    expect(noticesOf(draft, facts)).toEqual(notices);
  });

  it('has nothing to say about periods nobody stated', () => {
    const open = { from: null, to: null };
    expect(noticesOf({ ...counted, startsOn: '1999-01-01' }, { project: open, reporting: open, today: facts.today })).toEqual([]);
  });

  it('does not mind a date in another period of the project', () => {
    const periods = [{ from: isoDate('2021-06-01'), to: isoDate('2021-06-05') }];
    expect(noticesOf({ ...counted, startsOn: '2021-06-01' }, { ...facts, periods })).toEqual([]);
    expect(noticesOf({ ...counted, startsOn: '2021-06-06' }, { ...facts, periods })).toMatchObject([reporting]);
  });

  it('finds the one date of the printed Soci@ll table that lies outside its period', () => {
    const seen = { project: { from: isoDate('2018-01-01'), to: null }, reporting: facts.reporting, today: isoDate('2022-01-01') };
    const found = SOCIALL_RECORDS.flatMap((record) => noticesOf(record, seen).map(({ rule, params }) => [record.id, rule, params['date']]));
    expect(found).toEqual([['sociall-18', 'date-outside-reporting-period', '2021-12-18']]);
  });

  it('has rules with ids of their own', () => {
    expect(EVENT_RULES.map(({ id }) => id)).toEqual([
      'date-outside-project',
      'date-outside-reporting-period',
      'date-outside-work-package',
      'end-before-start',
      'held-in-the-future',
      'title-says-meetings',
      'no-participant-count',
      'breakdown-does-not-add-up',
      'count-not-documented',
      'placeholder-text',
    ]);
  });
});
