import { findingsOf } from './findings-of';
import { SOCIALL_FACTS } from './testing';

const inPrintedOrder = (from: number, to: number) =>
  Array.from({ length: to - from + 1 }, (_, index) => `sociall-${String(from + index).padStart(2, '0')}`);
const setting = (type: string, from: number, to: number, promised: number) => [
  'setting-not-stated',
  inPrintedOrder(from, to),
  { type, records: to - from + 1, promised },
];

it('finds in the printed Soci@ll table what a careful reader would, and nothing else', () => {
  const period = { from: '2019-03-01', to: '2021-05-31' };
  expect(findingsOf(SOCIALL_FACTS).map(({ rule, events, params }) => [rule, events, params])).toEqual([
    [
      'likely-double-count',
      ['sociall-23', 'sociall-29'],
      {
        ...{ records: 2, date: '2021-04-20', otherDate: '2021-04-20', day: 'same', title: 'same', country: 'IT', count: 9, place: null },
        ...{ partners: 'same', types: 'other' },
        ...{ first: 'Final Meeting- Social Lab Casentino', second: 'Final Meeting - Social Lab casentino' },
      },
    ],
    ['date-outside-reporting-period', ['sociall-18'], { date: '2021-12-18', last: '2021-12-18', records: 1, ...period }],
    // The work package ended in month 40, the report goes on to the end of month 41.
    [
      'date-outside-work-package',
      ['sociall-31'],
      { date: '2021-05-06', last: '2021-05-06', records: 1, from: '2018-06-01', to: '2021-04-30', workPackage: 'WP2' },
    ],
    [
      'outlier-for-type',
      ['sociall-18'],
      { count: 150, others: 12, least: 6, most: 28, median: 10, way: 'more', type: 'peer-learning', meetings: 4 },
    ],
    setting('peer-learning', 11, 23, 2),
    setting('bench-learning', 24, 25, 10),
    setting('forward-looking', 26, 31, 10),
  ]);
});

it('finds the partners of the table as it was typed', () => {
  const partners = [
    ...SOCIALL_FACTS.partners.map((partner) => ({ ...partner, spellings: [] })),
    ...['OXAFAM', 'СММ', 'LGSG Alessandro Volta'].map((code) => ({ code, name: null, spellings: [] })),
  ];
  const found = findingsOf({ ...SOCIALL_FACTS, partners }).filter(({ rule }) => rule.includes('partner'));
  expect(found.map(({ rule, params }) => [rule, params['partner'], params['other'] ?? params['partners']])).toEqual([
    ['partner-spelled-differently', 'СММ', 'CMM'],
    ['partner-spelled-differently', 'OXAFAM', 'OXFAM'],
    ['several-partners-in-one', 'LGSG Alessandro Volta', 'LGSG, Alessandro Volta'],
  ]);
});
