import { addAccount } from '../testing/add-account';
import { startTestApi, type TestApi } from '../testing/start-test-api';
import type { TestClient } from '../testing/test-client';

const DEMO = 'turnout-demo';
const NEXT = 'three tall trees';
const HOUR = 60 * 60 * 1000;

describe('passwords and sessions of one’s own', () => {
  let api: TestApi;

  beforeAll(async () => {
    api = await startTestApi();
    for (const name of ['ana', 'ben', 'cleo', 'dora', 'eva', 'finn']) await addAccount(api.dataSource, `${name}@example.org`);
    await addAccount(api.dataSource, 'root@example.org', true);
  });
  afterAll(() => api.stop());

  const status = async (client: TestClient) => (await client.get('/session')).status;
  const signIn = async (email: string, password: string) => (await api.client().post('/session', { email, password })).status;
  const tokenFor = async (email: string): Promise<string> => {
    const { items } = (await (await api.signedIn('root@example.org')).get('/outbox')).json<{
      items: { recipient: string; link: string }[];
    }>();
    return items.find(({ recipient }) => recipient === email)?.link.split('#')[1] ?? '';
  };
  const request = (email: string) => api.client().post('/password-resets', { email });

  it('changes a password: every other session ends at once, this one goes on', async () => {
    const [here, there] = await api.people('ana', 'ana');
    const old = here.cookie;
    expect((await here.post('/account/password', { current: DEMO, next: NEXT })).json()).toMatchObject({
      account: { email: 'ana@example.org' },
    });
    expect([await status(here), await status(there)]).toEqual([200, 401]);
    expect(here.cookie).not.toBe(old);
    here.cookie = old;
    expect(await status(here)).toBe(401);
    expect([await signIn('ana@example.org', DEMO), await signIn('ana@example.org', NEXT)]).toEqual([401, 200]);
  });

  it.each([
    [{ current: 'not it at all', next: NEXT }, '/current', 'password.wrong'],
    [{ current: DEMO, next: 'short' }, '/next', 'password.too-short'],
    [{ current: DEMO, next: 'password2026' }, '/next', 'password.too-simple'],
  ])('keeps the password at %j', async (body, pointer, code) => {
    const ben = await api.signedIn('ben@example.org');
    const refused = (await ben.post('/account/password', body)).problem();
    expect([refused.status, refused.code, refused.errors[0]?.pointer]).toEqual([422, code, pointer]);
    expect(await status(ben)).toBe(200);
  });

  it('slows down whoever guesses the password of an open session', async () => {
    const ben = await api.signedIn('ben@example.org');
    const guess = async () => (await ben.post('/account/password', { current: 'not it at all', next: NEXT })).problem().code;
    const codes: string[] = [];
    for (let attempt = 0; attempt < 11; attempt += 1) codes.push(await guess());
    expect(codes.at(-1)).toBe('session.too-many-attempts');
  });

  it('lists where one is signed in, and ends one or all others', async () => {
    const clients = await api.people('cleo', 'cleo', 'cleo');
    const [first, second, third] = clients as [TestClient, TestClient, TestClient];
    const list = async () => (await first.get('/account/sessions')).json<{ items: { id: string; isCurrent: boolean }[] }>().items;
    expect((await list()).filter(({ isCurrent }) => isCurrent)).toHaveLength(1);
    const own = (await second.get('/account/sessions')).json<{ items: { id: string; isCurrent: boolean }[] }>().items;
    const id = own.find(({ isCurrent }) => isCurrent)?.id ?? '';
    expect((await (await api.signedIn('dora@example.org')).delete(`/account/sessions/${id}`)).problem().code).toBe('session.not-found');
    expect((await first.delete(`/account/sessions/${id}`)).status).toBe(204);
    expect([await status(second), await status(third), await status(first)]).toEqual([401, 200, 200]);
    expect((await first.delete('/account/sessions/others')).status).toBe(204);
    expect([await status(third), await status(first)]).toEqual([401, 200]);
    expect(await list()).toHaveLength(1);
  });

  it('sets a new password by a mailed link, once, and signs out everywhere', async () => {
    const signedIn = await api.signedIn('dora@example.org');
    expect((await request(' Dora@Example.org ')).status).toBe(202);
    const token = await tokenFor('dora@example.org');
    expect(JSON.stringify(await api.dataSource.query('select * from password_resets'))).not.toContain(token);
    const redeem = (password: string) => api.client().post('/password-resets/redeem', { token, password });
    expect((await redeem('short')).problem().code).toBe('password.too-short');
    const answers = await Promise.all(Array.from({ length: 5 }, () => redeem(NEXT)));
    expect(answers.map((answer) => answer.status).sort()).toEqual([204, 410, 410, 410, 410]);
    expect(await status(signedIn)).toBe(401);
    expect([await signIn('dora@example.org', DEMO), await signIn('dora@example.org', NEXT)]).toEqual([401, 200]);
  });

  it('lets a link run out after an hour, and no older one work beside a newer', async () => {
    await request('eva@example.org');
    const older = await tokenFor('eva@example.org');
    await request('eva@example.org');
    const newer = await tokenFor('eva@example.org');
    const redeem = async (token: string) => (await api.client().post('/password-resets/redeem', { token, password: NEXT })).status;
    expect(older).not.toBe(newer);
    expect(await redeem(older)).toBe(410);
    api.clock.pass(HOUR + 1);
    expect(await redeem(newer)).toBe(410);
  });

  it('answers the same, and as late, whether there is an account or not', async () => {
    const timed = async (email: string) => {
      const begin = performance.now();
      const { status: code, text } = await request(email);
      return { code, text, ms: performance.now() - begin };
    };
    const [known, unknown] = [await timed('finn@example.org'), await timed('nobody@example.org')];
    expect([known.code, known.text]).toEqual([202, '']);
    expect([unknown.code, unknown.text]).toEqual([202, '']);
    expect(Math.min(known.ms, unknown.ms)).toBeGreaterThan(240);
    expect(Math.max(known.ms, unknown.ms)).toBeLessThan(2 * Math.min(known.ms, unknown.ms));
    expect(await tokenFor('nobody@example.org')).toBe('');
  });

  it('is asked for a few times only, by anybody for any address', async () => {
    const ask = async (email: string) => (await request(email)).status;
    const known = [await ask('finn@example.org'), await ask('finn@example.org'), await ask('finn@example.org')];
    const unknown = [await ask('nobody@example.org'), await ask('nobody@example.org'), await ask('nobody@example.org')];
    expect([known, unknown]).toEqual([
      [202, 202, 429],
      [202, 202, 429],
    ]);
  });
});
