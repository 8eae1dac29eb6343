import {
  type Breakdown,
  COUNTED_STATUSES,
  type EventFilter,
  type EventRecord,
  formatEventFilter,
  isCounted,
  keysOf,
  LIST_GROUPS,
  matches,
  NO_FILTER,
  PIVOT_DIMENSIONS,
  type PivotSums,
  searchTextOf,
  SUMMARY_DIMENSIONS,
  sumBreakdowns,
  sumPivot,
  sumPlaces,
  summarise,
  totalsOf,
} from '@turnout/events/domain';
import { arbitraryBreakdowns, arbitraryRecord, SPLIT_DIMENSIONS } from '@turnout/events/domain/testing';
import {
  BreakdownQueries,
  EventBreakdownEntity,
  EventDeliverableEntity,
  EventEntity,
  EventPartnerEntity,
  LedgerQueries,
  OutlineQueries,
  PivotQueries,
  PlaceQueries,
  SummaryQueries,
} from '@turnout/events/server';
import {
  type ClauseEvent,
  type ClauseTime,
  NO_TIME,
  type NodeProgress,
  type PromiseProgress,
  promiseProgress,
  promiseTree,
  type Target,
  type TargetClause,
} from '@turnout/impact/domain';
import { PromiseKindsQueries } from '@turnout/impact/server';
import { dataSourceOptions } from '@turnout/shared/database';
import { COUNTRY_CODES, isoDate } from '@turnout/shared/kernel';
import { createTestDatabase, type TestDatabase } from '@turnout/shared/testing';
import * as fc from 'fast-check';
import { DataSource } from 'typeorm';
import { v7 as newId } from 'uuid';
import { ENTITIES } from '../entities';

const NOW = new Date('2026-11-02T09:00:00Z');
const RECORDS = fc
  .sample(arbitraryRecord, { numRuns: 400, seed: 20_261_102 })
  .map((record) => ({ ...record, coPartners: record.coPartners.filter((code) => code !== record.leadPartner) }));

const SPLITS = new Map(
  RECORDS.map((record, index) => [
    record.id,
    [...(fc.sample(arbitraryBreakdowns(record), { numRuns: 1, seed: index })[0] ?? []), ...audienceOf(record, index)],
  ]),
);

/** Of two records of three, who came: half of the people, or nobody, were pupils. */
function audienceOf({ participants: { count } }: EventRecord, index: number): Breakdown[] {
  if (count === null || index % 3 === 0) return [];
  return [{ dimension: 'audience', parts: [{ category: index % 3 === 1 ? 'pupils' : 'teachers', count: Math.floor(count / 2) }] }];
}

/** Promises that ask for everything a promise can ask for, one part within another. */
const maybe = <const T>(...values: readonly T[]): fc.Arbitrary<T | null> => fc.option(fc.constantFrom(...values), { nil: null, freq: 2 });
const clause = (inner: fc.Arbitrary<readonly TargetClause[]>): fc.Arbitrary<TargetClause> =>
  fc
    .record({
      ...{
        setting: maybe('school', 'other'),
        level: maybe('national', 'international'),
        country: maybe('European', ...COUNTRY_CODES.slice(0, 2)),
      },
      ...{ partner: maybe('CESIE', 'CARDET', 'unheard-of'), audience: maybe('pupils'), byMonth: maybe(20, 40), period: maybe('RP1') },
      ...{
        events: maybe(1, 5, 30),
        participants: maybe(500),
        participantsPerEvent: maybe(1, 20),
        eachPeriod: fc.boolean(),
        clauses: inner,
      },
    })
    .map((drawn) => ({ ...drawn, eachPeriod: drawn.eachPeriod && drawn.period === null }));
const PROMISES: fc.Arbitrary<Target> = fc.record({
  ...{
    type: fc.constantFrom('igniting', 'peer-learning', 'a,b', null),
    events: maybe(20, 200),
    participants: maybe(1000),
    byMonth: maybe(30),
  },
  ...{ surplus: fc.constantFrom('once' as const, 'every-clause' as const) },
  clauses: fc.array(clause(fc.array(clause(fc.constant([])), { maxLength: 2 })), { maxLength: 3 }),
});
const TIME: ClauseTime = {
  startsOn: isoDate('2018-01-15'),
  periods: [{ code: 'RP1', from: isoDate('2018-01-01'), to: isoDate('2019-06-30') }],
};

/** One partner that others call otherwise; the rest go by their codes. */
const NAMED = [{ code: 'OXFAM', name: 'Oxfam Italia', spellings: ['OXAFAM'] }];

/** Values to filter by, those included that the records do not have. */
const some = <T>(values: readonly T[]): fc.Arbitrary<T[]> =>
  fc.oneof({ weight: 2, arbitrary: fc.constant<T[]>([]) }, fc.subarray([...values]));
const of = <K extends keyof EventRecord>(field: K): EventRecord[K][] => [...new Set(RECORDS.map((record) => record[field]))];
const day = fc.option(fc.constantFrom(...of('startsOn').filter((date) => date !== null)), { nil: null });
const FILTERS: fc.Arbitrary<EventFilter> = fc.record({
  type: some([...of('type'), 'unheard-of']),
  country: some([...of('country'), 'European' as const, 'FR' as const]),
  level: some(of('level')),
  partner: some([...of('leadPartner'), 'CESIE', 'unheard-of']),
  setting: some(of('setting')),
  mode: some(of('mode')),
  status: some(of('status')),
  workPackage: some(of('workPackage')),
  deliverable: some([null, 'D2.1', 'D2.2', 'unheard-of']),
  milestone: some(of('milestone')),
  finding: some([null, 'any', 'date-outside-project']),
  import: some([null, 'unheard-of']),
  from: day,
  to: day,
  q: fc.constantFrom(
    '',
    '',
    'reflexao',
    'ZABKI',
    'final re',
    'λευκωσια',
    'lefkosia',
    'Ζάμπκι',
    'cesie',
    'oxaf',
    'final cardet',
    '%',
    '_',
    '\\',
  ),
});

/** The database adds up what the domain defines: the same records go through both, and the answers must be equal. */
describe('Sums of the database', () => {
  let database: TestDatabase;
  let dataSource: DataSource;
  let project: { readonly id: string };
  const ledger = new LedgerQueries();
  const outlines = new OutlineQueries();
  const summaries = new SummaryQueries();
  const breakdowns = new BreakdownQueries();
  const places = new PlaceQueries();
  const pivots = new PivotQueries();

  beforeAll(async () => {
    database = await createTestDatabase();
    dataSource = await new DataSource(dataSourceOptions({ url: database.url, entities: ENTITIES })).initialize();
    await dataSource.runMigrations();
    project = { id: await load(dataSource, 'ours', RECORDS) };
    // Another project with the same codes, whose records must never be among the sums.
    await load(dataSource, 'theirs', RECORDS.slice(0, 50));
  });
  afterAll(async () => {
    await dataSource.destroy();
    await database.drop();
  });

  const context = () => ({ manager: dataSource.manager, project });
  const byId = (records: readonly EventRecord[]) => [...records].sort((a, b) => (a.id < b.id ? -1 : 1));
  const checked = (check: (filter: EventFilter) => Promise<void>, numRuns = 60) =>
    fc.assert(fc.asyncProperty(FILTERS, check), { numRuns, seed: 7, examples: [[NO_FILTER], [{ ...NO_FILTER, isUndated: true }]] });

  it('are made of the records as they were given', async () => {
    expect(byId(await ledger.records(context(), NO_FILTER))).toEqual(byId(RECORDS));
  });

  it('find what the domain says a filter finds', () =>
    checked(async (filter) => {
      const found = await ledger.records(context(), filter);
      expect(byId(found)).toEqual(byId(RECORDS.filter((record) => matches(filter, record, NAMED))));
    }));

  it('are the totals of the domain', () =>
    checked(async (filter) => {
      expect(await ledger.totals(context(), filter)).toEqual(totalsOf(RECORDS, filter, NAMED));
    }));

  it.each(SUMMARY_DIMENSIONS)('are the sums of the domain by %s', (by) =>
    checked(async (filter) => {
      const counted = RECORDS.filter((record) => matches(filter, record, NAMED) && isCounted(record, filter));
      const { rows, total } = await summaries.sums(context(), by, filter);
      const { rows: expected, total: expectedTotal } = summarise(counted, by);
      expect(total).toEqual(expectedTotal);
      expect(new Map(rows.map((row) => [row.key, row]))).toEqual(new Map(expected.map((row) => [row.key, row])));
      expect(rows).toHaveLength(expected.length);
    }),
  );

  it.each(PIVOT_DIMENSIONS)('are the pivots of the domain that have %s for rows', (rows) =>
    checked(async (filter) => {
      const counted = RECORDS.filter((record) => matches(filter, record, NAMED) && isCounted(record, filter));
      for (const columns of PIVOT_DIMENSIONS.filter((each) => each !== rows)) {
        const sums = await pivots.sums(context(), { rows, columns }, filter);
        expect(inOrder(sums)).toEqual(inOrder(sumPivot(counted, { rows, columns })));
      }
    }, 20),
  );

  it('are the sums of the domain by place', () =>
    checked(async (filter) => {
      const counted = RECORDS.filter((record) => matches(filter, record, NAMED) && isCounted(record, filter));
      const sums = sumPlaces(counted);
      const withoutPlace = counted.filter(({ place }) => place === null).length;
      expect(await places.sums(context(), filter)).toEqual({ items: sums, total: sums.length, withoutPlace });
    }));

  it.each(LIST_GROUPS)('stand under headings by %s that the domain would put them under, each heading once', async (group) => {
    for (const filter of [NO_FILTER, { ...NO_FILTER, country: [null], q: 'final' }]) {
      const ordered = await ledger.records(context(), filter, { group, order: { by: 'title', isDescending: true } });
      const { groups, total } = await outlines.outline(context(), { ...formatEventFilter(filter), group, sort: '-title' });
      expect(total).toBe(ordered.length);
      expect(groups.flatMap(({ key, records }) => Array<string | null>(records).fill(key))).toEqual(
        ordered.map((record) => keysOf(record, group)[0]),
      );
      expect(new Set(groups.map(({ key }) => key)).size).toBe(groups.length);
      expect(groups.slice(0, -1).every(({ key }) => key !== null)).toBe(true);
    }
  });

  it.each([200, 3])('keep promises as the domain says, whatever they ask, with the first %i events by name', (most) =>
    fc.assert(
      fc.asyncProperty(fc.array(PROMISES, { minLength: 1, maxLength: 3 }), fc.constantFrom(TIME, NO_TIME), async (promises, time) => {
        const asked = promises.map((promise) => ({ ...promise, projectId: project.id, tree: promiseTree(promise, time) }));
        const found = await new PromiseKindsQueries().progress(dataSource.manager, asked, COUNTED_STATUSES, most);
        const expected = promises.map((promise) => promiseProgress(promise, eventsOf(promise.type), time));
        expect(found.map((each) => named(each, most))).toEqual(expected.map((each) => named(each, most)));
        const gaps = await new PromiseKindsQueries().gaps(dataSource.manager, asked, COUNTED_STATUSES);
        expect(gaps.map(gapOf)).toEqual(expected.map(gapOf));
      }),
      { numRuns: 25, seed: 9 },
    ),
  );

  it('name every event of the months that are asked for, and say the same of them', () =>
    fc.assert(
      fc.asyncProperty(PROMISES, fc.constantFrom(...of('startsOn')), async (promise, startsOn) => {
        const tree = promiseTree(promise, TIME);
        const month = startsOn && `${startsOn.slice(0, 7)}-01`;
        const asked = { ...promise, projectId: project.id, tree };
        const found = await new PromiseKindsQueries().progressIn(dataSource.manager, asked, COUNTED_STATUSES, [month]);
        const inMonth = new Set(
          eventsOf(promise.type).flatMap(({ id, startsOn: on }) => (on?.slice(0, 7) === startsOn?.slice(0, 7) ? [id] : [])),
        );
        const countedIn = ({ counted, clauses }: NodeProgress): readonly unknown[] => [
          counted.filter(({ event }) => inMonth.has(event)),
          clauses.map(countedIn),
        ];
        expect(found && countedIn(found)).toEqual(countedIn(promiseProgress(promise, eventsOf(promise.type), TIME)));
      }),
      { numRuns: 25, seed: 11 },
    ));

  const eventsOf = (type: string | null): ClauseEvent[] =>
    RECORDS.filter((record) => (type === null || record.type === type) && isCounted(record, NO_FILTER)).map((record) => ({
      ...record,
      count: record.participants.count,
      audience: SPLITS.get(record.id)?.find(({ dimension }) => dimension === 'audience')?.parts ?? [],
    }));
  /** With no more events by name than a reading of the database is asked for. */
  const named = (progress: NodeProgress, most: number): NodeProgress => ({
    ...progress,
    ...{ counted: progress.counted.slice(0, most), couldCount: progress.couldCount.slice(0, most) },
    clauses: progress.clauses.map((each) => named(each, most)),
  });
  const gapOf = ({ further, furtherAtLeast, inClauses, inClausesAtLeast }: PromiseProgress) => [
    ...[further, furtherAtLeast, inClauses, inClausesAtLeast],
  ];

  it.each([...SPLIT_DIMENSIONS, 'audience'])('are the sums of the domain of what is split by %s', (dimension) =>
    checked(async (filter) => {
      const counted = RECORDS.filter((record) => matches(filter, record, NAMED) && isCounted(record, filter));
      const split = counted.map((record) => ({ ...record, breakdowns: SPLITS.get(record.id) ?? [] }));
      expect(await breakdowns.sums(context(), dimension, filter)).toEqual(sumBreakdowns(split, dimension));
    }),
  );
});

/** Sums have no order of their own. */
function inOrder({ cells, rows, columns, total }: PivotSums): unknown {
  const sorted = (sums: readonly object[]): readonly object[] =>
    [...sums].sort((one, other) => (JSON.stringify(Object.values(one)) < JSON.stringify(Object.values(other)) ? -1 : 1));
  return { cells: sorted(cells), rows: sorted(rows), columns: sorted(columns), total };
}

/** Loads records into a project of its own, with a setting behind every code. @returns the project's id */
async function load(dataSource: DataSource, code: string, records: readonly EventRecord[]): Promise<string> {
  const { manager } = dataSource;
  const projectId = newId();
  await manager.query('insert into projects (id, code, title) values ($1, $2, $2)', [projectId, code]);
  const ids = async (table: string, columns: string, codes: readonly (string | null)[]): Promise<Map<string, string>> => {
    const known = [...new Set(codes)].filter((each) => each !== null).map((each) => ({ each, id: newId() }));
    for (const { each, id } of known) {
      await manager.query(`insert into ${table} (project_id, id, code, ${columns}) values ($1, $2, $3, ${VALUES[columns] ?? ''})`, [
        projectId,
        id,
        each,
      ]);
    }
    return new Map(known.map(({ each, id }) => [each, id]));
  };
  const types = await ids(
    'event_types',
    'label, hue, position',
    records.map(({ type }) => type),
  );
  const partners = await ids(
    'partners',
    'position',
    records.flatMap(({ leadPartner, coPartners }) => [leadPartner, ...coPartners]),
  );
  for (const { code: partner, name, spellings } of NAMED) {
    await manager.query('update partners set name = $3, spellings = $4 where project_id = $1 and code = $2', [
      ...[projectId, partner, name, spellings],
    ]);
  }
  const workPackages = await ids(
    'work_packages',
    'title, position',
    records.map(({ workPackage }) => workPackage),
  );
  const deliverables = await ids(
    'deliverables',
    'title',
    records.flatMap((record) => record.deliverables),
  );
  const milestones = await ids(
    'milestones',
    'title',
    records.map(({ milestone }) => milestone),
  );
  await manager.insert(
    EventEntity,
    records.map(({ id, type, leadPartner, coPartners: _, deliverables: _d, workPackage, milestone, participants, ...plain }) => ({
      ...{ ...plain, id: code === 'ours' ? id : newId(), projectId, version: 1, createdAt: NOW, updatedAt: NOW },
      typeId: types.get(type ?? '') ?? null,
      leadPartnerId: partners.get(leadPartner ?? '') ?? null,
      workPackageId: workPackages.get(workPackage ?? '') ?? null,
      milestoneId: milestones.get(milestone ?? '') ?? null,
      ...{ participantCount: participants.count, participantQuality: participants.quality, participantMethod: participants.method },
      searchText: searchTextOf(plain),
    })),
  );
  if (code !== 'ours') return projectId;
  await manager.insert(
    EventPartnerEntity,
    records.flatMap(({ id: eventId, coPartners }) =>
      coPartners.map((each, position) => ({ projectId, eventId, partnerId: partners.get(each) ?? '', position })),
    ),
  );
  await manager.insert(
    EventDeliverableEntity,
    records.flatMap(({ id: eventId, deliverables: linked }) =>
      linked.map((each) => ({ projectId, eventId, deliverableId: deliverables.get(each) ?? '' })),
    ),
  );
  await manager.insert(
    EventBreakdownEntity,
    records.flatMap(({ id: eventId }) =>
      (SPLITS.get(eventId) ?? []).flatMap(({ dimension, parts }) =>
        parts.map(({ category, count }, position) => ({ projectId, eventId, dimension, category, count, position })),
      ),
    ),
  );
  return projectId;
}

/** Values for columns that must not be empty and that no sum looks at. */
const VALUES: Readonly<Record<string, string>> = {
  ...{ 'label, hue, position': '$3, 0, 0', position: '0', 'title, position': '$3, 0', title: '$3' },
};
