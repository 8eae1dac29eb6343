import { IdempotencyKeyEntity, removeOldIdempotencyKeys } from '@turnout/shared/server-platform';
import { startTestApi, type TestApi } from '../testing/start-test-api';
import type { Answer, TestClient } from '../testing/test-client';

const PARTNERS = '/projects/sociall/partners';

describe('a creating request with an Idempotency-Key', () => {
  let api: TestApi;
  let client: TestClient;

  beforeAll(async () => {
    api = await startTestApi({ isDemo: true });
    client = await api.signedIn('coordinator@example.org');
  });
  afterAll(() => api.stop());

  const add = (code: string, key: string, who = client): Promise<Answer> => who.post(PARTNERS, { code }, { 'idempotency-key': key });
  const count = async (): Promise<number> => (await client.get(PARTNERS)).json<{ total: number }>().total;

  it('has one effect, and every repetition the first answer', async () => {
    const before = await count();
    const [first, again] = [await add('Repeated', 'key-1'), await add('Repeated', 'key-1')];
    expect([first.status, again.status, again.text]).toEqual([201, 201, first.text]);
    for (const name of ['location', 'etag']) expect([name, again.headers.get(name)]).toEqual([name, first.headers.get(name)]);
    expect(first.headers.get('location')).toBe(`/api/v1${PARTNERS}/${first.json<{ id: string }>().id}`);
    expect([first, again].map(({ headers }) => headers.get('idempotency-replayed'))).toEqual([null, 'true']);
    expect(await count()).toBe(before + 1);
  });

  it('has one effect when all repetitions come at once', async () => {
    const before = await count();
    const answers = await Promise.all(Array.from({ length: 12 }, () => add('At once', 'key-2')));
    expect(new Set(answers.map(({ status, text }) => `${String(status)} ${text}`)).size).toBe(1);
    expect(answers[0]?.status).toBe(201);
    expect(await count()).toBe(before + 1);
  });

  it('is refused when the key was used for another request', async () => {
    await add('First', 'key-3');
    expect((await add('Second', 'key-3')).problem()).toMatchObject({ status: 409, code: 'idempotency.key-reused' });
  });

  it('may be tried again after it was refused', async () => {
    expect((await add('', 'key-4')).status).toBe(422);
    expect((await add('Now right', 'key-4')).status).toBe(201);
  });

  it('does not meet the key of somebody else, or of another project', async () => {
    const admin = await api.signedIn('admin@example.org');
    await add('Mine', 'key-5');
    expect((await add('Theirs', 'key-5', admin)).status).toBe(201);
    expect((await client.post('/projects/exchange-hub-plus/partners', { code: 'Mine' }, { 'idempotency-key': 'key-5' })).status).toBe(201);
  });

  it.each(['', 'x'.repeat(256), 'with space'])('is refused with the key %j', async (key) => {
    expect((await add('Odd key', key)).problem().code).toBe('idempotency.key-invalid');
  });

  it('is remembered for as long as a browser may repeat the request by itself, and then forgotten', async () => {
    const kept = () => api.dataSource.manager.count(IdempotencyKeyEntity);
    expect(await kept()).toBeGreaterThan(0);
    await removeOldIdempotencyKeys(api.dataSource.manager, api.clock.now());
    expect(await kept()).toBeGreaterThan(0);
    const day = 24 * 60 * 60 * 1000;
    api.clock.pass(29 * day);
    await removeOldIdempotencyKeys(api.dataSource.manager, api.clock.now());
    expect(await kept()).toBeGreaterThan(0);
    api.clock.pass(7 * day);
    await removeOldIdempotencyKeys(api.dataSource.manager, api.clock.now());
    expect(await kept()).toBe(0);
  });
});
