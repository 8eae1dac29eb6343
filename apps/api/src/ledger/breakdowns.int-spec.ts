import type { Project } from '@turnout/consortium/server';
import type { BreakdownSummary, EventDetail, UsedCategory } from '@turnout/events/server';
import { startTestApi, type TestApi } from '../testing/start-test-api';
import type { TestClient } from '../testing/test-client';

const PROJECT = '/projects/exchange-hub-plus';
const OWN = 'Languages spoken';

/** Who took part, from what a project asks for to what its records add up to. */
describe('Breakdowns', () => {
  let api: TestApi;
  let coordinator: TestClient;

  beforeAll(async () => {
    api = await startTestApi({ isDemo: true });
    coordinator = await api.signedIn('other@example.org');
    await coordinator.post(`${PROJECT}/partners`, { code: 'Hub', country: 'ES' });
    await coordinator.post(`${PROJECT}/event-types`, { code: 'fair', label: 'Fair' });
  });
  afterAll(() => api.stop());

  const people = (count: number | null, ...splits: (readonly [string, Readonly<Record<string, number>>])[]) => ({
    ...{ type: 'fair', title: 'A fair', startsOn: '2021-03-01', leadPartner: 'Hub' },
    participants: count === null ? null : { count, quality: 'exact' },
    breakdowns: splits.map(([dimension, parts]) => ({
      dimension,
      parts: Object.entries(parts).map(([category, each]) => ({ category, count: each })),
    })),
  });
  const project = async (): Promise<Project> => (await coordinator.get(PROJECT)).json();
  const ask = async (breakdownDimensions: readonly string[]) =>
    coordinator.patch(PROJECT, { breakdownDimensions }, { 'if-match': `"${String((await project()).version)}"` });
  const sums = async (query: string): Promise<BreakdownSummary> => (await coordinator.get(`${PROJECT}/summary/breakdown?${query}`)).json();

  it('are asked for along no dimension until the project says so, in its own order and words', async () => {
    expect((await project()).breakdownDimensions).toEqual([]);
    const refused = await coordinator.post(`${PROJECT}/events`, people(10, [OWN, { español: 4 }]));
    expect(refused.problem()).toMatchObject({ status: 422, code: 'breakdown.unknown-dimension' });
    const asked = await ask(['gender', `  ${OWN} `]);
    expect(asked.json<Project>().breakdownDimensions).toEqual(['gender', OWN]);
    expect((await ask(['gender', 'GENDER'])).problem()).toMatchObject({ status: 422, code: 'setting.named-twice' });
  });

  it('add up to the people counted, with what is not stated and the records without', async () => {
    await coordinator.post(`${PROJECT}/events`, people(30, ['gender', { women: 12, men: 9 }], [OWN, { español: 30 }]));
    await coordinator.post(`${PROJECT}/events`, people(18, ['gender', { women: 10, 'non-binary': 1 }]));
    await coordinator.post(`${PROJECT}/events`, people(50));
    await coordinator.post(`${PROJECT}/events`, people(null));
    await coordinator.post(`${PROJECT}/events`, { ...people(40, ['gender', { women: 40 }]), status: 'planned' });
    expect(await sums('dimension=gender')).toEqual({
      ...{ dimension: 'gender', label: 'Gender', basis: 'participants-as-reported' },
      categories: [
        { category: 'women', records: 2, participants: 22 },
        { category: 'men', records: 1, participants: 9 },
        { category: 'non-binary', records: 1, participants: 1 },
      ],
      notStated: 16,
      without: { records: 2, events: 2, participants: 50, estimated: 0, unknown: 1 },
      total: { records: 4, events: 4, participants: 98, estimated: 0, unknown: 1 },
    });
    expect(await sums(`dimension=${OWN}&status=planned`)).toMatchObject({ label: OWN, categories: [], total: { participants: 40 } });
    const unknown = await coordinator.get(`${PROJECT}/summary/breakdown?dimension=shoes`);
    expect(unknown.problem()).toMatchObject({ status: 422, code: 'breakdown.unknown-dimension' });
    expect((await coordinator.get(`${PROJECT}/summary/breakdown`)).problem()).toMatchObject({ code: 'breakdown.unknown-dimension' });
  });

  it('suggest the categories that records name, the usual ones first, and none of another project', async () => {
    const used = await coordinator.get(`${PROJECT}/breakdown-categories`);
    expect(used.json<{ items: readonly UsedCategory[] }>().items).toEqual([
      { dimension: OWN, category: 'español', records: 1 },
      { dimension: 'gender', category: 'women', records: 3 },
      { dimension: 'gender', category: 'men', records: 1 },
      { dimension: 'gender', category: 'non-binary', records: 1 },
    ]);
    const others = await (await api.signedIn('viewer@example.org')).get('/projects/sociall/breakdown-categories');
    expect(others.json()).toEqual({ items: [], nextCursor: null, total: 0 });
  });

  it('stay with a record when the project stops asking, and can be changed with it', async () => {
    await ask(['gender']);
    const items = (await coordinator.get(`${PROJECT}/events?status=held&limit=200`)).json<{ items: readonly EventDetail[] }>().items;
    const details = await Promise.all(items.map(async ({ id }) => (await coordinator.get(`${PROJECT}/events/${id}`)).json<EventDetail>()));
    const event = details.find(({ breakdowns }) => breakdowns.length === 2)!;
    const changed = await coordinator.patch(
      `${PROJECT}/events/${event.id}`,
      { title: 'A fairer one' },
      { 'if-match': `"${String(event.version)}"` },
    );
    expect(changed.json<EventDetail>().breakdowns).toEqual(event.breakdowns);
    const anew = await coordinator.post(`${PROJECT}/events`, people(10, [OWN, { español: 4 }]));
    expect(anew.problem()).toMatchObject({ code: 'breakdown.unknown-dimension' });
  });

  it('are asked for in a copy of the project as well', async () => {
    const copy = { code: 'hub-again', acronym: 'Again', title: 'Again', copySetupFrom: 'exchange-hub-plus' };
    const answer = await coordinator.post('/projects', copy);
    expect(answer.json<Project>().breakdownDimensions).toEqual(['gender']);
  });
});
