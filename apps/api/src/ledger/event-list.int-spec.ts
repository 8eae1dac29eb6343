import { EVENT_ORDERS, LIST_GROUPS } from '@turnout/events/domain';
import type { EventListItem, EventOutline, EventPage } from '@turnout/events/server';
import { startTestApi, type TestApi } from '../testing/start-test-api';
import type { TestClient } from '../testing/test-client';

describe('The list of events', () => {
  let api: TestApi;
  let coordinator: TestClient;
  const events = '/projects/sociall/events';

  const page = async (query: string): Promise<EventPage> => (await coordinator.get(`${events}?${query}`)).json();

  /** Reads page by page until there are no more. */
  const walk = async (query: string, limit: number): Promise<EventListItem[]> => {
    const items: EventListItem[] = [];
    for (let cursor: string | null = ''; cursor !== null;) {
      const next: EventPage = await page(`${query}&limit=${String(limit)}${cursor === '' ? '' : `&cursor=${cursor}`}`);
      items.push(...next.items);
      cursor = next.nextCursor;
    }
    return items;
  };

  beforeAll(async () => {
    api = await startTestApi({ isDemo: true });
    coordinator = await api.signedIn('coordinator@example.org');
    const [project] = await api.dataSource.query<{ id: string }[]>(`select id from projects where code = 'sociall'`);
    // Records of which nearly nothing is known tie in every order.
    await api.dataSource.query(
      `insert into events (project_id, id, title, participant_quality, status, search_text)
       select $1, ('018f0000-0000-7000-8000-00000000000' || n)::uuid, 'Untold', 'unknown', 'held', 'untold' from generate_series(1, 3) n`,
      [project!.id],
    );
  });
  afterAll(() => api.stop());

  it.each(EVENT_ORDERS)('has the same order in pages of any size, by %s', async (sort) => {
    const whole = (await page(`sort=${sort}&limit=200`)).items.map(({ id }) => id);
    expect(new Set(whole).size).toBe(34);
    expect((await walk(`sort=${sort}`, 1)).map(({ id }) => id)).toEqual(whole);
    expect((await walk(`sort=${sort}`, 7)).map(({ id }) => id)).toEqual(whole);
  });

  it('follows the project’s types and then the days, with what is not known last', async () => {
    const items = await walk('', 50);
    const types = items.map(({ type }) => type);
    expect([...new Set(types)]).toEqual(['igniting', 'peer-learning', 'bench-learning', 'forward-looking', null]);
    const peers = items.filter(({ type }) => type === 'peer-learning').map(({ startsOn }) => startsOn);
    expect(peers).toEqual([...peers].sort());
    expect(items.slice(-3).map(({ title }) => title)).toEqual(['Untold', 'Untold', 'Untold']);
  });

  it.each([
    ['participants', 6, null],
    ['-participants', 150, null],
    ['startsOn', '2019-03-16', null],
    ['-startsOn', '2021-12-18', null],
    ['country', 'CY', null],
    ['-country', 'PT', null],
  ] as const)('sorted by %s begins with %p and ends with what is not known', async (sort, first, last) => {
    const items = await walk(`sort=${sort}`, 50);
    const value = (item: EventListItem | undefined) => {
      const name = sort.replace('-', '');
      return name === 'participants' ? item?.participants.count : item?.[name as 'startsOn' | 'country'];
    };
    expect(value(items[0])).toBe(first);
    expect(value(items.at(-1))).toBe(last);
  });

  it.each([...LIST_GROUPS, 'none'])(
    'has the same order in pages of any size, grouped by %s, and can be entered at each of them',
    async (group) => {
      for (const sort of ['startsOn', '-country']) {
        const query = `group=${group}&sort=${sort}`;
        const whole = (await page(`${query}&limit=200`)).items.map(({ id }) => id);
        expect(new Set(whole).size).toBe(34);
        expect((await walk(query, 7)).map(({ id }) => id)).toEqual(whole);
        const outline: EventOutline = (await coordinator.get(`${events}/outline?${query}&limit=17`)).json();
        expect([outline.total, outline.cursors.length]).toEqual([34, 1]);
        expect((await page(`${query}&limit=17&cursor=${String(outline.cursors[0])}`)).items.map(({ id }) => id)).toEqual(whole.slice(17));
      }
    },
  );

  it.each([
    ['group=month&sort=-startsOn', '2021-12', '2019-03'],
    ['group=month', '2019-03', '2021-12'],
    ['group=country&sort=-country', 'PT', 'European'],
    ['sort=-type', 'forward-looking', 'igniting'],
    ['group=status', 'held', 'approved'],
  ])('has the headings of %s in their order, those that are not known last', async (query, first, last) => {
    const { groups }: EventOutline = (await coordinator.get(`${events}/outline?${query}`)).json();
    expect([groups[0]?.key, groups.filter(({ key }) => key !== null).at(-1)?.key]).toEqual([first, last]);
    expect(groups.reduce((sum, { records }) => sum + records, 0)).toBe(34);
  });

  it('refuses groups that it does not know', async () => {
    const answer = await coordinator.get(`${events}?group=partner`);
    expect([answer.status, answer.json<{ code: string }>().code]).toEqual([422, 'event.unknown-group']);
  });

  it('takes a record logged between two pages without showing any twice', async () => {
    const first = await page('sort=startsOn&limit=10');
    await coordinator.post(events, { type: 'igniting', title: 'Early', startsOn: '2018-02-01', leadPartner: 'CESIE' });
    const second = await page(`sort=startsOn&limit=10&cursor=${String(first.nextCursor)}`);
    const ids = [...first.items, ...second.items].map(({ id }) => id);
    expect(new Set(ids).size).toBe(20);
  });
});
