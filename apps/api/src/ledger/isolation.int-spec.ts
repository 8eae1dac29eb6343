import type { EventDetail, EventPage, EventSummary } from '@turnout/events/server';
import { startTestApi, type TestApi } from '../testing/start-test-api';
import type { TestClient } from '../testing/test-client';

interface Listed {
  readonly items: readonly { readonly id: string; readonly code: string; readonly version: number }[];
}

/** Two projects that use the same codes for partners, types and work packages. */
describe('Projects that look alike', () => {
  let api: TestApi;
  let coordinator: TestClient;
  let other: TestClient;
  let own: EventDetail;
  let foreign: EventDetail;

  const ours = '/projects/exchange-hub-plus';
  const theirs = '/projects/sociall';
  const event = { type: 'igniting', title: 'Soci@ll at both', startsOn: '2021-03-01', leadPartner: 'CESIE', workPackage: 'WP2' };

  beforeAll(async () => {
    api = await startTestApi({ isDemo: true });
    [coordinator, other] = await api.people('coordinator', 'other');
    const made = [
      await other.post(`${ours}/partners`, { code: 'CESIE', country: 'ES' }),
      await other.post(`${ours}/work-packages`, { code: 'WP2', title: 'Another second one', leadPartner: 'CESIE' }),
      await other.post(`${ours}/event-types`, { code: 'igniting', label: 'Ours', workPackage: 'WP2' }),
      await other.post(`${ours}/targets`, { type: 'igniting', events: 1 }),
    ];
    expect(made.map(({ status }) => status)).toEqual([201, 201, 201, 201]);
    own = (await other.post(`${ours}/events`, { ...event, participants: { count: 7, quality: 'exact' } })).json();
    foreign = (await coordinator.post(`${theirs}/events`, { ...event, title: 'Soci@ll, a secret' })).json();
  });
  afterAll(() => api.stop());

  it.each(['', 'type=igniting', 'partner=CESIE', 'workPackage=WP2', 'q=soci%40ll', 'country=none', 'sort=-title'])(
    'list their own records only, by %p',
    async (query) => {
      const page = (await other.get(`${ours}/events?${query}`)).json<EventPage>();
      expect(page.items.map(({ id }) => id)).toEqual([own.id]);
      expect(page.totals).toMatchObject({ records: 1, participants: 7 });
    },
  );

  it.each(['type', 'partner', 'country', 'month', 'level', 'setting'])('sum their own records only, by %s', async (by) => {
    const { rows, total } = (await other.get(`${ours}/summary?by=${by}`)).json<EventSummary>();
    expect(rows).toHaveLength(1);
    expect(rows[0]).toMatchObject({ records: 1, participants: 7 });
    expect(total).toMatchObject({ records: 1, participants: 7 });
  });

  it('do not find each other’s records by id', async () => {
    const path = `${ours}/events/${foreign.id}`;
    for (const answer of [
      await other.get(path),
      await other.patch(path, { title: 'Taken' }, { 'if-match': '"1"' }),
      await other.delete(path, { 'if-match': '"1"' }),
    ]) {
      expect(answer.problem()).toMatchObject({ status: 404, code: 'event.not-found' });
    }
    expect((await coordinator.get(`${theirs}/events/${foreign.id}`)).json()).toMatchObject({ title: 'Soci@ll, a secret', version: 1 });
  });

  it.each([
    ['partners', 'partner'],
    ['event-types', 'event-type'],
    ['work-packages', 'work-package'],
    ['targets', 'target'],
  ])('do not find each other’s %s by id', async (things, kind) => {
    const [thing] = (await coordinator.get(`${theirs}/${things}`)).json<Listed>().items;
    const path = `${ours}/${things}/${thing!.id}`;
    for (const answer of [
      await other.get(path),
      await other.patch(path, {}, { 'if-match': '"1"' }),
      await other.delete(path, { 'if-match': '"1"' }),
    ]) {
      expect(answer.problem()).toMatchObject({ status: 404, code: `${kind}.not-found` });
    }
    expect((await coordinator.get(`${theirs}/${things}/${thing!.id}`)).json()).toMatchObject({ version: thing!.version });
  });

  it('print their own records only', async () => {
    const { text } = await other.get(`${ours}/reports/events-table.json`);
    expect(text).toContain('Soci@ll at both');
    expect(text).not.toContain('secret');
  });

  it('are not in each other’s list of projects', async () => {
    const codes = (await other.get('/projects')).json<Listed>().items.map(({ code }) => code);
    expect(codes).toEqual(['exchange-hub-plus']);
    expect((await coordinator.get('/projects')).json<Listed>().items).toHaveLength(5);
  });
});
