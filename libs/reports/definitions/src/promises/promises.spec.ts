import { NO_FILTER } from '@turnout/events/domain';
import { PLAIN_CLAUSE, PLAIN_TARGET, type Target } from '@turnout/impact/domain';
import { type Cell, formatCell, type TableBlock } from '@turnout/reports/document';
import { createTranslator, type DocumentTranslator, loadCatalogue } from '@turnout/shared/i18n';
import { isoDate, plainText } from '@turnout/shared/kernel';
import { expectedImpact } from '../expected-impact';
import type { GlobalReportFacts } from '../global-report';
import { generatedText } from '../global-report';
import { progress } from '../progress';
import { EMPTY_GLOBAL_FACTS, goldenDocument, knownRecord, SOCIALL_GLOBAL_FACTS } from '../testing';
import { clauseTables, keptPromises, promiseCharts, promiseTable, promiseTrends } from '.';

let translator: DocumentTranslator;

beforeAll(async () => {
  translator = createTranslator('en', await loadCatalogue('en'));
});

const promised = (change: Partial<Target>): Target => ({ ...PLAIN_TARGET, type: 'igniting', events: 1, participants: 10, ...change });
const factsOf = (promises: readonly Target[], ...records: GlobalReportFacts['records']): GlobalReportFacts => ({
  ...{ ...SOCIALL_GLOBAL_FACTS, promises, records },
});
const held = (count: number | null, change: Parameters<typeof knownRecord>[1] = {}) =>
  knownRecord(`held-${String(count)}`, { participants: { count, quality: count === null ? 'unknown' : 'exact', method: null }, ...change });
const values = (cells: readonly Cell[]) =>
  cells.map((cell) => (cell.kind === 'count' ? cell.value : cell.kind === 'missing' ? cell.reason : cell.kind));
const rowsOf = ({ groups }: TableBlock) => groups.flatMap(({ rows }) => rows.map(({ cells }) => values(cells.slice(1))));

describe('promises', () => {
  it('stand beside what was reached and what is missing, as the domain counts it', () => {
    const table = promiseTable(SOCIALL_GLOBAL_FACTS, translator);
    expect(rowsOf(table)).toEqual([
      [10, 10, 0, 150, 301, 0],
      [2, 16, 0, 20, 295, 0],
      [10, 2, 8, 150, 39, 111],
      [10, 6, 4, 150, 77, 73],
    ]);
    expect(values(table.total?.cells ?? [])).toEqual([32, 34, 12, 470, 712, 184]);
  });

  it('say nothing of what was not promised and not known', () => {
    const uncounted = held(null);
    const table = promiseTable(
      factsOf([promised({ events: null }), promised({ type: 'gone', participants: null })], uncounted),
      translator,
    );
    expect(rowsOf(table)).toEqual([
      ['not-applicable', 1, 'not-applicable', 10, 'not-known', 'not-known'],
      [1, 0, 1, 'not-applicable', 0, 'not-applicable'],
    ]);
    expect(values(table.total?.cells ?? [])).toEqual([1, 1, 1, 10, 'not-known', 'not-known']);
    expect(promiseTable(EMPTY_GLOBAL_FACTS, translator).total).toBeNull();
  });

  describe('over all types', () => {
    const whole = promised({ type: null, events: 40, participants: 500, clauses: [{ ...PLAIN_CLAUSE, country: 'European', events: 4 }] });
    const both = { ...SOCIALL_GLOBAL_FACTS, promises: [whole, ...SOCIALL_GLOBAL_FACTS.promises] };
    const alone = { ...SOCIALL_GLOBAL_FACTS, promises: [whole] };

    it('stand below those for the types, and say that they are no sum of them', () => {
      const table = promiseTable(both, translator);
      expect(rowsOf(table)).toEqual(rowsOf(promiseTable(SOCIALL_GLOBAL_FACTS, translator)));
      expect([table.total?.label, ...values(table.total?.cells ?? [])]).toEqual(['All types together', 40, 34, 6, 500, 712, 0]);
      expect(table.notes.join(' ')).toContain('is a promise of its own, and not the sum of the lines above it');
      expect(rowsOf(promiseTable(alone, translator))).toEqual([[40, 34, 6, 500, 712, 0]]);
      const { total, groups } = promiseTable(alone, translator);
      expect([total, groups[0]?.rows[0]?.cells[0]]).toEqual([null, { kind: 'text', text: 'All types together' }]);
    });

    it('are said first, by figures of all events', () => {
      expect(
        plainText(generatedText('impact', both, translator))
          .split('\n')
          .slice(0, 2),
      ).toEqual([
        '1 of the 5 promises is kept in full.',
        'All types together: 34 of 40 promised events and 712 of 500 promised participants. 6 events are missing.',
      ]);
      const { figures } = expectedImpact.build(both, translator);
      expect(figures?.['missing-events']).toMatchObject({ text: '6', basis: expect.stringContaining('for all types of events together') });
      expect(plainText(generatedText('typology', both, translator))).toContain('In all, 40 events with 500 participants were promised.');
      expect(plainText(generatedText('typology', both, translator))).not.toContain('At national level');
      const people = { ...whole, events: null };
      const some = expectedImpact.build({ ...both, promises: [people, ...SOCIALL_GLOBAL_FACTS.promises] }, translator).figures;
      expect([some?.['promised-events']?.text, some?.['promised-participants']?.text]).toEqual(['32', '500']);
    });

    it('have conditions and gaps of their own, and no bar beside the types they are made of', () => {
      const [table] = clauseTables(alone, translator);
      expect(table).toMatchObject({ groups: [{ key: null, label: 'All types together' }] });
      expect(table && rowsOf(table)).toEqual([[4, 2, 2, 0]]);
      expect(JSON.stringify(progress.build(alone, translator).blocks)).toContain(
        'All types together: To close the gap: 2 more events across Europe and 4 more events.',
      );
      expect(promiseCharts(alone, translator)).toEqual([]);
      expect(promiseCharts(both, translator)[0]?.chart).toMatchObject({ series: [{ values: [10, 2, 10, 10] }, {}] });
    });
  });

  it('say so where what was reached is only a part of the project', () => {
    const filter = { ...SOCIALL_GLOBAL_FACTS.filter, country: ['IT' as const] };
    expect(promiseTable({ ...SOCIALL_GLOBAL_FACTS, filter }, translator).notes).toContain(
      'The promises are those of the whole project; what was reached is what the chosen events reached.',
    );
  });

  const school = { ...PLAIN_CLAUSE, setting: 'school', events: 1, participantsPerEvent: 10 } as const;

  it.each<[string, GlobalReportFacts, string]>([
    [
      'kept',
      factsOf([promised({})], held(10)),
      'Igniting event: 1 of 1 promised event and 10 of 10 promised participants. The promise is kept.',
    ],
    [
      'behind',
      factsOf([promised({ events: 2 })], held(9)),
      'Igniting event: 1 of 2 promised events and 9 of 10 promised participants. 1 event and 1 participant are missing.',
    ],
    [
      'behind',
      factsOf([promised({ events: 3, participants: null })], held(9)),
      'Igniting event: 1 of 3 promised events. 2 events are missing.',
    ],
    [
      'behind',
      factsOf([promised({ events: null })], held(8)),
      'Igniting event: 8 of 10 promised participants. 2 participants are missing.',
    ],
    [
      'unknown',
      factsOf([promised({})], held(null)),
      'Igniting event: 1 of 1 promised event and not known of 10 promised participants. Whether the promise is kept is not known, because the participants were not counted.',
    ],
    [
      'conditions',
      factsOf([promised({ clauses: [school] })], held(10, { setting: 'other' })),
      'Igniting event: 1 of 1 promised event and 10 of 10 promised participants. The numbers are reached, the conditions are not kept.',
    ],
    [
      'open',
      factsOf([promised({ clauses: [school] })], held(10, { startsOn: null }), held(11)),
      'Igniting event: 2 of 1 promised event and 21 of 10 promised participants. The numbers are reached; whether the conditions are kept is not known, since of some events the setting or the number of participants is not stated.',
    ],
  ])('are %s', (standing, facts, words) => {
    expect(keptPromises(facts).map((promise) => promise.standing)).toEqual([standing]);
    expect(plainText(generatedText('impact', facts, translator)).split('\n')[1]).toBe(words);
  });

  it('have conditions, each with what counts towards it', () => {
    const [table] = clauseTables(SOCIALL_GLOBAL_FACTS, translator);
    expect(table && rowsOf(table)).toEqual([
      [1, 0, 1, 12],
      [1, 0, 1, 12],
      [5, 0, 5, 1],
      [5, 0, 5, 1],
      [5, 0, 5, 2],
      [5, 0, 5, 2],
    ]);
    expect(clauseTables(factsOf([promised({})]), translator)).toEqual([]);
  });

  it('have conditions with a pace of their own, of the whole project alone', () => {
    const clauses = [
      { ...PLAIN_CLAUSE, setting: 'school' as const, events: 6, byMonth: 36 },
      { ...PLAIN_CLAUSE, events: 1 },
    ];
    const card = { ...SOCIALL_GLOBAL_FACTS.card, startsOn: isoDate('2018-01-01') };
    const time = { startsOn: isoDate('2018-01-01'), periods: [] };
    const facts = {
      ...factsOf([promised({ clauses })], held(12, { setting: 'school', startsOn: isoDate('2019-05-04') })),
      card,
      time,
      asOf: '2020-09-15T09:30:00.000Z',
    };
    const table = (change: Partial<GlobalReportFacts> = {}) => clauseTables({ ...facts, ...change }, translator)[0];
    expect(table()?.columns.at(-1)).toMatchObject({ id: 'pace', heading: 'Pace needed' });
    expect(table()?.groups[0]?.rows.map(({ cells }) => cells.at(-1))).toEqual([
      { kind: 'text', text: '1.3 events a month' },
      { kind: 'missing', reason: 'not-applicable' },
    ]);
    expect(table({ filter: { ...NO_FILTER, country: ['PT'] } })?.columns.at(-1)?.id).toBe('couldCount');
    expect(table({ asOf: '2021-01-01T09:30:00.000Z' })?.columns.at(-1)?.id).toBe('couldCount');
  });

  it('have conditions about people alone, which count nobody whom nobody counted', () => {
    const inSchools = { ...PLAIN_CLAUSE, setting: 'school' as const, participants: 20 };
    const atHome = {
      ...PLAIN_CLAUSE,
      country: 'CY' as const,
      clauses: [{ ...PLAIN_CLAUSE, level: 'international' as const, participants: 5 }],
    };
    const facts = factsOf([promised({ clauses: [inSchools, atHome] })], held(12, { setting: 'school' }), held(11, { setting: 'other' }));
    expect(clauseTables(facts, translator).map((table) => rowsOf(table))).toEqual([
      [
        [20, 12, 8, 0],
        ['not-known', expect.anything(), 'not-known', 0],
        [5, 0, 5, 0],
      ],
    ]);
    expect(keptPromises(facts)[0]?.standing).toBe('conditions');
  });

  it('are drawn beside what was reached, unless nothing was promised about it', () => {
    const [events, participants] = promiseCharts(SOCIALL_GLOBAL_FACTS, translator);
    expect(events?.chart).toMatchObject({
      ...{ kind: 'bars', direction: 'across', valueLabel: 'Events' },
      series: [
        { role: 'promised', values: [10, 2, 10, 10] },
        { role: 'reached', values: [10, 16, 2, 6] },
      ],
    });
    expect(participants?.alternative).toMatch(/^Participants – Igniting event: Promised: 150, Reached: 301; /u);
    expect(promiseCharts(factsOf([promised({ events: null })]), translator).map(({ id }) => id)).toEqual(['promised-participants']);
  });
});

describe('trends', () => {
  const STARTED: GlobalReportFacts = {
    ...SOCIALL_GLOBAL_FACTS,
    card: {
      ...SOCIALL_GLOBAL_FACTS.card,
      startsOn: isoDate('2018-01-01'),
      workPackages: [{ code: 'WP2', title: null, leadPartner: null, fromMonth: 6, toMonth: 40, activities: [], outputs: [] }],
    },
    packageOfType: Object.fromEntries(SOCIALL_GLOBAL_FACTS.types.map(({ code }) => [code, 'WP2'])),
  };

  it('are drawn of what is behind, month by month beside the plan, to the end of the work package', () => {
    const blocks = promiseTrends(STARTED, translator);
    expect(blocks.map(({ id }) => id)).toEqual([
      ...['trend-bench-learning-events', 'trend-bench-learning-participants'],
      ...['trend-forward-looking-events', 'trend-forward-looking-participants'],
    ]);
    const [events] = blocks;
    if (events?.chart.kind !== 'trend') throw new Error('No trend.');
    const { months, series } = events.chart;
    expect([months.length, months[0]?.label, months.at(-1)?.label]).toEqual([40, 'M1', 'M40']);
    expect(months[39]?.query).toEqual({ type: 'bench-learning', to: '2021-04-30' });
    expect(series.map(({ role, values }) => [role, values[4], values[22], values[39]])).toEqual([
      ['promised', 0, 5, 10],
      ['reached', 0, 0, 2],
    ]);
    expect(events.caption).toBe('Events held of type “Bench-learning international webinar” by project month, beside the plan');
    expect(events.alternative).toContain('M40: Plan 10, Reached 2');
    expect(progress.build(STARTED, translator).blocks.filter(({ kind }) => kind === 'chart')).toHaveLength(6);
  });

  it('go to the records of the filter, and no further than it', () => {
    const [events] = promiseTrends({ ...STARTED, filter: { ...STARTED.filter, to: isoDate('2021-03-15') } }, translator);
    expect(events?.chart.kind === 'trend' ? events.chart.months.slice(37).map(({ query }) => query?.['to']) : []).toEqual([
      ...['2021-02-28', '2021-03-15', '2021-03-15'],
    ]);
  });

  it('are drawn of all types together as well', () => {
    const promises = [promised({ type: null, events: 40, participants: 900, byMonth: 48 })];
    const [events, participants] = promiseTrends({ ...STARTED, promises }, translator);
    expect([events?.id, participants?.id]).toEqual(['trend-events', 'trend-participants']);
    expect(events?.caption).toBe('Events held of all types by project month, beside the plan');
    if (events?.chart.kind !== 'trend') throw new Error('No trend.');
    expect(events.chart.months.at(-1)?.query).toEqual({ to: '2021-12-31' });
    expect(events.chart.series.map(({ values }) => values.at(-1))).toEqual([40, 34]);
  });

  it('are none without a start, without an end, and where nothing is missing', () => {
    expect(promiseTrends(SOCIALL_GLOBAL_FACTS, translator)).toEqual([]);
    expect(promiseTrends({ ...STARTED, packageOfType: {} }, translator)).toEqual([]);
    expect(promiseTrends({ ...STARTED, promises: STARTED.promises.slice(0, 1) }, translator)).toEqual([]);
  });
});

describe('expected impact', () => {
  it('is a table of promises, one of conditions, and a diagram of each', () => {
    const { blocks, title } = expectedImpact.build(SOCIALL_GLOBAL_FACTS, translator);
    expect([title, ...blocks.map(({ kind }) => kind)]).toEqual(['Expected impact', 'table', 'table', 'rich-text', 'chart', 'chart']);
    expect(expectedImpact.build(EMPTY_GLOBAL_FACTS, translator).blocks).toMatchObject([
      { kind: 'table', emptyText: 'Nothing was promised.' },
    ]);
  });
});

describe('progress', () => {
  it('says what would close each gap, and what the records lack', async () => {
    const document = await goldenDocument('progress');
    const text = document.blocks.find((block) => block.kind === 'rich-text');
    expect(text?.kind === 'rich-text' ? plainText(text.content).split('\n') : []).toEqual([
      '1 of the 4 promises is kept in full.',
      'Peer-learning event: To close the gap: 1 more event in schools with 10 participants each and 1 more event in local communities with 10 participants each. 2 of them may have been held already, in events whose setting or count is not stated.',
      'Bench-learning international webinar: To close the gap: 5 more events in schools with 15 participants each and 5 more events in local communities with 15 participants each. One of them may have been held already, in an event whose setting or count is not stated.',
      'Forward-looking session: To close the gap: 5 more events in schools with 15 participants each and 5 more events in local communities with 15 participants each. 2 of them may have been held already, in events whose setting or count is not stated.',
    ]);
    const facts = document.blocks.find((block) => block.kind === 'facts');
    expect(facts?.kind === 'facts' ? facts.facts.map(({ value }) => formatCell(value, document.locale, document.words)) : []).toEqual([
      ...['0', '0', '0', '31', '31'],
    ]);
  });

  it('says how fast what is missing would have to come, of the whole project alone', () => {
    const dated = {
      ...SOCIALL_GLOBAL_FACTS,
      packageOfType: { 'forward-looking': 'WP2' },
      card: { ...SOCIALL_GLOBAL_FACTS.card, startsOn: isoDate('2018-01-01') },
    };
    const said = (facts: GlobalReportFacts): string => {
      const text = progress.build(facts, translator).blocks.find((block) => block.kind === 'rich-text');
      return (text?.kind === 'rich-text' ? plainText(text.content).split('\n').at(-1) : undefined) ?? '';
    };
    expect(said(dated)).toMatch(/not stated\. M40 ended on 30 April 2021: what is missing is overdue\.$/u);
    const inTime = { ...dated, asOf: '2021-03-15T09:30:00.000Z' };
    expect(said(inTime)).toMatch(
      /with 15 participants each, by M40\. .*M40 ends on 30 April 2021, with 2 months left\. Keeping the promise takes 2 events a month and 36\.5 participants a month\. So far it has been an event every 10 months and 2\.9 participants a month\. Too early/u,
    );
    expect(said({ ...inTime, filter: { ...NO_FILTER, country: ['PT'] } })).not.toContain('M40');
  });

  it('names no gap where there is none, and no promises where there are none', () => {
    const { blocks } = progress.build(factsOf([promised({})], held(10)), translator);
    const text = blocks.find((block) => block.kind === 'rich-text');
    expect(text?.kind === 'rich-text' ? plainText(text.content) : '').toBe('1 of the 1 promise is kept in full.');
    const plain = progress.build(factsOf([promised({ events: 4, participants: null })], held(10)), translator).blocks;
    expect(JSON.stringify(plain)).toContain('Igniting event: To close the gap: 3 more events.');
    expect(progress.build(EMPTY_GLOBAL_FACTS, translator).blocks.map(({ kind }) => kind)).toEqual(['key-figures', 'heading', 'facts']);
  });
});
