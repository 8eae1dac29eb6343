import type { EventDetail } from '@turnout/events/server';
import type { HistoryEntry, Page } from '@turnout/shared/server-platform';
import { startTestApi, type TestApi } from '../testing/start-test-api';
import type { TestClient } from '../testing/test-client';

const PROJECT = '/projects/sociall';
const EVENT = { type: 'igniting', title: 'Cooking together', startsOn: '2021-03-01', leadPartner: 'CESIE', coPartners: ['CARDET'] };

describe('The history', () => {
  let api: TestApi;
  let partner: TestClient;
  let coordinator: TestClient;

  beforeAll(async () => {
    api = await startTestApi({ isDemo: true });
    [partner, coordinator] = await api.people('partner', 'coordinator');
  });
  afterAll(() => api.stop());

  const record = async (more: object = {}): Promise<EventDetail> =>
    (await partner.post(`${PROJECT}/events`, { ...EVENT, participants: { count: 12, quality: 'exact' }, ...more })).json<EventDetail>();
  const historyOf = async (id: string, query = ''): Promise<Page<HistoryEntry>> =>
    (await partner.get(`${PROJECT}/events/${id}/history${query}`)).json<Page<HistoryEntry>>();
  const projectHistory = async (query = ''): Promise<Page<HistoryEntry>> =>
    (await coordinator.get(`${PROJECT}/history${query}`)).json<Page<HistoryEntry>>();

  it('says who made, changed and deleted a record, when and through what, and what each field said before', async () => {
    const event = await record();
    const path = `${PROJECT}/events/${event.id}`;
    api.clock.pass(60_000);
    const changed = await coordinator.patch(
      path,
      { participants: { count: 14, quality: 'estimate' }, place: 'Palermo', coPartners: [] },
      { 'if-match': '"1"', 'x-request-id': 'the-request-of-this-change' },
    );
    expect(changed.status).toBe(200);
    expect((await coordinator.delete(path, { 'if-match': '"2"' })).status).toBe(204);

    const { items, total, nextCursor } = await historyOf(event.id);
    expect([total, nextCursor]).toEqual([3, null]);
    expect(items.map(({ operation, by, channel }) => [operation, by, channel])).toEqual([
      ['delete', 'Demo coordinator', 'session'],
      ['change', 'Demo coordinator', 'session'],
      ['create', 'Demo partner', 'session'],
    ]);
    expect(items[1]).toMatchObject({ kind: 'event', thing: event.id, label: 'Cooking together', requestId: 'the-request-of-this-change' });
    expect(Date.parse(items[1]!.at) - Date.parse(items[2]!.at)).toBe(60_000);
    expect(items[1]?.changes).toEqual([
      { field: 'place', before: null, after: 'Palermo' },
      { field: 'participants.count', before: 12, after: 14 },
      { field: 'participants.quality', before: 'exact', after: 'estimate' },
      { field: 'coPartners', before: ['CARDET'], after: null },
    ]);
    const made = items[2]!.changes.map(({ field, before }) => [field, before]);
    expect(made).toContainEqual(['title', null]);
    expect(made.map(([field]) => field)).not.toEqual(expect.arrayContaining(['id']));
    expect(items[0]?.changes).toContainEqual({ field: 'participants.count', before: 14, after: null });
    expect(items[0]?.changes.some(({ field }) => /version|updated|created|may|projectMonth/u.test(field))).toBe(false);
  });

  it('is empty for a record that nobody touched, and not found for what never was one', async () => {
    const { items } = (await partner.get(`${PROJECT}/events?limit=1`)).json<Page<{ id: string }>>();
    expect(await historyOf(items[0]!.id)).toEqual({ items: [], nextCursor: null, total: 0 });
    for (const id of ['00000000-0000-7000-8000-000000000000', 'nonsense'])
      expect((await partner.get(`${PROJECT}/events/${id}/history`)).problem()).toMatchObject({ status: 404, code: 'event.not-found' });
  });

  it('holds nothing of what was refused, and nothing of a change that changed nothing', async () => {
    const event = await record();
    const before = (await projectHistory()).total;
    const path = `${PROJECT}/events/${event.id}`;
    expect((await partner.patch(path, { title: '' }, { 'if-match': '"1"' })).status).toBe(422);
    expect((await partner.patch(path, { title: 'Stale' }, { 'if-match': '"7"' })).status).toBe(412);
    expect((await partner.post(`${PROJECT}/events`, { ...EVENT, type: 'nothing' })).status).toBe(422);
    expect((await partner.patch(path, { title: event.title }, { 'if-match': '"1"' })).status).toBe(200);
    expect((await projectHistory()).total).toBe(before);
  });

  it('tells of the settings too', async () => {
    const before = (await projectHistory()).total;
    const { version } = (await coordinator.get(PROJECT)).json<{ version: number }>();
    const answers = [
      await coordinator.patch(PROJECT, { website: 'https://example.org' }, { 'if-match': `"${String(version)}"` }),
      await coordinator.post(`${PROJECT}/partners`, { code: 'NEW' }),
      await coordinator.post(`${PROJECT}/work-packages`, { code: 'WP9', title: 'Ninth', leadPartner: 'NEW' }),
      await coordinator.post(`${PROJECT}/event-types`, { code: 'webinar', label: 'Webinar' }),
      await coordinator.post(`${PROJECT}/targets`, { type: 'webinar', events: 2, clauses: [{ setting: 'school', events: 1 }] }),
    ];
    expect(answers.map(({ status }) => status)).toEqual([200, 201, 201, 201, 201]);
    const idOf = (index: number): string => answers[index]!.json<{ id: string }>().id;
    const first = { 'if-match': '"1"' };
    const changes = [
      await coordinator.patch(`${PROJECT}/partners/${idOf(1)}`, { country: 'IT' }, first),
      await coordinator.patch(`${PROJECT}/work-packages/${idOf(2)}`, { leadPartner: null }, first),
      await coordinator.patch(`${PROJECT}/event-types/${idOf(3)}`, { level: 'national' }, first),
      await coordinator.patch(`${PROJECT}/targets/${idOf(4)}`, { events: 3 }, first),
    ];
    expect(changes.map(({ status }) => status)).toEqual([200, 200, 200, 200]);
    const second = { 'if-match': '"2"' };
    for (const [things, index] of [
      ['targets', 4],
      ['event-types', 3],
      ['work-packages', 2],
      ['partners', 1],
    ] as const)
      expect((await coordinator.delete(`${PROJECT}/${things}/${idOf(index)}`, second)).status).toBe(204);

    const { items, total } = await projectHistory('?limit=13');
    expect(total).toBe(before + 13);
    expect(items.map(({ kind, operation, label }) => `${operation} ${kind} ${String(label)}`).reverse()).toEqual([
      'change project Soci@ll',
      ...['create partner NEW', 'create work-package WP9', 'create event-type Webinar', 'create target webinar'],
      ...['change partner NEW', 'change work-package WP9', 'change event-type Webinar', 'change target webinar'],
      ...['delete target webinar', 'delete event-type Webinar', 'delete work-package WP9', 'delete partner NEW'],
    ]);
    const told = items.filter(({ operation }) => operation === 'change').map(({ changes: [change] }) => change);
    expect(told).toEqual([
      { field: 'events', before: 2, after: 3 },
      { field: 'level', before: null, after: 'national' },
      { field: 'leadPartner', before: 'NEW', after: null },
      { field: 'country', before: null, after: 'IT' },
      { field: 'website', before: 'http://wholeschoolsociallabs.eu', after: 'https://example.org' },
    ]);
  });

  it('is read page by page, without a gap or a repetition', async () => {
    const { total } = await projectHistory('?limit=1');
    const seen: number[] = [];
    let cursor: string | null = '';
    while (cursor !== null) {
      const page: Page<HistoryEntry> = await projectHistory(`?limit=4&cursor=${cursor}`);
      seen.push(...page.items.map(({ sequence }) => sequence));
      cursor = page.nextCursor;
    }
    expect(seen).toEqual(Array.from({ length: total }, (_, index) => total - index));
  });

  it('can be narrowed to kinds, people and days', async () => {
    const all = (await projectHistory('?limit=200')).items;
    const by = all.find(({ by: name }) => name === 'Demo partner')!.account!;
    const today = api.clock.now().toISOString().slice(0, 10);
    for (const [query, expected] of [
      ['kind=target', all.filter(({ kind }) => kind === 'target').length],
      [`account=${by}`, all.filter(({ account }) => account === by).length],
      [`kind=target&account=${by}`, 0],
      [`from=${today}&to=${today}`, all.length],
      ['to=2019-12-31', 0],
    ] as const) {
      expect([query, (await projectHistory(`?${query}`)).total]).toEqual([query, expected]);
    }
    for (const [query, code] of [
      ['kind=%27', 'request.invalid-value'],
      ['account=me', 'request.invalid-value'],
      ['from=2021-02-30', 'date.invalid'],
      ['to=x', 'date.invalid'],
      ['cursor=x', 'request.bad-cursor'],
      ['limit=0', 'request.bad-limit'],
    ])
      expect([query, (await coordinator.get(`${PROJECT}/history?${query!}`)).problem().code]).toEqual([query, code]);
  });

  it('is exported with a line for every field', async () => {
    await record({ title: '=HYPERLINK("x")' });
    const { text, headers } = await coordinator.get(`${PROJECT}/history.csv`);
    expect(headers.get('content-type')).toBe('text/csv; charset=utf-8');
    expect(headers.get('content-disposition')).toBe('attachment; filename="sociall-history.csv"');
    const all = (await projectHistory('?limit=200')).items;
    const lines = text.trimEnd().split('\r\n');
    expect(lines[0]).toBe('sequence,at,by,channel,token,requestId,kind,thing,label,operation,field,before,after');
    expect(lines).toHaveLength(1 + all.reduce((sum, { changes }) => sum + changes.length, 0));
    expect(text).toContain(`create,title,,"'=HYPERLINK(""x"")"`);
    expect((await coordinator.get(`${PROJECT}/history.csv?kind=target`)).text.split('\r\n')).toContainEqual(
      expect.stringMatching(/,target,.*,events,2,3$/u),
    );
  });

  it('of one project tells nothing of another', async () => {
    const other = await api.signedIn('other@example.org');
    const [entry] = (await projectHistory('?kind=event')).items;
    expect((await other.get(`/projects/exchange-hub-plus/events/${entry!.thing}/history`)).problem().code).toBe('event.not-found');
    expect((await other.get('/projects/exchange-hub-plus/history')).json<Page<HistoryEntry>>()).toMatchObject({ items: [], total: 0 });
    expect((await other.get(`${PROJECT}/history.csv`)).problem().code).toBe('project.not-found');
  });
});
