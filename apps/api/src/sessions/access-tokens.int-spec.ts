import { createHash } from 'node:crypto';
import { AccessTokenEntity } from '@turnout/accounts/server';
import { verifyChains } from '@turnout/shared/server-platform';
import { startTestApi, type TestApi } from '../testing/start-test-api';
import type { Answer, TestClient } from '../testing/test-client';

const DAY = 24 * 60 * 60 * 1000;
const TOKENS = '/account/tokens';
const PARTNERS = '/projects/sociall/partners';

interface Token {
  readonly id: string;
  readonly name: string;
  readonly scope: string;
  readonly expiresOn: string;
  readonly lastUsedOn: string | null;
  readonly secret: string;
}

describe('access tokens', () => {
  let api: TestApi;
  let owner: TestClient;

  beforeAll(async () => {
    api = await startTestApi({ isDemo: true });
    owner = await api.signedIn('coordinator@example.org');
  });
  afterAll(() => api.stop());

  const make = async (scope: string, client = owner, name = 'A script'): Promise<Token> => {
    const made = await client.post(TOKENS, { name, scope });
    expect(made.status).toBe(201);
    return made.json<Token>();
  };
  const bearer = (secret: string) => ({ authorization: `Bearer ${secret}` });
  const listed = async () => (await owner.get(TOKENS)).json<{ items: Omit<Token, 'secret'>[]; total: number }>();
  const verdict = ({ status, text, problem }: Answer) => (status < 400 ? [status] : [status, text === '' ? '' : problem().code]);

  it('are shown once, kept as a hash, and listed without their secret', async () => {
    const token = await make('read', owner, '  Nightly   export ');
    expect(token).toEqual({
      ...{ id: expect.any(String) as string, name: 'Nightly export', scope: 'read', lastUsedOn: null },
      ...{ createdAt: api.clock.now().toISOString(), expiresOn: new Date(api.clock.now().getTime() + 90 * DAY).toISOString().slice(0, 10) },
      secret: expect.stringMatching(/^tnt_[\w-]{43}$/u) as string,
    });
    const { secret, ...shown } = token;
    expect((await listed()).items).toContainEqual(shown);
    const [row] = await api.dataSource.manager.findBy(AccessTokenEntity, { id: token.id });
    expect(row?.tokenHash).toEqual(createHash('sha256').update(secret).digest());
    expect(JSON.stringify(await api.dataSource.query('select * from access_tokens'))).not.toContain(secret.slice(4));
  });

  it.each([
    [{ scope: 'read' }, 'token.name-missing'],
    [{ name: 'x', scope: 'everything' }, 'token.unknown-scope'],
    [{ name: 'x' }, 'token.unknown-scope'],
    [{ name: 'x', scope: 'read', expiresOn: '2020-01-01' }, 'token.expiry-past'],
    [{ name: 'x', scope: 'read', expiresOn: '2099-01-01' }, 'token.expiry-too-late'],
    [{ name: 'x', scope: 'read', expiresOn: 'never' }, 'date.invalid'],
  ])('are not made of %j', async (body, code) => {
    expect(verdict(await owner.post(TOKENS, body))).toEqual([422, code]);
  });

  it('read with either scope and change things with one of them, without proof of origin', async () => {
    const [reading, writing] = [await make('read'), await make('write')];
    const stranger = api.client();
    const body = { code: 'NEW', name: 'New partner', country: 'PT' };
    const foreign = { 'sec-fetch-site': 'cross-site', origin: 'https://elsewhere.example' };
    expect((await stranger.get(PARTNERS, bearer(reading.secret))).status).toBe(200);
    expect((await stranger.get('/session', bearer(reading.secret))).json()).toMatchObject({
      account: { email: 'coordinator@example.org' },
    });
    expect(verdict(await stranger.post(PARTNERS, body, bearer(reading.secret)))).toEqual([403, 'token.read-only']);
    expect(verdict(await stranger.post(PARTNERS, body, { ...foreign, ...bearer(writing.secret) }))).toEqual([201]);
  });

  it('stand in the history with the name they have, also when they are gone', async () => {
    const token = await make('write', owner, 'Sheet import');
    await api.client().post(PARTNERS, { code: 'BY-TOKEN', name: 'By token', country: 'PT' }, bearer(token.secret));
    await owner.delete(`${TOKENS}/${token.id}`);
    const { items } = (await owner.get('/projects/sociall/history?limit=1')).json<{ items: object[] }>();
    expect((await verifyChains(api.dataSource.manager)).broken).toEqual([]);
    expect(items).toMatchObject([{ label: 'BY-TOKEN', channel: 'token', token: 'Sheet import', by: 'Demo coordinator' }]);
  });

  it('open nothing by which people get in', async () => {
    const { id, secret } = await make('write', await api.signedIn('admin@example.org'));
    const stranger = api.client();
    const answers = [
      await stranger.get(TOKENS, bearer(secret)),
      await stranger.post(TOKENS, { name: 'another', scope: 'write' }, bearer(secret)),
      await stranger.delete(`${TOKENS}/${id}`, bearer(secret)),
      await stranger.post('/account/password', { current: 'turnout-demo', next: 'three tall trees' }, bearer(secret)),
      await stranger.get('/account/sessions', bearer(secret)),
      await stranger.delete('/account/sessions/others', bearer(secret)),
      await stranger.post('/session', { email: 'admin@example.org', password: 'turnout-demo' }, bearer(secret)),
      await stranger.get('/outbox', bearer(secret)),
    ];
    expect(answers.map(verdict)).toEqual(answers.map(() => [403, 'token.not-enough']));
    expect(stranger.cookie).toBeNull();
  });

  it('decide even where a cookie comes with them', async () => {
    const { secret } = await make('read', await api.signedIn('other@example.org'));
    expect((await owner.get('/projects/sociall')).status).toBe(200);
    expect(verdict(await owner.get('/projects/sociall', bearer(secret)))).toEqual([404, 'project.not-found']);
    expect(verdict(await owner.get('/projects/sociall', bearer('tnt_wrong')))).toEqual([401, 'token.invalid']);
    expect((await owner.get('/projects/sociall', { authorization: 'Basic eDp5' })).status).toBe(200);
  });

  it.each(['', 'tnt_', 'x', `tnt_${'A'.repeat(43)}`, `tnt_${'A'.repeat(5000)}`, 'a b c'])(
    'are refused when they are “%s”',
    async (secret) => {
      const refused = await api.client().get('/projects', bearer(secret));
      expect(verdict(refused)).toEqual([401, 'token.invalid']);
      expect(refused.headers.get('www-authenticate')).toMatch(/^Bearer\b/u);
    },
  );

  it('end when they are taken back, by their owner only', async () => {
    const { id, secret } = await make('read');
    expect(verdict(await (await api.signedIn('other@example.org')).delete(`${TOKENS}/${id}`))).toEqual([404, 'token.not-found']);
    expect((await api.client().get('/projects', bearer(secret))).status).toBe(200);
    expect(verdict(await owner.delete(`${TOKENS}/${id}`))).toEqual([204]);
    expect(verdict(await api.client().get('/projects', bearer(secret)))).toEqual([401, 'token.invalid']);
    expect(verdict(await owner.delete(`${TOKENS}/${id}`))).toEqual([404, 'token.not-found']);
    expect((await listed()).items.map((item) => item.id)).not.toContain(id);
  });

  it('are noted once a day when they are used, and end on their last day', async () => {
    const { id, secret, expiresOn } = await make('read');
    const use = async () => (await api.client().get('/projects', bearer(secret))).status;
    const lastUsed = async () => (await api.dataSource.manager.findOneByOrFail(AccessTokenEntity, { id })).lastUsedOn;
    const today = () => api.clock.now().toISOString().slice(0, 10);
    expect([await use(), await lastUsed()]).toEqual([200, today()]);
    api.clock.pass(90 * DAY);
    expect(today()).toBe(expiresOn);
    expect([await use(), await lastUsed()]).toEqual([200, today()]);
    api.clock.pass(DAY);
    expect(await use()).toBe(401);
  });

  it('are fifty at most', async () => {
    const client = await api.signedIn('viewer@example.org');
    for (let count = 0; count < 50; count++) await make('read', client);
    expect(verdict(await client.post(TOKENS, { name: 'one too many', scope: 'read' }))).toEqual([409, 'token.too-many']);
  });
});
