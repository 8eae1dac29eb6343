import { addDays, addMonths, isoDate } from '@turnout/shared/kernel';
import * as fc from 'fast-check';
import { type EventFilter, NO_FILTER } from './filter/event-filter';
import { parseEventFilter } from './filter/filter-query';
import { matches } from './filter/matches';
import { partnersOf } from './place-key';
import { basisOf, keysOf, NO_DOCUMENTED_TOTALS, orderSummaryKeys, sumDocumented, summarise } from './summary';
import { arbitraryRecord, SOCIALL_RECORDS, SOCIALL_SUMS, SOCIALL_TYPES } from './testing';
import { SUMMARY_DIMENSIONS, type SummaryDimension } from './vocabulary';

const [first, second] = SOCIALL_RECORDS as [(typeof SOCIALL_RECORDS)[0], (typeof SOCIALL_RECORDS)[0]];
const triples = (summary: ReturnType<typeof summarise>) =>
  Object.fromEntries(summary.rows.map(({ key, records, events, participants }) => [key, [records, events, participants]]));

describe('summarise', () => {
  it.each(['country', 'level', 'partner'] as const)('adds the printed Soci@ll table up by %s', (by) => {
    const summary = summarise(SOCIALL_RECORDS, by);
    expect(triples(summary)).toEqual(SOCIALL_SUMS[by]);
    expect([summary.total.records, summary.total.events, summary.total.participants]).toEqual(SOCIALL_SUMS.total);
  });

  it('lists types in the order of the project, types without events with zeros, and others behind them', () => {
    const summary = summarise([...SOCIALL_RECORDS, { ...first, type: 'webinar' }], 'type', ['roundtable', ...SOCIALL_TYPES]);
    expect(summary.rows.map(({ key }) => key)).toEqual(['roundtable', ...SOCIALL_TYPES, 'webinar']);
    expect(summary.rows[0]).toEqual({ key: 'roundtable', ...NO_DOCUMENTED_TOTALS });
    expect(triples(summarise(SOCIALL_RECORDS, 'type', SOCIALL_TYPES))).toEqual(SOCIALL_SUMS.type);
  });

  it.each([
    ['type', ['igniting', null], [{ type: null }, { type: 'igniting' }]],
    [
      'country',
      ['CY', 'PT', 'European', null],
      [{ country: null, level: null }, { country: null, level: 'international' }, { country: 'PT' }, { country: 'CY' }],
    ],
    ['country', ['ZW', 'European'], [{ country: null, level: 'international' }, { country: 'ZW' }]],
    ['level', ['national', 'international', null], [{ level: null }, { level: 'international' }, { level: 'national' }]],
    [
      'setting',
      ['school', 'local-community', 'other', null],
      [{ setting: null }, { setting: 'other' }, { setting: 'local-community' }, { setting: 'school' }],
    ],
    ['mode', ['on-site', 'online', 'hybrid', null], [{ mode: null }, { mode: 'hybrid' }, { mode: 'online' }, { mode: 'on-site' }]],
    ['status', ['planned', 'held', 'cancelled'], [{ status: 'cancelled' }, { status: 'held' }, { status: 'planned' }]],
    ['workPackage', ['WP2', 'WP3', null], [{ workPackage: null }, { workPackage: 'WP3' }, { workPackage: 'WP2' }]],
    [
      'leadPartner',
      ['CARDET', 'CEO', null],
      [{ leadPartner: null, coPartners: ['CESIE'] }, { leadPartner: 'CEO' }, { leadPartner: 'CARDET', coPartners: ['CEO'] }],
    ],
    ['month', ['2019-03', '2019-05', null], [{ startsOn: null }, { startsOn: second.startsOn }, { startsOn: first.startsOn }]],
    [
      'partner',
      ['CARDET', 'CEO', null],
      [
        { leadPartner: null, coPartners: [] },
        { leadPartner: 'CEO', coPartners: ['CARDET', 'CEO'] },
      ],
    ],
    ['partner', ['CESIE'], [{ leadPartner: null, coPartners: ['CESIE', 'CESIE'] }]],
  ] as const)('orders the keys of %s as %j', (by, keys, facts) => {
    expect(
      summarise(
        facts.map((fact) => ({ ...first, ...fact })),
        by,
      ).rows.map(({ key }) => key),
    ).toEqual(keys);
  });

  it.each(SUMMARY_DIMENSIONS)('names what rows by %s count', (by) => {
    expect(basisOf(by)).toBe(by === 'partner' ? 'credited-to-each-partner' : 'participants-as-reported');
    expect(summarise([], by)).toEqual({ by, basis: basisOf(by), rows: [], total: NO_DOCUMENTED_TOTALS });
  });

  it('splits the records into rows that add up to the total, except by partner, where each partner is credited', () => {
    fc.assert(
      fc.property(fc.array(arbitraryRecord), fc.constantFrom(...SUMMARY_DIMENSIONS), (records, by) => {
        const { rows, total } = summarise(records, by);
        const credited = records.flatMap((record) =>
          partnersOf(record)
            .slice(1)
            .map(() => record),
        );
        const people = (list: typeof records) => list.reduce((sum, { participants }) => sum + (participants.count ?? 0), 0);
        const extra = by === 'partner' ? credited : [];
        expect(rows.reduce((sum, row) => sum + row.records, 0)).toBe(total.records + extra.length);
        expect(rows.reduce((sum, row) => sum + (row.participants ?? 0), 0)).toBe((total.participants ?? 0) + people(extra));
        expect(new Set(rows.map(({ key }) => key)).size).toBe(rows.length);
      }),
    );
  });

  it('can be clicked down: the filter a row stands for finds the records it sums', () => {
    fc.assert(
      fc.property(fc.array(arbitraryRecord), fc.constantFrom(...SUMMARY_DIMENSIONS), (records, by) => {
        for (const { key, ...totals } of summarise(records, by).rows) {
          const filter = filterOfRow(by, key);
          const found = records.filter((record) => (filter === null ? keysOf(record, by).includes(key) : matches(filter, record)));
          expect(sumDocumented(found)).toEqual(totals);
        }
      }),
    );
  });
});

describe('orderSummaryKeys', () => {
  it('names every key once, listed ones whether they occur or not', () => {
    expect(orderSummaryKeys([null, 'b', 'a', 'b'], 'type', ['c', 'b'])).toEqual(['c', 'b', 'a', null]);
    expect(orderSummaryKeys([], 'partner', [])).toEqual([]);
  });
});

/** The filter behind a row; `null` for a month nobody knows, which no period asks about, and for the lead alone, whom none asks about. */
function filterOfRow(by: SummaryDimension, key: string | null): EventFilter | null {
  if (by === 'leadPartner') return null;
  if (by !== 'month') return { ...NO_FILTER, [by]: [key] };
  if (key === null) return null;
  const from = isoDate(`${key}-01`);
  return parseEventFilter({ from, to: addDays(addMonths(from, 1), -1) });
}
