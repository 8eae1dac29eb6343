import { isoDate } from '@turnout/shared/kernel';
import * as fc from 'fast-check';
import { type EventFilter, NO_FILTER } from '../filter/event-filter';
import { flatEventFilter, parseEventFilter } from '../filter/filter-query';
import { isCounted, matches } from '../filter/matches';
import { keysOf } from '../summary';
import { arbitraryRecord, SOCIALL_RECORDS, SOCIALL_SUMS, SOCIALL_TYPES } from '../testing';
import { sumEvents } from '../totals';
import { arrangePivot, pivotBasis, pivotOf } from './arrange-pivot';
import { narrowFilter } from './narrow-filter';
import { MOST_PIVOT_KEYS, type Pivot, PIVOT_DIMENSIONS, type PivotDimension, type PivotShape } from './pivot';
import { formatPivotShape, parsePivotShape, readPivotShape, turned, USUAL_PIVOT } from './pivot-shape';
import { sumPivot } from './sum-pivot';

const [first] = SOCIALL_RECORDS as [(typeof SOCIALL_RECORDS)[0]];
const SIDES = PIVOT_DIMENSIONS.flatMap((rows) => PIVOT_DIMENSIONS.filter((each) => each !== rows).map((columns) => ({ rows, columns })));
const sides = fc.constantFrom(...SIDES);
const records = fc.array(arbitraryRecord, { maxLength: 25 });
const some = <T>(...values: readonly T[]): fc.Arbitrary<T[]> => fc.oneof(fc.constant<T[]>([]), fc.subarray([...values]));
const day = fc.option(fc.constantFrom(isoDate('2019-03-15'), isoDate('2021-06-30')), { nil: null });
const filters: fc.Arbitrary<EventFilter> = fc
  .record({
    type: some('igniting', 'none', null),
    partner: some('CARDET', 'CESIE', null),
    country: some('European' as const, null),
    status: some('planned' as const, 'held' as const, 'approved' as const),
    from: day,
    to: day,
  })
  .map((asked) => ({ ...NO_FILTER, ...asked }));

const table = ({ rows, columns, cells }: Pivot, measure: 'events' | 'participants') =>
  rows.keys.map((row) => columns.keys.map((column) => cells.find((cell) => cell.row === row && cell.column === column)?.[measure] ?? null));
const lay = (shape: { rows: PivotDimension; columns: PivotDimension }, order = {}, filter = NO_FILTER, of = SOCIALL_RECORDS) =>
  pivotOf(of, { shape, filter, order });

describe('pivotOf', () => {
  it('lays the printed Soci@ll table out by type and country', () => {
    const pivot = lay({ rows: 'type', columns: 'country' }, { type: SOCIALL_TYPES });
    expect([pivot.rows.keys, pivot.columns.keys]).toEqual([SOCIALL_TYPES, ['CY', 'IT', 'PL', 'PT', 'European']]);
    expect(pivot.rowTotals.map(({ key, records: found, events, participants }) => [key, [found, events, participants]])).toEqual(
      Object.entries(SOCIALL_SUMS.type),
    );
    expect(table(pivot, 'events').map((row) => row.reduce<number>((sum, value) => sum + (value ?? 0), 0))).toEqual([10, 16, 2, 6]);
    expect(pivot.columnTotals.map(({ key, participants }) => [key, participants])).toEqual([
      ...[['CY', 76] as const, ['IT', 388] as const, ['PL', 103] as const],
      ...[['PT', 106] as const, ['European', 39] as const],
    ]);
    expect([pivot.total.events, pivot.total.participants, pivot.basis]).toEqual([34, 712, 'participants-as-reported']);
  });

  it('lists types and partners that held nothing, and no country, month or status that nothing was held in', () => {
    const order = { type: ['roundtable', 'igniting'], partner: ['OXFAM', 'CESIE'], country: ['PT', 'CY'], month: ['2019-01'] };
    const [held] = [[{ ...first, type: 'igniting', leadPartner: 'CESIE', coPartners: [], country: 'CY' as const }]];
    const pivot = lay({ rows: 'type', columns: 'partner' }, order, NO_FILTER, held);
    expect([pivot.rows.keys, pivot.columns.keys]).toEqual([
      ['roundtable', 'igniting'],
      ['OXFAM', 'CESIE'],
    ]);
    expect(pivot.rowTotals[0]).toEqual({ key: 'roundtable', ...sumEvents([]) });
    expect(pivot.cells).toEqual([{ row: 'igniting', column: 'CESIE', ...sumEvents(held) }]);
    const elsewhere = lay({ rows: 'country', columns: 'month' }, order, NO_FILTER, held);
    expect([elsewhere.rows.keys, elsewhere.columns.keys]).toEqual([['CY'], ['2019-03']]);
  });

  it('shows of types and partners those that are asked for', () => {
    const filter = { ...NO_FILTER, type: ['igniting'], partner: ['CESIE', 'unheard-of'] };
    const order = { type: SOCIALL_TYPES, partner: ['CARDET', 'CESIE'] };
    const together = [{ ...first, type: 'igniting', leadPartner: 'CESIE', coPartners: ['CARDET'] }];
    const pivot = lay({ rows: 'partner', columns: 'type' }, order, filter, together);
    expect([pivot.rows.keys, pivot.columns.keys]).toEqual([['CESIE'], ['igniting']]);
    expect(pivot.cells).toHaveLength(1);
  });

  it('keeps the latest months, the first of everything else, and says what there was no room for', () => {
    const many = Array.from({ length: 300 }, (_, index) => ({
      ...first,
      ...{ type: `type-${String(index).padStart(3, '0')}`, country: 'CY' as const },
      startsOn: isoDate(`${String(1990 + Math.floor(index / 12))}-${String((index % 12) + 1).padStart(2, '0')}-01`),
    }));
    const pivot = lay({ rows: 'month', columns: 'type' }, {}, NO_FILTER, [...many, { ...first, startsOn: null, type: 'type-000' }]);
    expect([pivot.rows.keys.length, pivot.rows.keys[0], pivot.rows.keys.at(-1)]).toEqual([MOST_PIVOT_KEYS, '1995-02', null]);
    expect(pivot.rows.cutOff).toEqual({ keys: 61, records: 61 });
    expect([pivot.columns.keys.length, pivot.columns.keys.at(-1)]).toEqual([MOST_PIVOT_KEYS, 'type-239']);
    expect(pivot.columns.cutOff).toEqual({ keys: 60, records: 60 });
    expect([pivot.cells.length, pivot.total.records]).toEqual([180, 301]);
  });

  it('adds up in every cell and every total what shares its keys, and leaves out what has no records', () => {
    fc.assert(
      fc.property(records, sides, (list, shape) => {
        const pivot = lay(shape, {}, NO_FILTER, list);
        const of = (by: PivotDimension, key: string | null) => list.filter((record) => keysOf(record, by).includes(key));
        const pairs = pivot.rows.keys.flatMap((row) => pivot.columns.keys.map((column) => [row, column] as const));
        const expected = pairs
          .map(([row, column]) => ({
            ...{ row, column },
            ...sumEvents(of(shape.rows, row).filter((record) => keysOf(record, shape.columns).includes(column))),
          }))
          .filter((cell) => cell.records > 0);
        expect(pivot.cells).toEqual(expected);
        expect(pivot.rowTotals).toEqual(pivot.rows.keys.map((key) => ({ key, ...sumEvents(of(shape.rows, key)) })));
        expect(pivot.columnTotals).toEqual(pivot.columns.keys.map((key) => ({ key, ...sumEvents(of(shape.columns, key)) })));
        expect(pivot.total).toEqual(sumEvents(list));
      }),
    );
  });

  it('adds up to its totals in both directions, except across partners, where each is credited', () => {
    fc.assert(
      fc.property(records, sides, (list, shape) => {
        const { cells, rowTotals, columnTotals, total } = lay(shape, {}, NO_FILTER, list);
        const events = (sums: readonly { events: number }[]) => sums.reduce((sum, each) => sum + each.events, 0);
        const credited = list.reduce((sum, record) => sum + record.meetings * keysOf(record, 'partner').length, 0);
        expect(events(cells)).toBe(shape.rows === 'partner' || shape.columns === 'partner' ? credited : total.events);
        expect(events(rowTotals)).toBe(shape.rows === 'partner' ? credited : total.events);
        expect(events(columnTotals)).toBe(shape.columns === 'partner' ? credited : total.events);
      }),
    );
  });

  it('is the same pivot when it is turned, only turned', () => {
    fc.assert(
      fc.property(records, sides, (list, shape) => {
        const [one, other] = [lay(shape, {}, NO_FILTER, list), lay({ rows: shape.columns, columns: shape.rows }, {}, NO_FILTER, list)];
        expect([other.rows, other.columns, other.rowTotals, other.columnTotals]).toEqual([
          ...[one.columns, one.rows],
          ...[one.columnTotals, one.rowTotals],
        ]);
        const inOrder = (pivot: Pivot) => pivot.cells.map((cell) => JSON.stringify(cell)).sort();
        expect(other.cells.map(({ row, column, ...sums }) => JSON.stringify({ row: column, column: row, ...sums })).sort()).toEqual(
          inOrder(one),
        );
      }),
    );
  });

  it('can be clicked down: the address behind a cell finds the records it sums, whatever was asked before', () => {
    fc.assert(
      fc.property(records, sides, filters, (list, shape, filter) => {
        const find = (asked: EventFilter) => list.filter((record) => matches(asked, record) && isCounted(record, asked));
        const pivot = lay(shape, {}, filter, find(filter));
        for (const { row, column, ...sums } of pivot.cells) {
          const narrowed = narrowFilter(narrowFilter(filter, shape.rows, row), shape.columns, column);
          expect(sumEvents(find(parseEventFilter(flatEventFilter(narrowed))))).toEqual(sums);
        }
        for (const { key, ...sums } of pivot.rowTotals) {
          expect(sumEvents(find(narrowFilter(filter, shape.rows, key)))).toEqual(sums);
        }
      }),
    );
  });
});

describe('arrangePivot', () => {
  it('puts sums in order whatever order they come in', () => {
    const wish = { shape: { rows: 'type', columns: 'partner' } as const, filter: NO_FILTER, order: { type: SOCIALL_TYPES } };
    const sums = sumPivot(SOCIALL_RECORDS, wish.shape);
    const turnedRound = { ...sums, cells: sums.cells.toReversed(), rows: sums.rows.toReversed(), columns: sums.columns.toReversed() };
    expect(arrangePivot(turnedRound, wish)).toEqual(pivotOf(SOCIALL_RECORDS, wish));
  });

  it.each(SIDES)('says what the cells of $rows and $columns count', (shape) => {
    const isCredited = shape.rows === 'partner' || shape.columns === 'partner';
    expect(pivotBasis(shape)).toBe(isCredited ? 'credited-to-each-partner' : 'participants-as-reported');
  });
});

describe('narrowFilter', () => {
  it.each([
    ['type', null, { type: [null] }],
    ['country', 'European', { country: ['European'] }],
    ['month', '2020-02', { from: '2020-02-01', to: '2020-02-29' }],
    ['month', null, { isUndated: true }],
  ] as const)('asks for %s %s', (by, key, asked) => {
    expect(narrowFilter(NO_FILTER, by, key)).toEqual({ ...NO_FILTER, ...asked });
  });

  it('stays within the period that was asked for', () => {
    const asked = { ...NO_FILTER, from: isoDate('2020-02-10'), to: isoDate('2020-03-05') };
    expect(narrowFilter(asked, 'month', '2020-02')).toMatchObject({ from: '2020-02-10', to: '2020-02-29' });
    expect(narrowFilter(asked, 'month', '2020-03')).toMatchObject({ from: '2020-03-01', to: '2020-03-05' });
  });
});

describe('the shape of a pivot', () => {
  it.each<[Record<string, string>, Partial<PivotShape>]>([
    [{}, {}],
    [
      { rows: 'month', columns: 'status', measure: 'events' },
      { rows: 'month', columns: 'status', measure: 'events' },
    ],
    [{ rows: 'partner' }, { rows: 'partner', columns: 'type' }],
    [{ rows: 'level' }, { rows: 'level', columns: 'partner' }],
    [{ columns: 'type' }, { rows: 'partner', columns: 'type' }],
    [{ columns: 'level' }, { rows: 'type', columns: 'level' }],
  ])('is read from %j', (query, shape) => {
    expect(parsePivotShape(query)).toEqual({ ...USUAL_PIVOT, ...shape });
  });

  it('is read back as it was written, and turned twice it is itself', () => {
    for (const side of SIDES) {
      const shape: PivotShape = { ...side, measure: 'events' };
      expect(parsePivotShape(formatPivotShape(shape))).toEqual(shape);
      expect(turned(shape)).toEqual({ rows: side.columns, columns: side.rows, measure: 'events' });
      expect(turned(turned(shape))).toEqual(shape);
    }
  });

  it.each([
    [{ rows: 'mode' }, '/rows', 'event.unknown-dimension'],
    [{ columns: 'x'.repeat(99) }, '/columns', 'event.unknown-dimension'],
    [{ measure: 'money' }, '/measure', 'event.unknown-measure'],
    [{ rows: 'partner', columns: 'partner' }, '/columns', 'event.same-dimension'],
  ])('refuses %j, and a page shows what it can', (query, pointer, code) => {
    const { shape, problems } = readPivotShape(query);
    expect(problems.map((problem) => [problem.pointer, problem.code])).toEqual([[pointer, code]]);
    expect(shape.rows).not.toBe(shape.columns);
    expect(() => parsePivotShape(query)).toThrow(code);
  });
});
