import { type EventPage, fillSearchTexts } from '@turnout/events/server';
import { Client } from 'pg';
import { startTestApi, type TestApi } from '../testing/start-test-api';
import type { TestClient } from '../testing/test-client';

const EVENTS = '/projects/sociall/events';

describe('Searching events', () => {
  let api: TestApi;
  let coordinator: TestClient;

  const find = async (q: string): Promise<string[]> => {
    const { items }: EventPage = await coordinator.get(`${EVENTS}?limit=200&q=${encodeURIComponent(q)}`).then((answer) => answer.json());
    return items.map(({ title }) => title);
  };

  beforeAll(async () => {
    api = await startTestApi({ isDemo: true });
    coordinator = await api.signedIn('coordinator@example.org');
    const plain = { type: 'igniting', startsOn: '2019-03-16', leadPartner: 'CEO', country: 'PL' };
    await coordinator.post(EVENTS, { ...plain, title: 'Spotkanie otwarte', place: 'Ząbki' });
    await coordinator.post(EVENTS, { ...plain, title: 'Θέατρο στη Λευκωσία' });
    await coordinator.post(EVENTS, { ...plain, title: 'Evento de apresentação', summary: 'Sócio-educativo, na escola' });
  });
  afterAll(() => api.stop());

  it.each([
    ['Ząbki', 'Spotkanie otwarte'],
    ['zabki', 'Spotkanie otwarte'],
    ['Ζάμπκι', 'Spotkanie otwarte'],
    ['ΖΑΜΠΚΙ spotkanie', 'Spotkanie otwarte'],
    ['theatro lefkosia', 'Θέατρο στη Λευκωσία'],
    ['λευκωσια', 'Θέατρο στη Λευκωσία'],
    ['evento de apresentacao', 'Evento de apresentação'],
    ['socio', 'Evento de apresentação'],
  ])('finds by %s what a person means', async (q, title) => {
    expect(await find(q)).toContain(title);
  });

  it('finds the events of a partner by each of its names, co-organised ones included', async () => {
    const [partner] = (await coordinator.get('/projects/sociall/partners')).json<{
      items: { id: string; code: string; version: number }[];
    }>().items;
    const of = await coordinator.get(`${EVENTS}?limit=200&partner=${encodeURIComponent(partner!.code)}`);
    const titles = of.json<EventPage>().items.map((event) => event.title);
    const named = await coordinator.patch(
      `/projects/sociall/partners/${partner!.id}`,
      { spellings: ['Quite another name'] },
      { 'if-match': `"${String(partner!.version)}"` },
    );
    expect(named.status).toBe(200);
    expect(titles.length).toBeGreaterThan(0);
    expect((await find('quite another')).sort()).toEqual(titles.sort());
  });

  it('fills what a migration has emptied, without changing a version', async () => {
    const versions = () => api.dataSource.query<object[]>('select id, version from events order by id');
    const before = await versions();
    const found = await find('zabki');
    expect(found).toContain('Spotkanie otwarte');
    await api.dataSource.query(`update events set search_text = ''`);
    expect(await find('zabki')).toEqual([]);
    expect(await fillSearchTexts(api.dataSource.manager)).toBe(before.length);
    expect(await fillSearchTexts(api.dataSource.manager)).toBe(0);
    expect(await find('zabki')).toEqual(found);
    expect(await versions()).toEqual(before);
  });

  it.each(['zabki', 'Ζάμπκι', 'evento de apresentacao', 'quite another'])('reads an index for %s among 100,000 events', async (q) => {
    await fill(api);
    const sent = jest.spyOn(Client.prototype, 'query');
    await find(q);
    const [sql, values] = sent.mock.calls
      .map((call) => call as unknown as [string, unknown[]])
      .find(([text]) => /json_agg\(page\)/u.test(text))!;
    sent.mockRestore();
    const [{ 'QUERY PLAN': plan }] = await api.dataSource.query<[{ 'QUERY PLAN': object }]>(`explain (format json) ${sql}`, values);
    expect(JSON.stringify(plan)).toContain('ix_events_search_text');
    expect(JSON.stringify(plan)).not.toMatch(/"Node Type":"Seq Scan"[^{}]*"Relation Name":"events"/u);
  });
});

async function fill({ dataSource }: TestApi): Promise<void> {
  const [{ count }] = await dataSource.query<[{ count: number }]>('select count(*)::int as count from events');
  if (count >= 100_000) return;
  await dataSource.query(
    `insert into events (project_id, id, type_id, title, starts_on, participant_quality, status, search_text)
     select p.id, gen_random_uuid(), (select id from event_types t where t.project_id = p.id limit 1), 'Meeting ' || n, date '2019-01-01' + n % 700,
            'unknown', 'held', 'meeting ' || n || ' of the ' || (array['school', 'library', 'theatre', 'museum'])[n % 4 + 1] || ' ' || md5(n::text)
       from projects p, generate_series(1, 100000) n where p.code = 'sociall'`,
  );
  await dataSource.query('analyze events');
}
