import type { EventPage, EventPivot, EventSummary } from '@turnout/events/server';
import type { ConditionExplanation, Impact, ImpactTrend, ProjectGlance } from '@turnout/impact/server';
import type { Page } from '@turnout/shared/server-platform';
import { startTestApi, type TestApi } from '../testing/start-test-api';
import type { TestClient } from '../testing/test-client';

/** The figures of the printed report, counted by hand. */
describe('The Soci@ll records', () => {
  let api: TestApi;
  let viewer: TestClient;

  beforeAll(async () => {
    api = await startTestApi({ isDemo: true });
    viewer = await api.signedIn('viewer@example.org');
  });
  afterAll(() => api.stop());

  const summary = async (query: string): Promise<EventSummary> => (await viewer.get(`/projects/sociall/summary?${query}`)).json();
  const figures = ({ rows }: EventSummary) => rows.map(({ key, records, events, participants }) => [key, records, events, participants]);
  const list = async (query = ''): Promise<EventPage> => (await viewer.get(`/projects/sociall/events?${query}`)).json();

  it('are 31 and stand for 34 events with 712 participants', async () => {
    const { total, totals, items, nextCursor } = await list('limit=200');
    expect(total).toBe(31);
    expect(totals).toEqual({ records: 31, events: 34, participants: 712, estimated: 0, unknown: 0, leftOut: 0, documented: 0 });
    expect(items).toHaveLength(31);
    expect(nextCursor).toBeNull();
  });

  it('add up by type, in the order of the project', async () => {
    const answer = await summary('by=type');
    expect(answer.basis).toBe('participants-as-reported');
    expect(figures(answer)).toEqual([
      ['igniting', 10, 10, 301],
      ['peer-learning', 13, 16, 295],
      ['bench-learning', 2, 2, 39],
      ['forward-looking', 6, 6, 77],
    ]);
    expect(answer.rows.map(({ label }) => label)).toEqual([
      'Igniting event',
      'Peer-learning event',
      'Bench-learning international webinar',
      'Forward-looking session',
    ]);
    expect(answer.total).toEqual({ records: 31, events: 34, participants: 712, estimated: 0, unknown: 0, documented: 0 });
  });

  it('keep two promises of four, and no condition as long as nobody says in which setting', async () => {
    const { targets } = (await viewer.get('/projects/sociall/impact')).json<Impact>();
    const shares = targets.map(({ type, events, participants, gap }) => [
      ...[type, events.reached, events.promised, participants.reached, participants.promised],
      ...[gap.events, gap.participants, gap.inConditions, gap.inConditionsAtLeast],
    ]);
    expect(shares).toEqual([
      ['igniting', 10, 10, 301, 150, 0, 0, 0, 0],
      ['peer-learning', 16, 2, 295, 20, 0, 0, 2, 0],
      ['bench-learning', 2, 10, 39, 150, 8, 111, 10, 9],
      ['forward-looking', 6, 10, 77, 150, 4, 73, 10, 8],
    ]);
    const forward = targets
      .at(-1)
      ?.clauses.map(({ setting, promised, reached, couldCount, couldCountIds }) => [
        ...[setting, promised, reached, couldCount, couldCountIds.length],
      ]);
    expect(forward).toEqual([
      ['school', 5, 0, 2, 2],
      ['local-community', 5, 0, 2, 2],
    ]);
  });

  it('keep one promise for certain, at a glance, and lack most of the webinars', async () => {
    const { items, total } = (await viewer.get('/overview')).json<Page<ProjectGlance>>();
    expect(total).toBe(1);
    expect(items[0]).toMatchObject({
      ...{ project: 'sociall', acronym: 'Soci@ll', role: 'viewer', events: 34, participants: 712, needsYou: 0, findings: 0 },
      ...{ startsOn: '2018-01-01', endsOn: null, month: { now: 107, last: null }, nextDeadline: null, overdue: 0 },
      promises: { kept: 1, behind: 2, open: 1, total: 4 },
      behind: [
        { type: 'bench-learning', events: { missing: 8 }, participants: { missing: 111 }, inConditions: 9 },
        { type: 'forward-looking', events: { missing: 4 }, participants: { missing: 73 }, inConditions: 8 },
      ],
    });
  });

  it('are overdue since the end of their work package, so that there is no pace to keep and nothing to foresee', async () => {
    const { targets } = (await viewer.get('/projects/sociall/impact')).json<Impact>();
    const none = { events: null, participants: null };
    const over = { deadline: { month: 40, on: '2021-04-30' }, monthsLeft: 0, neededPerMonth: none };
    // Five of the six sessions, with 69 people, lie in the twelve months from May 2020 to April 2021.
    const soFar = { events: { numerator: 5, denominator: 12 }, participants: { numerator: 69, denominator: 12 } };
    expect(targets.at(-1)).toMatchObject({ type: 'forward-looking', pace: { ...over, soFar }, forecast: none });
    expect(targets.map(({ pace, forecast }) => [pace.deadline?.month, pace.monthsLeft, forecast])).toEqual(
      targets.map(() => [40, 0, none]),
    );
  });

  it('explains of each event why it counts towards a condition, or why it does not', async () => {
    const explain = (query: string) => viewer.get(`/projects/sociall/impact/explanation?${query}`);
    const { items, total } = (await explain('type=bench-learning&number=1')).json<ConditionExplanation>();
    const setting = { condition: 'setting', fit: 'open', asked: ['school'], stated: [] };
    expect(items.map(({ standing, meetings, reasons }) => [standing, meetings, ...reasons])).toEqual([
      ['could-count', 0, setting, { condition: 'participants', fit: 'yes', asked: ['15'], stated: ['29'] }],
      ['does-not-count', 0, { condition: 'participants', fit: 'no', asked: ['15'], stated: ['10'] }, setting],
    ]);
    expect(total).toBe(2);
    const pages = async (cursor: string): Promise<ConditionExplanation['items'][number][]> => {
      const page = (await explain(`type=bench-learning&number=1&limit=1${cursor}`)).json<ConditionExplanation>();
      expect([page.items.length, page.total]).toEqual([1, 2]);
      return [...page.items, ...(page.nextCursor === null ? [] : await pages(`&cursor=${page.nextCursor}`))];
    };
    expect(await pages('')).toEqual(items);
    expect((await explain('type=bench-learning&number=1&cursor=x')).problem().code).toBe('request.bad-cursor');
    for (const query of ['type=bench-learning&number=99', 'type=webinar&number=1', 'type=igniting&number=x'])
      expect((await explain(query)).problem().code).toBe('target.condition-not-found');
  });

  it('have a trend over project months, beside a plan from M6 to M40', async () => {
    const trend = async (query: string) => (await viewer.get(`/projects/sociall/impact/trend${query}`)).json<ImpactTrend>();
    const { months, ...facts } = await trend('?type=forward-looking');
    expect(facts).toEqual({ type: 'forward-looking', now: 107, deadline: { month: 40, on: '2021-04-30' }, undated: 0 });
    expect([months.length, months[0]?.from, months.at(-1)?.to]).toEqual([41, '2018-01-01', '2021-05-31']);
    const shown = months.map(({ month, events, participants, plan }) => [month, events, participants, plan.events, plan.participants]);
    expect([5, 22, 29, 39, 40, 41].map((month) => shown[month - 1])).toEqual([
      [5, 0, 0, 0, 0],
      [22, 0, 0, 4, 72],
      [29, 1, 29, 6, 102],
      [39, 1, 29, 9, 145],
      [40, 5, 69, 10, 150],
      [41, 6, 77, 10, 150],
    ]);
    const all = await trend('');
    expect([all.months.length, all.months.at(-1)?.events, all.months.at(-1)?.participants, all.months.at(-1)?.plan]).toEqual([
      ...[48, 34, 712, { events: null, participants: null }],
    ]);
    expect((await viewer.get('/projects/sociall/impact/trend?type=webinar')).problem().code).toBe('event.unknown-type');
  });

  it('add up by country, those of no single country last', async () => {
    const answer = await summary('by=country');
    expect(answer.rows.map(({ key, label, events, participants }) => [key, label, events, participants])).toEqual([
      ['CY', 'Cyprus', 6, 76],
      ['IT', 'Italy', 14, 388],
      ['PL', 'Poland', 6, 103],
      ['PT', 'Portugal', 6, 106],
      ['European', 'European', 2, 39],
    ]);
  });

  it('add up by level', async () => {
    expect(figures(await summary('by=level'))).toEqual([
      ['national', 29, 32, 673],
      ['international', 2, 2, 39],
    ]);
  });

  it('credit each partner with the whole event, and count it once in the total', async () => {
    const answer = await summary('by=partner');
    expect(answer.basis).toBe('credited-to-each-partner');
    expect(figures(answer)).toContainEqual(['Alessandro Volta', 2, 5, 161]);
    expect(figures(answer)).toContainEqual(['LGSG', 4, 7, 269]);
    expect(answer.rows.reduce((sum, { participants }) => sum + (participants ?? 0), 0)).toBe(712 + 161);
    expect(answer.total.participants).toBe(712);
  });

  it('add up by type and partner, and lead from each cell to its events', async () => {
    const pivot = (await viewer.get('/projects/sociall/pivot?measure=events')).json<EventPivot>();
    expect([pivot.rows.by, pivot.columns.by, pivot.measure, pivot.basis]).toEqual([
      ...['type', 'partner', 'events', 'credited-to-each-partner'],
    ]);
    expect(pivot.columns.items.map(({ label }) => label)).toContain('OXFAM');
    expect(pivot.rowTotals.map(({ key, events, participants }) => [key, events, participants])).toEqual([
      ...[['igniting', 10, 301] as const, ['peer-learning', 16, 295] as const],
      ...[['bench-learning', 2, 39] as const, ['forward-looking', 6, 77] as const],
    ]);
    expect(pivot.cells.reduce((sum, { participants }) => sum + (participants ?? 0), 0)).toBe(712 + 161);
    expect([pivot.total.events, pivot.total.participants, pivot.total.query]).toEqual([34, 712, {}]);
    for (const cell of [...pivot.cells, ...pivot.rowTotals, ...pivot.columnTotals].filter(({ records }) => records > 0)) {
      const { totals } = await list(new URLSearchParams({ ...cell.query, limit: '1' }).toString());
      expect([totals.records, totals.events, totals.participants]).toEqual([cell.records, cell.events, cell.participants]);
    }
    const months = (await viewer.get('/projects/sociall/pivot?rows=country&columns=month&country=IT&from=2021-04-21')).json<EventPivot>();
    expect(months.cells.map(({ row, column, events, query }) => [row, column, events, query])).toEqual([
      ['IT', '2021-04', 1, { country: 'IT', from: '2021-04-21', to: '2021-04-30' }],
      ['IT', '2021-05', 1, { country: 'IT', from: '2021-05-01', to: '2021-05-31' }],
      ['IT', '2021-12', 4, { country: 'IT', from: '2021-12-01', to: '2021-12-31' }],
    ]);
  });

  it('say that no setting was stated, rather than none', async () => {
    expect((await summary('by=setting')).rows).toEqual([
      { key: null, label: 'Not known', records: 31, events: 34, participants: 712, estimated: 0, unknown: 0, documented: 0 },
    ]);
  });

  it('add up by month, and are found by a period', async () => {
    const months = await summary('by=month&from=2021-04-01&to=2021-05-31');
    expect(figures(months)).toEqual([
      ['2021-04', 6, 6, 59],
      ['2021-05', 1, 1, 8],
    ]);
    expect(months.rows[0]?.label).toBe('April 2021');
  });

  it('are found without their accents, in Greek, Polish and Portuguese', async () => {
    const found = async (q: string) => (await list(`q=${encodeURIComponent(q)}`)).totals.records;
    expect(await found('reflexao')).toBe(2);
    expect(await found('zabki')).toBe(2);
    expect(await found('εκπαιδευση')).toBe(1);
    expect(await found('REFLEXÃO final')).toBe(1);
    expect(await found('100%')).toBe(0);
  });

  it('carry the project month of their first day', async () => {
    const { items } = await list('limit=1');
    expect(items[0]).toMatchObject({
      type: 'igniting',
      startsOn: '2019-03-16',
      projectMonth: 15,
      leadPartner: 'CARDET',
      workPackage: 'WP2',
    });
  });

  it('would keep more of a promise with what is planned, which is said beside what was held and never in it', async () => {
    const coordinator = await api.signedIn('coordinator@example.org');
    const planned = { type: 'forward-looking', title: 'A look ahead', startsOn: '2027-01-15', leadPartner: 'CESIE', setting: 'school' };
    await coordinator.post('/projects/sociall/events', { ...planned, participants: { count: 20, quality: 'estimate' } });
    const last = async (query: string) => (await viewer.get(`/projects/sociall/impact${query}`)).json<Impact>().targets.at(-1);
    const [plain, asked] = [await last(''), await last('?planned=true')];
    expect(asked).toMatchObject(plain ?? {});
    expect([plain?.events.reached, plain?.planned, plain?.events.withPlanned]).toEqual([6, undefined, undefined]);
    expect(asked?.planned).toEqual({ records: 1, events: 1, participants: 20, unknown: 0 });
    const figures = [asked?.events, asked?.participants, asked?.clauses[0], asked?.clauses[1]].map((each) => [
      each?.withPlanned?.reached,
      each?.withPlanned?.missing,
    ]);
    expect(figures).toEqual([[7, 3], [97, 53], [1, 4], [0, 5]]); // prettier-ignore
    expect(asked?.gap.withPlanned).toEqual({
      events: 3,
      participants: 53,
      inConditions: 9,
      inConditionsAtLeast: 7,
      further: 9,
      furtherAtLeast: 7,
    });
    const { months } = (await viewer.get('/projects/sociall/impact/trend?type=forward-looking')).json<ImpactTrend>();
    expect([months.at(-1)?.month, months.at(-1)?.events, months.at(-1)?.planned]).toEqual([109, null, { events: 1, participants: 20 }]);
  });
});
