import { isoDate, type Notice } from '@turnout/shared/kernel';
import { ledgerEvent } from '../testing';
import type { LedgerEvent } from './contract';
import { heldInTheFuture } from './held-in-the-future';
import { endBeforeStart } from './end-before-start';
import { judgedEvent } from './judged-event';
import type { NoticeFacts } from './notice-facts';
import { noticesOf } from './notices-of';
import { titleSaysMeetings } from './title-says-meetings';

const facts: NoticeFacts = {
  project: { from: isoDate('2018-01-01'), to: isoDate('2021-12-31') },
  reporting: { from: isoDate('2019-01-01'), to: isoDate('2021-06-30') },
  today: isoDate('2021-06-10'),
  types: [
    { code: 'workshop', workPackage: 'WP2' },
    { code: 'webinar', workPackage: null },
  ],
  workPackages: [
    { code: 'WP2', fromMonth: 6, toMonth: 40 },
    { code: 'WP3', fromMonth: null, toMonth: null },
  ],
};
const noticed = (given: Partial<LedgerEvent>, against: NoticeFacts = facts): [string, string, Notice['params']][] =>
  noticesOf(ledgerEvent({ id: 'e1', ...given }), against).map(({ rule, pointer, params }) => [rule, pointer, params]);
const day = isoDate;

describe('date-outside-work-package', () => {
  const outside = (pointer: string, date: string) => [
    'date-outside-work-package',
    pointer,
    { date, from: '2018-06-01', to: '2021-04-30', workPackage: 'WP2' },
  ];

  it.each<[string, Partial<LedgerEvent>, unknown[]]>([
    ['in its last month', { startsOn: day('2021-04-30') }, []],
    ['in the month after it', { startsOn: day('2021-05-01') }, [outside('/startsOn', '2021-05-01')]],
    ['ending after it', { startsOn: day('2021-04-30'), endsOn: day('2021-05-02') }, [outside('/endsOn', '2021-05-02')]],
    ['of another work package', { startsOn: day('2021-05-01'), workPackage: 'WP3' }, []],
    ['of a type without one', { startsOn: day('2021-05-01'), type: 'webinar' }, []],
    ['without a date', { startsOn: null }, []],
  ])('an event %s', (_, given, expected) => {
    expect(noticed(given)).toEqual(expected);
  });

  it('is quiet where another rule speaks, or nothing is known', () => {
    const late = { startsOn: day('2021-07-01'), status: 'planned' } as const;
    expect(noticed(late).map(([rule]) => rule)).toEqual(['date-outside-reporting-period']);
    expect(noticed({ startsOn: day('2017-12-31') }).map(([rule]) => rule)).toEqual([
      'date-outside-project',
      'date-outside-reporting-period',
    ]);
    const { workPackages: _, types: __, ...bare } = facts;
    expect(noticed({ startsOn: day('2021-05-01') }, bare)).toEqual([]);
    expect(noticed({ startsOn: day('2021-05-01') }, { ...facts, project: { from: null, to: null } })).toEqual([]);
  });
});

describe('end-before-start', () => {
  it('is found in what came from elsewhere, and mended by a swap', () => {
    const reversed = { startsOn: day('2020-03-10'), endsOn: day('2020-03-01') };
    expect(noticed(reversed)).toEqual([['end-before-start', '/endsOn', { date: '2020-03-01', start: '2020-03-10' }]]);
    expect(noticed({ startsOn: day('2020-03-10'), endsOn: day('2020-03-10') })).toEqual([]);
    const judged = judgedEvent(ledgerEvent({ id: 'e1', ...reversed }), facts);
    expect(endBeforeStart.changes?.(judged, { pointer: '/endsOn', params: {} })).toEqual([
      { pointer: '/startsOn', before: '2020-03-10', after: '2020-03-01' },
      { pointer: '/endsOn', before: '2020-03-01', after: '2020-03-10' },
    ]);
  });
});

describe('breakdown-does-not-add-up', () => {
  const gender = (...counts: readonly number[]) => ({
    dimension: 'gender',
    parts: counts.map((count, index) => ({ category: String(index), count })),
  });
  const attendance = { dimension: 'attendance', parts: [{ category: 'online', count: 20 }] };
  const found = (why: string, stated: number, difference: number, count: number | null = 20) => [
    ['breakdown-does-not-add-up', '/breakdowns/0/parts', { dimension: 'gender', stated, count, difference, why }],
  ];
  const uncounted = { participants: { count: null, quality: 'unknown', method: null } } as const;

  it.each<[string, Partial<LedgerEvent>, unknown[]]>([
    ['that accounts for everybody', { breakdowns: [gender(12, 8)] }, []],
    ['that leaves some open', { breakdowns: [gender(12, 6)] }, []],
    ['that leaves two open beside one that leaves none', { breakdowns: [gender(12, 6), attendance] }, found('fewer', 18, 2)],
    ['that leaves many open beside one that leaves none', { breakdowns: [gender(12, 5), attendance] }, []],
    ['that holds one too many', { breakdowns: [gender(12, 9)] }, found('more', 21, 1)],
    ['of nobody', { breakdowns: [gender(0), attendance] }, []],
  ])('a breakdown %s', (_, given, expected) => {
    expect(noticed(given)).toEqual(expected);
  });

  it('of a count that nobody knows', () => {
    const [count, ...others] = noticed({ breakdowns: [gender(12)], ...uncounted });
    expect([count?.[0], ...others]).toEqual(['no-participant-count', ...found('uncounted', 12, 12, null)]);
  });
});

describe('count-not-documented', () => {
  it.each<[string, Partial<LedgerEvent>, unknown[]]>([
    ['that name fewer', { signedCount: 14 }, [['count-not-documented', '/participants/count', { count: 20, signed: 14, missing: 6 }]]],
    ['that name everybody', { signedCount: 20 }, []],
    ['that are missing', { signedCount: 0 }, []],
    ['of an event to come', { signedCount: 14, status: 'planned' }, []],
  ])('signed lists %s', (_, given, expected) => {
    expect(noticed(given)).toEqual(expected);
  });

  it('has nothing to say about a count that nobody knows', () => {
    const given = { signedCount: 14, participants: { count: null, quality: 'unknown', method: null } } as const;
    expect(noticed(given).map(([rule]) => rule)).toEqual(['no-participant-count']);
  });
});

describe('repairs', () => {
  const future = { startsOn: day('2021-06-11') };
  it.each([
    ['held', [{ pointer: '/status', before: 'held', after: 'planned' }]],
    ['approved', []],
  ] as const)('of an event that is %s before its day', (status, changes) => {
    const judged = judgedEvent(ledgerEvent({ id: 'e1', ...future, status }), facts);
    expect(heldInTheFuture.changes?.(judged, { pointer: '/startsOn', params: {} })).toEqual(changes);
  });

  it('take the number of meetings from the title', () => {
    const judged = judgedEvent(ledgerEvent({ id: 'e1', title: '4 meetings' }), facts);
    const [finding] = titleSaysMeetings.check(judged);
    expect(finding && titleSaysMeetings.changes?.(judged, finding)).toEqual([{ pointer: '/meetings', before: 1, after: 4 }]);
  });
});

it('finds text that was to be replaced in a brief report as well', () => {
  expect(noticed({ briefReport: 'What happened\n[to be completed]' })).toEqual([
    ['placeholder-text', '/briefReport', { text: 'to be completed' }],
  ]);
});
