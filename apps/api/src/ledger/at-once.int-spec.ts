import type { EventDetail, EventPage } from '@turnout/events/server';
import { type HistoryEntry, type Page, verifyChains } from '@turnout/shared/server-platform';
import { startTestApi, type TestApi } from '../testing/start-test-api';
import type { TestClient } from '../testing/test-client';

const EVENTS = '/projects/sociall/events';
const EVENT = { type: 'igniting', title: 'Everybody at once', startsOn: '2021-03-01', leadPartner: 'CESIE' };

describe('Many at once', () => {
  let api: TestApi;
  let clients: TestClient[];
  let first: TestClient;

  beforeAll(async () => {
    api = await startTestApi({ isDemo: true });
    const names = ['admin', 'coordinator', 'lead', 'partner'];
    clients = await Promise.all(names.map((name) => api.signedIn(`${name}@example.org`)));
    first = clients[0]!;
  });
  afterAll(() => api.stop());

  const historyOf = async (id: string): Promise<Page<HistoryEntry>> => (await first.get(`${EVENTS}/${id}/history`)).json();
  const matching = async (q: string): Promise<number> => (await first.get(`${EVENTS}?q=${encodeURIComponent(q)}`)).json<EventPage>().total;
  const tally = (statuses: readonly number[]): Record<number, number> =>
    statuses.reduce<Record<number, number>>((counts, status) => ({ ...counts, [status]: (counts[status] ?? 0) + 1 }), {});

  it('change one version of an event once, and 49 of 50 are told', async () => {
    const event = (await first.post(EVENTS, EVENT)).json<EventDetail>();
    const answers = await Promise.all(
      Array.from({ length: 50 }, (_, n) =>
        clients[n % clients.length]!.patch(
          `${EVENTS}/${event.id}`,
          { participants: { count: n, quality: 'exact' } },
          { 'if-match': '"1"' },
        ),
      ),
    );
    expect(tally(answers.map(({ status }) => status))).toEqual({ 200: 1, 412: 49 });
    const winner = answers.find(({ status }) => status === 200)!.json<EventDetail>();
    const stored = (await first.get(`${EVENTS}/${event.id}`)).json<EventDetail>();
    expect([stored.version, stored.participants]).toEqual([2, winner.participants]);
    const { items } = await historyOf(event.id);
    expect(items.map(({ operation }) => operation)).toEqual(['change', 'create']);
    expect(items[0]?.changes).toContainEqual({ field: 'participants.count', before: null, after: stored.participants.count });
  });

  it('record one event with one Idempotency-Key, and note it once', async () => {
    const title = 'Twenty times the same';
    const answers = await Promise.all(
      Array.from({ length: 20 }, () => first.post(EVENTS, { ...EVENT, title }, { 'idempotency-key': 'the-same' })),
    );
    expect(tally(answers.map(({ status }) => status))).toEqual({ 201: 20 });
    expect(new Set(answers.map(({ text }) => text)).size).toBe(1);
    expect(await matching(title)).toBe(1);
    expect((await historyOf(answers[0]!.json<EventDetail>().id)).total).toBe(1);
  });

  it('change different events of one project all, and the history forks nowhere', async () => {
    const events = await Promise.all(
      Array.from({ length: 20 }, async (_, n) =>
        (await first.post(EVENTS, { ...EVENT, title: `Side by side ${String(n)}` })).json<EventDetail>(),
      ),
    );
    const answers = await Promise.all(
      events.map(({ id }, n) => clients[n % clients.length]!.patch(`${EVENTS}/${id}`, { place: 'Palermo' }, { 'if-match': '"1"' })),
    );
    expect(tally(answers.map(({ status }) => status))).toEqual({ 200: 20 });
    for (const { id } of events) expect((await historyOf(id)).total).toBe(2);
    const { broken, ends } = await verifyChains(api.dataSource.manager);
    expect(broken).toEqual([]);
    expect(ends.find(({ project }) => project === 'sociall')?.sequence).toBeGreaterThanOrEqual(43);
  });
});
