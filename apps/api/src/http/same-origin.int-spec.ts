import { addAccount } from '../testing/add-account';
import { startTestApi, type TestApi } from '../testing/start-test-api';
import type { TestClient } from '../testing/test-client';

describe('requests that another site could have caused', () => {
  let api: TestApi;
  let client: TestClient;

  beforeAll(async () => {
    api = await startTestApi();
    await addAccount(api.dataSource, 'maria@example.org');
  });
  beforeEach(async () => {
    client = await api.signedIn('maria@example.org');
  });
  afterAll(() => api.stop());

  it.each([
    ['from another site, by fetch metadata', { 'sec-fetch-site': 'cross-site' }],
    ['from a sibling site, by fetch metadata', { 'sec-fetch-site': 'same-site' }],
    ['from another origin', { origin: 'https://elsewhere.example' }],
    ['from an origin that hides itself', { origin: 'null' }],
  ])('refuses to sign out %s', async (_what, headers) => {
    expect((await client.delete('/session', headers)).problem()).toMatchObject({ status: 403, code: 'request.cross-origin' });
    expect((await client.get('/session')).status).toBe(200);
  });

  it('refuses a POST that says nothing of its origin and carries nothing a foreign page could not send', async () => {
    expect((await client.send('POST', '/session')).problem()).toMatchObject({ status: 403, code: 'request.cross-origin' });
  });

  it.each(['application/x-www-form-urlencoded', 'text/plain', 'multipart/form-data; boundary=x'])(
    'reads no %s, which a foreign page may send without asking',
    async (mediaType) => {
      const answer = await client.send('POST', '/session', 'x', { 'content-type': mediaType });
      expect(answer.problem().code).toBe('request.unsupported-media-type');
    },
  );

  it.each([
    ['the page itself, by fetch metadata', { 'sec-fetch-site': 'same-origin' }],
    ['the page itself, by origin', null],
    ['a script that sends no such header', {}],
  ])('lets %s sign out', async (_what, headers) => {
    expect((await client.delete('/session', headers ?? { origin: api.url })).status).toBe(204);
  });

  it('lets another site read nothing but what anybody reads', async () => {
    const answer = await client.get('/session', { 'sec-fetch-site': 'cross-site', origin: 'https://elsewhere.example' });
    expect(answer.headers.get('access-control-allow-origin')).toBeNull();
  });
});
