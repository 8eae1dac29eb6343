import { createHash } from 'node:crypto';
import { Passwords, SessionEntity, SignInFailureEntity } from '@turnout/accounts/server';
import { addAccount } from '../testing/add-account';
import { startTestApi, type TestApi } from '../testing/start-test-api';

const DAY = 24 * 60 * 60 * 1000;
const EMAIL = 'maria@example.org';
const PASSWORD = 'turnout-demo';

describe('the session', () => {
  let api: TestApi;

  beforeAll(async () => {
    api = await startTestApi();
    await addAccount(api.dataSource, EMAIL, false, new Passwords().hash(PASSWORD));
  });
  afterAll(() => api.stop());

  it('leads from signing in to signing out', async () => {
    const client = api.client();
    expect((await client.get('/session')).problem()).toMatchObject({ status: 401, code: 'session.required', errors: [] });

    const opened = await client.post('/session', { email: ' Maria@Example.org ', password: PASSWORD });
    expect(opened.status).toBe(200);
    expect(opened.json()).toEqual({
      account: { id: expect.any(String) as string, email: EMAIL, displayName: EMAIL, isAdministrator: false },
      memberships: [],
      demo: false,
    });
    const kept = client.cookie;
    expect((await client.get('/session')).json()).toEqual(opened.json());

    expect((await client.delete('/session')).status).toBe(204);
    expect(client.cookie).toBeNull();
    client.cookie = kept;
    expect((await client.get('/session')).status).toBe(401);
  });

  it('hides its token from scripts and from the database', async () => {
    const client = api.client();
    const opened = await client.post('/session', { email: EMAIL, password: PASSWORD });
    expect(opened.headers.getSetCookie()).toEqual([
      expect.stringMatching(/^turnout_session=[\w-]{43}; Max-Age=2592000; Path=\/; HttpOnly; SameSite=Lax$/u),
    ]);
    const token = client.cookie?.split('=')[1] ?? '';
    const sessions = await api.dataSource.manager.find(SessionEntity);
    expect(sessions.map(({ tokenHash }) => tokenHash.toString('hex'))).toContain(createHash('sha256').update(token).digest('hex'));
    expect(JSON.stringify(sessions)).not.toContain(token);
  });

  it('ends the browser’s previous session when somebody signs in again', async () => {
    const client = await api.signedIn(EMAIL);
    const previous = client.cookie;
    await client.post('/session', { email: EMAIL, password: PASSWORD });
    expect(client.cookie).not.toBe(previous);
    client.cookie = previous;
    expect((await client.get('/session')).status).toBe(401);
  });

  it('ends after fourteen days without use, and after thirty in any case', async () => {
    const idle = await api.signedIn(EMAIL);
    const used = await api.signedIn(EMAIL);
    api.clock.pass(13 * DAY);
    expect((await used.get('/session')).status).toBe(200);
    api.clock.pass(2 * DAY);
    expect((await idle.get('/session')).status).toBe(401);
    expect((await used.get('/session')).status).toBe(200);
    api.clock.pass(13 * DAY);
    expect((await used.get('/session')).status).toBe(200);
    api.clock.pass(2 * DAY + 1);
    expect((await used.get('/session')).status).toBe(401);
  });

  it.each([
    ['an unknown address', 'nobody@example.org', PASSWORD],
    ['a wrong password', EMAIL, 'wrong'],
    ['an endless password', EMAIL, 'x'.repeat(1025)],
    ['an endless address', `${'x'.repeat(400)}@example.org`, PASSWORD],
  ])('answers the same to %s', async (_what, email, password) => {
    const answer = await api.client().post('/session', { email, password });
    expect(answer.problem().code).toBe('session.wrong-credentials');
    expect(answer.headers.getSetCookie()).toEqual([]);
  });

  it('works as much for an unknown address as for a wrong password', async () => {
    // Time of the processor, since time on the clock depends on what else the machine does. The server runs in this process.
    const workFor = async (email: string) => {
      const before = process.cpuUsage();
      for (let count = 0; count < 8; count++) await api.client().post('/session', { email, password: 'wrong' });
      const { user, system } = process.cpuUsage(before);
      return user + system;
    };
    await workFor('warm-up@example.org');
    const [unknown, wrong] = [await workFor('nobody-else@example.org'), await workFor(EMAIL)];
    expect(unknown / wrong).toBeGreaterThan(0.6);
    expect(unknown / wrong).toBeLessThan(1.7);
  });

  it('makes who guesses wait', async () => {
    await api.dataSource.manager.clear(SignInFailureEntity);
    await addAccount(api.dataSource, 'guessed@example.org');
    const attempt = async (password: string) => api.client().post('/session', { email: 'guessed@example.org', password });
    for (let count = 0; count < 10; count++) expect((await attempt('wrong')).status).toBe(401);
    const refused = await attempt(PASSWORD);
    expect(refused.problem()).toMatchObject({ status: 429, code: 'session.too-many-attempts', params: { retryAfterSeconds: 900 } });
    expect(refused.headers.get('retry-after')).toBe('900');
    api.clock.pass(15 * 60 * 1000);
    expect((await attempt(PASSWORD)).status).toBe(200);
    expect(await api.dataSource.manager.count(SignInFailureEntity)).toBe(0);
  });
});

describe('behind TLS', () => {
  it('binds the cookie to the host and asks browsers to stay with TLS', async () => {
    const api = await startTestApi({ publicOrigin: 'https://turnout.example.org' });
    try {
      await addAccount(api.dataSource, EMAIL);
      const opened = await api.client().post('/session', { email: EMAIL, password: PASSWORD });
      expect(opened.headers.getSetCookie()).toEqual([
        expect.stringMatching(/^__Host-turnout_session=[\w-]{43};.* HttpOnly; Secure; SameSite=Lax$/u),
      ]);
      expect(opened.headers.get('strict-transport-security')).toMatch(/max-age=\d{8}/u);
    } finally {
      await api.stop();
    }
  });
});
