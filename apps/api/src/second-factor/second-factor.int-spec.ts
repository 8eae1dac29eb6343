import { addAccount } from '../testing/add-account';
import { AuthenticatorApp } from '../testing/authenticator-app';
import { startTestApi, type TestApi } from '../testing/start-test-api';
import type { Answer, TestClient } from '../testing/test-client';

const PASSWORD = 'turnout-demo';
const OWN = '/account/second-factor';
const MINUTE = 60_000;

interface State {
  readonly active: boolean;
  readonly since: string | null;
  readonly recoveryCodesLeft: number;
}

describe('a second factor', () => {
  let api: TestApi;
  let people = 0;

  beforeAll(async () => {
    api = await startTestApi();
    await addAccount(api.dataSource, 'root@example.org', true);
  });
  afterAll(() => api.stop());

  const newPerson = async (): Promise<{ email: string; id: string; client: TestClient }> => {
    const email = `person${String((people += 1))}@example.org`;
    const id = await addAccount(api.dataSource, email);
    return { email, id, client: await api.signedIn(email) };
  };
  const begin = async (client: TestClient): Promise<AuthenticatorApp> => {
    const { secret } = (await client.post(OWN, { password: PASSWORD })).json<{ secret: string }>();
    return new AuthenticatorApp(secret, api.clock);
  };
  /** Somebody whose factor is on; half a minute later, so that the app shows a code that is still good. */
  const newOwner = async () => {
    const person = await newPerson();
    const app = await begin(person.client);
    const { codes } = (await person.client.post(`${OWN}/confirm`, { code: app.code() })).json<{ codes: string[] }>();
    api.clock.pass(MINUTE);
    return { ...person, app, codes };
  };
  const state = async (client: TestClient) => (await client.get(OWN)).json<State>();
  const codeOf = (answer: Answer) => (answer.status < 300 ? 'done' : answer.problem().code);
  const challengeFor = async (email: string, password = PASSWORD) => {
    const client = api.client();
    const problem = (await client.post('/session', { email, password })).problem();
    return { client, problem, challenge: String(problem.params['challenge']) };
  };
  const pass = (client: TestClient, challenge: string, code: string) => client.post('/session/second-factor', { challenge, code });
  const end = (client: TestClient, body: object) =>
    client.send('DELETE', OWN, JSON.stringify(body), { 'content-type': 'application/json' });
  const mailsTo = async (email: string): Promise<string[]> => {
    const rows = await api.dataSource.query<{ kind: string }[]>('select kind from outbox_messages where recipient = $1 order by id', [
      email,
    ]);
    return rows.map(({ kind }) => kind);
  };

  const historyOf = (id: string) =>
    api.dataSource.query<{ account_id: string; changes: object[] }[]>(
      `select account_id, changes from audit_entries where kind = 'account' and thing_id = $1 order by sequence`,
      [id],
    );

  it('is set up with the password and a code, and asked for from then on', async () => {
    const { email, id, client } = await newPerson();
    expect((await client.get(OWN)).json()).toEqual({ active: false, since: null, recoveryCodesLeft: 0, available: true });
    expect((await client.post(OWN, { password: 'not it at all' })).problem().errors[0]).toMatchObject({
      pointer: '/password',
      code: 'password.wrong',
    });
    const begun = (await client.post(OWN, { password: PASSWORD })).json<{ secret: string; uri: string }>();
    expect(begun.uri).toBe(
      `otpauth://totp/Turnout:${encodeURIComponent(email)}?issuer=Turnout&secret=${begun.secret}&algorithm=SHA1&digits=6&period=30`,
    );
    expect((await api.client().post('/session', { email, password: PASSWORD })).status).toBe(200);

    const app = new AuthenticatorApp(begun.secret, api.clock);
    const confirmed = (await client.post(`${OWN}/confirm`, { code: app.code() })).json<{ codes: string[] }>();
    expect(new Set(confirmed.codes).size).toBe(10);
    expect(confirmed.codes.every((code) => /^[A-Z2-7]{4}(?:-[A-Z2-7]{4}){3}$/u.test(code))).toBe(true);
    expect(await state(client)).toMatchObject({ active: true, since: '2026-11-02T09:00:00.000Z', recoveryCodesLeft: 10 });
    const { problem } = await challengeFor(email);
    expect([problem.status, problem.code]).toEqual([401, 'session.second-factor-required']);
    expect(await mailsTo(email)).toEqual(['second-factor-on']);
    expect(await historyOf(id)).toEqual([{ account_id: id, changes: [{ field: 'secondFactor', before: false, after: true }] }]);
  });

  it('lies in the database neither as secret nor as code', async () => {
    const { client } = await newPerson();
    const { secret } = (await client.post(OWN, { password: PASSWORD })).json<{ secret: string }>();
    const app = new AuthenticatorApp(secret, api.clock);
    const { codes } = (await client.post(`${OWN}/confirm`, { code: app.code() })).json<{ codes: string[] }>();
    const kept = JSON.stringify([
      await api.dataSource.query("select encode(secret, 'escape') s, encode(secret, 'hex') h from second_factors"),
      await api.dataSource.query('select * from recovery_codes'),
      await api.dataSource.query('select * from outbox_messages'),
      await api.dataSource.query('select * from idempotency_keys'),
    ]);
    const { bytes } = (await import('otpauth')).Secret.fromBase32(secret);
    for (const text of [secret, Buffer.from(bytes).toString('hex'), ...codes, ...codes.map((code) => code.replaceAll('-', ''))]) {
      expect(kept).not.toContain(text);
    }
  });

  it('lets in with password and code, by a challenge that works once', async () => {
    const { email, app } = await newOwner();
    const { client, challenge } = await challengeFor(email);
    expect(client.cookie).toBeNull();
    expect((await pass(client, challenge, app.code())).json()).toMatchObject({ account: { email } });
    expect((await client.get('/session')).status).toBe(200);
    api.clock.pass(MINUTE);
    expect(codeOf(await pass(api.client(), challenge, app.code()))).toBe('session.challenge-not-valid');
  });

  it('does not tell by a challenge whether the password is wrong', async () => {
    const { email } = await newOwner();
    const { problem } = await challengeFor(email, 'not it at all');
    expect([problem.code, problem.params]).toEqual(['session.wrong-credentials', {}]);
  });

  it('forgives a wrong code, and lets a challenge run out after five minutes', async () => {
    const { email, app } = await newOwner();
    const { client, challenge } = await challengeFor(email);
    expect((await pass(client, challenge, '000000')).problem().errors[0]).toMatchObject({
      pointer: '/code',
      code: 'second-factor.wrong-code',
    });
    expect(codeOf(await pass(client, challenge, app.code()))).toBe('done');
    const late = await challengeFor(email);
    api.clock.pass(5 * MINUTE + 1);
    expect(codeOf(await pass(client, late.challenge, app.code()))).toBe('session.challenge-not-valid');
    expect(codeOf(await pass(client, 'guessed', app.code()))).toBe('session.challenge-not-valid');
  });

  it('takes no code twice, none before the last one, and none that is a minute off', async () => {
    const { email, app } = await newOwner();
    const attempt = async (code: string) => {
      const { client, challenge } = await challengeFor(email);
      return codeOf(await pass(client, challenge, code));
    };
    expect(await attempt(app.code(2))).toBe('second-factor.wrong-code');
    expect(await attempt(app.code(1))).toBe('done');
    expect([await attempt(app.code(1)), await attempt(app.code()), await attempt(app.code(-1))]).toEqual(
      Array(3).fill('second-factor.wrong-code'),
    );
  });

  it('lets one of many in who enter the same code at once', async () => {
    const { email, app } = await newOwner();
    const challenges = await Promise.all(Array.from({ length: 4 }, () => challengeFor(email)));
    const codes = await Promise.all(challenges.map(async ({ client, challenge }) => codeOf(await pass(client, challenge, app.code()))));
    expect(codes.sort()).toEqual(['done', ...Array<string>(3).fill('second-factor.wrong-code')]);
  });

  it('slows down guessing, also of many guesses at once and with ever new challenges', async () => {
    const { email, app } = await newOwner();
    const challenges = await Promise.all(Array.from({ length: 8 }, () => challengeFor(email)));
    const codes = await Promise.all(challenges.map(async ({ client, challenge }) => codeOf(await pass(client, challenge, '000000'))));
    expect(codes.filter((code) => code === 'second-factor.wrong-code')).toHaveLength(5);
    expect(codes.filter((code) => code === 'session.too-many-attempts')).toHaveLength(3);
    const { client, challenge } = await challengeFor(email);
    expect(codeOf(await pass(client, challenge, app.code()))).toBe('session.too-many-attempts');
    api.clock.pass(15 * MINUTE + 1);
    const later = await challengeFor(email);
    expect(codeOf(await pass(later.client, later.challenge, app.code()))).toBe('done');
  });

  it('gives way to a recovery code, once, and says so by mail', async () => {
    const { email, codes } = await newOwner();
    const [code = ''] = codes;
    const first = await challengeFor(email);
    expect(codeOf(await pass(first.client, first.challenge, ` ${code.toLowerCase()} `))).toBe('done');
    expect(await state(first.client)).toMatchObject({ active: true, recoveryCodesLeft: 9 });
    const second = await challengeFor(email);
    expect(codeOf(await pass(second.client, second.challenge, code))).toBe('second-factor.wrong-code');
    expect(await mailsTo(email)).toEqual(['second-factor-on', 'recovery-code-used']);
  });

  it('gets new recovery codes for password and code; the old ones are worth nothing', async () => {
    const { email, client, app, codes } = await newOwner();
    const renew = (body: object) => client.post(`${OWN}/recovery-codes`, body);
    expect(codeOf(await renew({ password: 'not it at all', code: app.code() }))).toBe('password.wrong');
    expect(codeOf(await renew({ password: PASSWORD, code: '000000' }))).toBe('second-factor.wrong-code');
    const renewed = (await renew({ password: PASSWORD, code: app.code() })).json<{ codes: string[] }>().codes;
    expect(renewed.filter((code) => codes.includes(code))).toEqual([]);
    expect((await state(client)).recoveryCodesLeft).toBe(10);
    const { client: elsewhere, challenge } = await challengeFor(email);
    expect(codeOf(await pass(elsewhere, challenge, codes[0] ?? ''))).toBe('second-factor.wrong-code');
    expect(codeOf(await pass(elsewhere, challenge, renewed[0] ?? ''))).toBe('done');
  });

  it('ends with password and code, never with one of the two', async () => {
    const { email, client, app } = await newOwner();
    expect(codeOf(await end(client, { password: 'not it at all', code: app.code() }))).toBe('password.wrong');
    expect(codeOf(await end(client, { password: PASSWORD, code: '000000' }))).toBe('second-factor.wrong-code');
    expect(codeOf(await end(client, { password: PASSWORD }))).toMatch(/^request\./u);
    expect(codeOf(await end(client, { password: PASSWORD, code: app.code() }))).toBe('done');
    expect((await api.client().post('/session', { email, password: PASSWORD })).status).toBe(200);
    expect(codeOf(await end(client, { password: PASSWORD, code: app.code(1) }))).toBe('second-factor.not-active');
    expect(
      await api.dataSource.query('select 1 from recovery_codes where account_id = (select id from accounts where email = $1)', [email]),
    ).toEqual([]);
    expect(await mailsTo(email)).toEqual(['second-factor-on', 'second-factor-off']);
  });

  it('is not begun anew while it is on, and not confirmed before it is begun', async () => {
    const { client, app } = await newOwner();
    expect(codeOf(await client.post(OWN, { password: PASSWORD }))).toBe('second-factor.active');
    expect(codeOf(await client.post(`${OWN}/confirm`, { code: app.code() }))).toBe('second-factor.active');
    const { client: other } = await newPerson();
    expect(codeOf(await other.post(`${OWN}/confirm`, { code: '123456' }))).toBe('second-factor.not-begun');
    const [first, second] = [await begin(other), await begin(other)];
    expect(codeOf(await other.post(`${OWN}/confirm`, { code: first.code() }))).toBe('second-factor.wrong-code');
    expect(codeOf(await other.post(`${OWN}/confirm`, { code: second.code() }))).toBe('done');
  });

  it('outlives a new password by a mailed link', async () => {
    const { email, app } = await newOwner();
    await api.client().post('/password-resets', { email });
    const root = await api.signedIn('root@example.org');
    const { items } = (await root.get('/outbox')).json<{ items: { recipient: string; link: string | null }[] }>();
    const token = items.find(({ recipient, link }) => recipient === email && link !== null)?.link?.split('#')[1];
    expect((await api.client().post('/password-resets/redeem', { token, password: 'three tall trees' })).status).toBe(204);
    const { client, problem, challenge } = await challengeFor(email, 'three tall trees');
    expect(problem.code).toBe('session.second-factor-required');
    expect(codeOf(await pass(client, challenge, app.code()))).toBe('done');
  });

  it('is taken out by an administrator, who is named to the person', async () => {
    const { email, id } = await newOwner();
    const root = await api.signedIn('root@example.org');
    const stranger = (await newPerson()).client;
    expect(codeOf(await stranger.delete(`/accounts/${id}/second-factor`))).toBe('access.denied');
    expect((await root.get(`/accounts/${id}`)).json()).toMatchObject({ hasSecondFactor: true });
    expect((await root.delete(`/accounts/${id}/second-factor`)).status).toBe(204);
    expect((await root.get(`/accounts/${id}`)).json()).toMatchObject({ hasSecondFactor: false });
    expect(codeOf(await root.delete(`/accounts/${id}/second-factor`))).toBe('second-factor.not-found');
    expect(codeOf(await root.delete('/accounts/nobody/second-factor'))).toBe('second-factor.not-found');
    expect((await api.client().post('/session', { email, password: PASSWORD })).status).toBe(200);
    const { items } = (await root.get('/outbox')).json<{ items: { recipient: string; subject: string }[] }>();
    expect(items.find(({ recipient }) => recipient === email)?.subject).toBe('Your second factor was removed');
    const [, removal] = await historyOf(id);
    expect(removal?.changes).toEqual([{ field: 'secondFactor', before: true, after: false }]);
    expect(removal?.account_id).not.toBe(id);
  });
});

describe('an installation without a key', () => {
  let api: TestApi;

  beforeAll(async () => {
    api = await startTestApi({ hasSecretKey: false });
    await addAccount(api.dataSource, 'ana@example.org');
  });
  afterAll(() => api.stop());

  it('refuses second factors, and says so before', async () => {
    const client = await api.signedIn('ana@example.org');
    expect((await client.get(OWN)).json()).toMatchObject({ active: false, available: false });
    const refused = (await client.post(OWN, { password: PASSWORD })).problem();
    expect([refused.status, refused.code]).toEqual([409, 'second-factor.unavailable']);
  });
});
