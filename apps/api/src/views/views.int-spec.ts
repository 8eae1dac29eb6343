import type { SavedView } from '@turnout/events/server';
import type { HistoryEntry } from '@turnout/shared/server-platform';
import { addAccount } from '../testing/add-account';
import { countQueries } from '../testing/count-queries';
import { startTestApi, type TestApi } from '../testing/start-test-api';
import type { Answer, TestClient } from '../testing/test-client';

const VIEWS = '/projects/sociall/views';

describe('Saved views', () => {
  let api: TestApi;
  let coordinator: TestClient;
  let lead: TestClient;
  let partner: TestClient;
  let viewer: TestClient;

  beforeAll(async () => {
    api = await startTestApi({ isDemo: true });
    [coordinator, lead, partner, viewer] = await api.people('coordinator', 'lead', 'partner', 'viewer');
  });
  afterAll(() => api.stop());

  const keep = (who: TestClient, name: string, query: object = {}, more: object = {}): Promise<Answer> =>
    who.post(VIEWS, { name, query, ...more });
  const list = async (who: TestClient): Promise<SavedView[]> => (await who.get(VIEWS)).json<{ items: SavedView[] }>().items;
  const names = async (who: TestClient): Promise<string[]> => (await list(who)).map(({ name }) => name);
  const change = (who: TestClient, { id, version }: SavedView, body: object): Promise<Answer> =>
    who.patch(`${VIEWS}/${id}`, body, { 'if-match': `"${String(version)}"` });
  const remove = (who: TestClient, { id, version }: SavedView): Promise<Answer> =>
    who.delete(`${VIEWS}/${id}`, { 'if-match': `"${String(version)}"` });

  it('are one’s own: kept in the one form an address has, read back, and seen by nobody else', async () => {
    const answer = await keep(viewer, '  Πολωνία  2020 ', {
      type: ['peer-learning', 'igniting,none'],
      country: ['PL'],
      from: '2020-01-01',
      sort: '-title',
    });
    expect(answer.status).toBe(201);
    const view = answer.json<SavedView>();
    expect(answer.headers.get('etag')).toBe('"1"');
    expect(view).toMatchObject({
      name: 'Πολωνία 2020',
      query: { type: ['peer-learning', 'igniting', 'none'], country: ['PL'], from: '2020-01-01', sort: '-title' },
      ...{ isShared: false, isDefault: false, mayChange: true, lost: [], version: 1 },
    });
    expect((await viewer.get(`${VIEWS}/${view.id}`)).json()).toEqual(view);
    for (const who of [partner, lead, coordinator]) {
      expect(await names(who)).toEqual([]);
      const answers = [await who.get(`${VIEWS}/${view.id}`), await change(who, view, { name: 'Mine' }), await remove(who, view)];
      answers.push(await who.post(`${VIEWS}/${view.id}/default`, {}));
      expect(answers.map((each) => each.problem().code)).toEqual(Array.from({ length: 4 }, () => 'view.not-found'));
    }
    expect(await names(viewer)).toEqual(['Πολωνία 2020']);
  });

  it('keep only what the domain can read, and say of everything else where it is', async () => {
    const pointers = async (query: object): Promise<[string, string][]> =>
      (await keep(partner, 'Odd', query)).problem().errors.map(({ pointer, code }) => [pointer, code]);
    expect(await pointers({ country: ['XX'], sort: 'colour', type: ['igniting', 'unheard-of'] })).toEqual([
      ['/query/country', 'country.unknown'],
      ['/query/sort', 'event.unknown-sort'],
      ['/query/type', 'view.unknown-value'],
    ]);
    expect(await pointers({ page: '3' })).toEqual([['/query/page', 'request.unknown-field']]);
    expect(await pointers({ type: 'igniting' })).toEqual([['/query/type', 'request.wrong-type']]);
    expect((await partner.post(VIEWS, {})).problem().code).toBe('view.name-missing');
    expect(await names(partner)).toEqual([]);
  });

  it('are shared by leads and coordinators only, and what is shared has a history', async () => {
    expect((await keep(partner, 'For all', {}, { isShared: true })).problem().code).toBe('access.denied');
    const own = (await keep(lead, 'To approve', { status: ['submitted'] })).json<SavedView>();
    expect(await names(coordinator)).toEqual([]);
    const shared = (await change(lead, own, { isShared: true })).json<SavedView>();
    expect(shared).toMatchObject({ isShared: true, version: 2 });
    expect((await list(partner)).map(({ name, isShared, mayChange, createdBy }) => [name, isShared, mayChange, createdBy])).toEqual([
      ['To approve', true, false, shared.createdBy],
    ]);
    expect((await change(partner, shared, { name: 'Ours' })).problem().code).toBe('access.denied');
    expect((await remove(partner, shared)).problem().code).toBe('access.denied');
    const renamed = (
      await change(coordinator, shared, { name: 'To be approved', query: { status: ['submitted'], country: ['IT'] } })
    ).json<SavedView>();
    const { items } = (await coordinator.get('/projects/sociall/history?kind=view')).json<{ items: HistoryEntry[] }>();
    expect(items.map(({ operation, label, changes }) => [operation, label, changes.map(({ field }) => field)])).toEqual([
      ['change', 'To be approved', ['title', 'country']],
      ['create', 'To approve', ['title', 'status']],
    ]);

    const back = (await change(coordinator, renamed, { isShared: false })).json<SavedView>();
    expect([await names(partner), await names(lead), await names(coordinator)]).toEqual([[], [], ['To be approved']]);
    expect((await remove(coordinator, back)).status).toBe(204);
    const { total } = (await coordinator.get('/projects/sociall/history?kind=view')).json<{ total: number }>();
    expect(total).toBe(3);
  });

  it('have names that are unique for their owner, whatever the capitals', async () => {
    const first = (await keep(partner, 'Ząbki')).json<SavedView>();
    expect((await keep(partner, ' ząbki')).problem()).toMatchObject({
      status: 422,
      code: 'view.name-taken',
      errors: [{ pointer: '/name' }],
    });
    expect((await keep(lead, 'Ząbki', {}, { isShared: true })).status).toBe(201);
    const second = (await keep(partner, 'Other')).json<SavedView>();
    expect((await change(partner, second, { name: 'ZĄBKI' })).problem().code).toBe('view.name-taken');
    expect((await change(partner, first, { name: 'ZĄBKI' })).status).toBe(200);
    const answers = await Promise.all(Array.from({ length: 4 }, () => keep(partner, 'At once')));
    expect(answers.filter(({ status }) => status === 201)).toHaveLength(1);
    expect(answers.filter(({ status }) => status >= 500)).toEqual([]);
  });

  it('are changed in the version that was seen, and made once however often that is asked', async () => {
    const twice = await Promise.all([1, 2].map(() => lead.post(VIEWS, { name: 'Once', query: {} }, { 'idempotency-key': 'view-1' })));
    const [one, other] = twice.map((answer) => answer.json<SavedView>());
    expect(one!.id).toBe(other!.id);
    expect((await lead.patch(`${VIEWS}/${one!.id}`, { name: 'X' })).status).toBe(428);
    expect((await change(lead, one!, { query: { q: 'Ząbki' } })).json<SavedView>().query).toEqual({ q: 'Ząbki' });
    expect((await change(lead, one!, { name: 'X' })).status).toBe(412);
    expect((await remove(lead, one!)).status).toBe(412);
  });

  it('open the list of whoever chose so, one at a time, until they are gone', async () => {
    const [own, shared] = [
      (await keep(viewer, 'Mine')).json<SavedView>(),
      (await keep(coordinator, 'Ours', {}, { isShared: true })).json<SavedView>(),
    ];
    const defaults = async (who: TestClient): Promise<string[]> =>
      (await list(who)).filter(({ isDefault }) => isDefault).map(({ name }) => name);
    expect((await viewer.post(`${VIEWS}/${own.id}/default`, {})).status).toBe(204);
    expect((await viewer.post(`${VIEWS}/${shared.id}/default`, {})).status).toBe(204);
    expect([await defaults(viewer), await defaults(coordinator)]).toEqual([['Ours'], []]);
    await viewer.delete(`${VIEWS}/${own.id}/default`);
    expect(await defaults(viewer)).toEqual(['Ours']);
    const taken = (await change(coordinator, shared, { isShared: false })).json<SavedView>();
    expect(await defaults(viewer)).toEqual([]);
    const again = (await change(coordinator, taken, { isShared: true })).json<SavedView>();
    expect(await defaults(viewer)).toEqual([]);
    await viewer.post(`${VIEWS}/${shared.id}/default`, {});
    expect((await remove(coordinator, again)).status).toBe(204);
    expect(await defaults(viewer)).toEqual([]);
  });

  it('follow what they name: a code that changes, a partner that is merged, a type that goes', async () => {
    await coordinator.post('/projects/sociall/event-types', { code: 'short-lived', label: 'Short-lived' });
    const partners = (await coordinator.get('/projects/sociall/partners')).json<{
      items: { id: string; code: string; version: number }[];
    }>().items;
    const of = (code: string) => partners.find((each) => each.code === code)!;
    const view = (await keep(coordinator, 'Named', { partner: ['AEAS', 'CMM'], type: ['short-lived'] })).json<SavedView>();
    const now = async (): Promise<SavedView> => (await coordinator.get(`${VIEWS}/${view.id}`)).json();
    await coordinator.patch(
      `/projects/sociall/partners/${of('AEAS').id}`,
      { code: 'Abel Salazar' },
      { 'if-match': `"${String(of('AEAS').version)}"` },
    );
    expect((await now()).query.partner).toEqual(['Abel Salazar', 'CMM']);
    const merge = { into: of('CMM').id };
    const renamed = (await coordinator.get(`/projects/sociall/partners/${of('AEAS').id}`)).json<{ version: number }>().version;
    const merged = await coordinator.post(`/projects/sociall/partners/${of('AEAS').id}/merge`, merge, {
      'if-match': `"${String(renamed)}"`,
    });
    expect(merged.status).toBe(200);
    expect(await now()).toMatchObject({ query: { partner: ['CMM'] }, lost: [] });
    const types = (await coordinator.get('/projects/sociall/event-types')).json<{ items: { id: string; code: string }[] }>().items;
    await coordinator.delete(`/projects/sociall/event-types/${types.find(({ code }) => code === 'short-lived')!.id}`, {
      'if-match': '"1"',
    });
    expect(await now()).toMatchObject({ query: { partner: ['CMM'] }, lost: ['type'] });
  });

  it('go with the membership, and an administrator needs none to have some', async () => {
    const id = await addAccount(api.dataSource, 'passing@example.org');
    await coordinator.post('/projects/sociall/members', { email: 'passing@example.org', role: 'viewer' });
    const passing = await api.signedIn('passing@example.org');
    const view = (await keep(passing, 'Passing')).json<SavedView>();
    await passing.post(`${VIEWS}/${view.id}/default`, {});
    const member = (await coordinator.get(`/projects/sociall/members/${id}`)).json<{ version: number }>();
    expect((await coordinator.delete(`/projects/sociall/members/${id}`, { 'if-match': `"${String(member.version)}"` })).status).toBe(204);
    expect(await api.dataSource.query('select id from saved_views where account_id = $1', [id])).toEqual([]);
    expect((await keep(await api.signedIn('admin@example.org'), 'Of the administrator')).status).toBe(201);
  });

  it('are at most fifty for each owner, and listed at the same cost however many', async () => {
    const few = await countQueries(() => lead.get(VIEWS));
    for (let count = (await list(lead)).filter(({ isShared }) => !isShared).length; count < 50; count += 1)
      await keep(lead, `View ${String(count)}`);
    expect((await keep(lead, 'One too many')).problem()).toMatchObject({ status: 409, code: 'view.too-many', params: { max: 50 } });
    expect((await keep(lead, 'Of the project', {}, { isShared: true })).status).toBe(201);
    const [last] = await list(lead);
    expect((await change(lead, last!, { name: 'Renamed all the same' })).status).toBe(200);
    expect(await countQueries(() => lead.get(VIEWS))).toBe(few);
    expect(few).toBeLessThanOrEqual(5);
  });

  it('of one project are not found in another', async () => {
    const other = await api.signedIn('other@example.org');
    const [view] = await list(lead);
    const path = `/projects/exchange-hub-plus/views/${view!.id}`;
    const answers = [
      await other.get(path),
      await other.patch(path, {}, { 'if-match': '"1"' }),
      await other.delete(path, { 'if-match': '"1"' }),
    ];
    expect([...answers, await other.post(`${path}/default`, {})].map((each) => each.problem().code)).toEqual(
      Array.from({ length: 4 }, () => 'view.not-found'),
    );
  });
});
