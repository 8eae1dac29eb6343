import type { ImportDraft } from '@turnout/events/server';
import { startTestApi, type TestApi } from '../testing/start-test-api';
import type { Answer, TestClient } from '../testing/test-client';

const IMPORTS = '/projects/sociall/imports';
const TSV = 'text/tab-separated-values; charset=utf-8';
const TABLE = 'Type\tCountry\tDate\tEvent\tPartner\tNr.\nIgniting event\tCyprus\t16/03/2019\tOpening day\tCARDET\t18\n';

describe('A draft of an import', () => {
  let api: TestApi;
  let coordinator: TestClient;
  let partner: TestClient;

  beforeAll(async () => {
    api = await startTestApi({ isDemo: true });
    const all = await Promise.all(['coordinator', 'partner'].map((name) => api.signedIn(`${name}@example.org`)));
    [coordinator, partner] = all as [TestClient, TestClient];
  });
  afterAll(() => api.stop());

  const open = (who: TestClient, body: string | Uint8Array = TABLE, type = TSV): Promise<Answer> =>
    who.send('POST', IMPORTS, body, { 'content-type': type, 'sec-fetch-site': 'same-origin' });
  const opened = async (who: TestClient, body?: string): Promise<ImportDraft> => (await open(who, body)).json();

  it('is read from a body that is the table, or from a form with a file', async () => {
    const answer = await open(coordinator);
    expect([answer.status, answer.headers.get('etag')]).toEqual([201, '"1"']);
    const draft = answer.json<ImportDraft>();
    expect(draft).toMatchObject({
      version: 1,
      state: 'draft',
      source: { name: null },
      committed: null,
      may: { change: true, undo: false },
    });
    expect(draft.counts.rows).toBe(draft.rows.length);
    const file = new File([TABLE], 'events.tsv', { type: 'text/tab-separated-values' });
    expect((await coordinator.upload(IMPORTS, file)).json<ImportDraft>().source.name).toBe('events.tsv');
    expect((await open(coordinator, '{}', 'application/json')).problem().code).toBe('request.unsupported-media-type');
    expect((await open(coordinator, '<a/>', 'application/xml')).problem().code).toBe('request.unsupported-media-type');
    expect((await open(coordinator, new Uint8Array(20_300_000), 'text/csv')).status).toBe(413);
    const elsewhere = await coordinator.send('POST', '/projects/sociall/events', TABLE, {
      'content-type': TSV,
      'sec-fetch-site': 'same-origin',
    });
    expect(elsewhere.problem().code).toBe('request.unsupported-media-type');
  });

  it('is its maker’s, and seen by those who reach all of the project', async () => {
    const [own, other] = [await opened(partner), await opened(coordinator)];
    expect((await partner.get(`${IMPORTS}/${own.id}`)).status).toBe(200);
    expect((await partner.get(`${IMPORTS}/${other.id}`)).problem().code).toBe('import.not-found');
    expect((await coordinator.get(`${IMPORTS}/${own.id}`)).status).toBe(200);
    expect((await coordinator.get(`/projects/exchange-hub-plus/imports/${own.id}`)).problem().code).toBe('import.not-found');
    const ids = async (who: TestClient) => (await who.get(IMPORTS)).json<{ items: { id: string }[] }>().items.map(({ id }) => id);
    expect(await ids(partner)).toEqual([own.id]);
    expect((await ids(coordinator)).slice(0, 2)).toEqual([other.id, own.id]);
  });
});
