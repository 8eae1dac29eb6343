import { addAccount } from '../testing/add-account';
import { AuthenticatorApp } from '../testing/authenticator-app';
import { type ProviderPerson, startIdentityProvider, type TestProvider } from '../testing/identity-provider';
import { startTestApi, type TestApi } from '../testing/start-test-api';
import type { TestClient } from '../testing/test-client';
import { TestBrowser } from '../testing/test-browser';

const ORIGIN = 'https://turnout.test';
const CALLBACK = `${ORIGIN}/api/v1/session/provider/callback`;
const ANA: ProviderPerson = { subject: 'subject-of-ana', email: 'Ana@Example.org', isVerified: true };

describe('signing in at an identity provider', () => {
  let provider: TestProvider;
  let api: TestApi;

  beforeAll(async () => {
    provider = await startIdentityProvider(CALLBACK);
    const { issuer, clientId, clientSecret } = provider;
    api = await startTestApi({
      provider: { issuer, clientId, clientSecret, label: 'Example University', allowedDomains: ['example.org'], returnOrigin: ORIGIN },
    });
    for (const name of ['ana', 'ben', 'gone', 'owner']) await addAccount(api.dataSource, `${name}@example.org`);
    await addAccount(api.dataSource, 'eva@elsewhere.example');
    await api.dataSource.query(`update accounts set deactivated_at = now() where email = 'gone@example.org'`);
  });
  afterAll(async () => {
    await api.stop();
    await provider.stop();
  });

  const browser = () => new TestBrowser(ORIGIN, api.url);
  const comeAs = async (person: ProviderPerson, visitor = browser(), to = '/p/sociall/events?country=CY') => {
    provider.person = person;
    const led = await visitor.open(`/session/provider?to=${encodeURIComponent(to)}`);
    return { led, visitor, end: led.at(-1)?.replace(ORIGIN, '') };
  };
  const emailOf = async (visitor: TestBrowser) => {
    const response = await visitor.fetch(`${ORIGIN}/api/v1/session`);
    return response.status === 200 ? ((await response.json()) as { account: { email: string } }).account.email : response.status;
  };
  const codeOf = ({ end }: { end: string | undefined }) => new URL(end ?? '', ORIGIN).searchParams.get('refused');

  it('is offered under its name', async () => {
    expect((await api.client().get('/session/options')).json()).toEqual({ provider: 'Example University' });
  });

  it('lets in whose confirmed address has an account, and leads where the person wanted to go', async () => {
    const { led, end, visitor } = await comeAs(ANA);
    const asked = new URL(led[0] ?? '');
    expect(asked.origin).toBe(provider.issuer);
    expect(Object.fromEntries(asked.searchParams)).toMatchObject({
      ...{ response_type: 'code', code_challenge_method: 'S256', redirect_uri: CALLBACK, client_id: 'turnout' },
    });
    expect(end).toBe('/p/sociall/events?country=CY');
    expect(await emailOf(visitor)).toBe('ana@example.org');
    expect(await api.dataSource.query('select 1 from provider_visits')).toEqual([]);
  });

  it('tells the person of the first time only, and knows them by subject from then on', async () => {
    const { visitor } = await comeAs({ ...ANA, email: 'ana.silva@example.org' });
    expect(await emailOf(visitor)).toBe('ana@example.org');
    const mails = await api.dataSource.query<object[]>(`select params from outbox_messages where kind = 'provider-linked'`);
    expect(mails).toEqual([{ params: { name: 'ana@example.org', provider: 'Example University' } }]);
    const entries = await api.dataSource.query<object[]>(`select changes from audit_entries where kind = 'account'`);
    expect(entries).toEqual([{ changes: [{ field: 'provider', before: null, after: 'linked' }] }]);
  });

  it.each<[string, ProviderPerson, string]>([
    ['nobody knows here', { subject: 's1', email: 'nobody@example.org', isVerified: true }, 'provider.not-invited'],
    ['has an address that is not confirmed', { subject: 's2', email: 'ben@example.org', isVerified: false }, 'provider.email-unverified'],
    ['comes from elsewhere', { subject: 's3', email: 'eva@elsewhere.example', isVerified: true }, 'provider.domain-not-allowed'],
    ['is deactivated', { subject: 's4', email: 'gone@example.org', isVerified: true }, 'provider.not-invited'],
    [
      'has the address of somebody who is another one there',
      { subject: 's5', email: 'ana@example.org', isVerified: true },
      'provider.not-invited',
    ],
  ])('lets nobody in who %s', async (_who, person, code) => {
    const came = await comeAs(person);
    expect(codeOf(came)).toBe(code);
    expect(await emailOf(came.visitor)).toBe(401);
  });

  it('makes no account', async () => {
    expect(await api.dataSource.query(`select 1 from accounts where email = 'nobody@example.org'`)).toEqual([]);
    expect(await api.dataSource.query('select subject from account_identities')).toEqual([{ subject: ANA.subject }]);
  });

  it('does not let a deactivated person in whom it has known', async () => {
    await api.dataSource.query(`update accounts set deactivated_at = now() where email = 'ana@example.org'`);
    expect(codeOf(await comeAs(ANA))).toBe('provider.not-invited');
    await api.dataSource.query(`update accounts set deactivated_at = null where email = 'ana@example.org'`);
  });

  it('asks for no second factor on top of the provider’s own', async () => {
    const owner = await api.signedIn('owner@example.org');
    const { secret } = (await owner.post('/account/second-factor', { password: 'turnout-demo' })).json<{ secret: string }>();
    await owner.post('/account/second-factor/confirm', { code: new AuthenticatorApp(secret, api.clock).code() });
    const { visitor } = await comeAs({ subject: 'subject-of-owner', email: 'owner@example.org', isVerified: true });
    expect(await emailOf(visitor)).toBe('owner@example.org');
  });

  describe('and their link to the account', () => {
    const person = { subject: 'subject-of-ben', email: 'ben@example.org', isVerified: true };
    const linkOf = async (client: TestClient) =>
      (await client.get('/account/provider-link')).json<{ provider: string; since: string | null }>();

    it('can be seen and ended by its owner, and begins anew at the next visit', async () => {
      const ben = await api.signedIn('ben@example.org');
      expect(await linkOf(ben)).toEqual({ provider: 'Example University', since: null });
      expect((await ben.delete('/account/provider-link')).problem().code).toBe('provider.not-linked');
      await comeAs(person);
      expect(await linkOf(ben)).toEqual({ provider: 'Example University', since: api.clock.now().toISOString() });
      expect((await ben.delete('/account/provider-link')).status).toBe(204);
      expect(await linkOf(ben)).toMatchObject({ since: null });
      expect((await ben.get('/session')).status).toBe(200);
      expect(codeOf(await comeAs({ ...person, isVerified: false }))).toBe('provider.email-unverified');
      await comeAs(person);
      expect((await linkOf(ben)).since).not.toBeNull();
    });

    it('is ended for nobody else, and leaves a trace', async () => {
      const kept = await api.dataSource.query<object[]>(`select subject from account_identities where subject <> $1`, [person.subject]);
      expect(kept.length).toBeGreaterThan(0);
      const traces = await api.dataSource.query<object[]>(
        `select changes from audit_entries t join accounts a on a.id = t.thing_id where a.email = 'ben@example.org' order by sequence`,
      );
      const linked = { changes: [{ field: 'provider', before: null, after: 'linked' }] };
      expect(traces).toEqual([linked, { changes: [{ field: 'provider', before: 'linked', after: null }] }, linked]);
    });
  });

  describe('on the way back', () => {
    const callbackOf = async (visitor: TestBrowser) => {
      const { led } = await comeAs(ANA, visitor);
      return led.find((address) => address.startsWith(CALLBACK)) ?? '';
    };
    const refusedAt = async (visitor: TestBrowser, address: string) => {
      const response = await visitor.fetch(address);
      return [response.status, response.headers.get('location')];
    };
    /** Begins a visit and comes to the provider, but not back. */
    const begin = async (visitor: TestBrowser) => {
      const response = await visitor.fetch(`${ORIGIN}/api/v1/session/provider`);
      return new URL(response.headers.get('location') ?? '').searchParams.get('state') ?? '';
    };

    it('takes an answer once', async () => {
      const visitor = browser();
      const callback = await callbackOf(visitor);
      expect(await refusedAt(visitor, callback)).toEqual([302, '/sign-in?refused=provider.visit-over']);
    });

    it('takes no answer from another browser', async () => {
      const callback = await callbackOf(browser());
      const victim = browser();
      expect(await refusedAt(victim, callback)).toEqual([302, '/sign-in?refused=provider.visit-over']);
      expect(await emailOf(victim)).toBe(401);
    });

    it('takes no answer to another question', async () => {
      const callback = await callbackOf(browser());
      const victim = browser();
      await begin(victim);
      expect(await refusedAt(victim, callback)).toEqual([302, '/sign-in?refused=provider.refused']);
      expect(await emailOf(victim)).toBe(401);
    });

    it('takes no code that was handed out for another question, under the right state', async () => {
      const stolen = new URL(await callbackOf(browser())).searchParams.get('code') ?? '';
      const visitor = browser();
      const query = new URLSearchParams({ code: stolen, state: await begin(visitor), iss: provider.issuer });
      expect(await refusedAt(visitor, `${CALLBACK}?${query.toString()}`)).toEqual([302, '/sign-in?refused=provider.refused']);
    });

    it('says when the person changed their mind, and when they took too long', async () => {
      const visitor = browser();
      const query = new URLSearchParams({ error: 'access_denied', state: await begin(visitor), iss: provider.issuer });
      expect(await refusedAt(visitor, `${CALLBACK}?${query.toString()}`)).toEqual([302, '/sign-in?refused=provider.refused']);
      await begin(visitor);
      api.clock.pass(10 * 60_000 + 1);
      expect(await refusedAt(visitor, CALLBACK)).toEqual([302, '/sign-in?refused=provider.visit-over']);
    });
  });

  it.each(['https://elsewhere.example/', '//elsewhere.example', '/\\elsewhere.example'])('leads nobody to %s', async (to) => {
    expect((await comeAs(ANA, browser(), to)).end).toBe('/');
  });
});

describe('an identity provider that does not answer', () => {
  it('is said to be away; the server starts, passwords work, and it is asked again', async () => {
    const provider = await startIdentityProvider(CALLBACK);
    await provider.stop();
    const { issuer, clientId, clientSecret } = provider;
    const api = await startTestApi({
      provider: { issuer, clientId, clientSecret, label: 'Away', allowedDomains: [], returnOrigin: ORIGIN },
    });
    await addAccount(api.dataSource, 'ana@example.org');
    const visitor = new TestBrowser(ORIGIN, api.url);
    for (const _again of [1, 2]) {
      expect(await visitor.open('/session/provider')).toEqual([`${ORIGIN}/sign-in?refused=provider.unavailable`]);
    }
    expect((await (await api.signedIn('ana@example.org')).get('/session')).status).toBe(200);
    await api.stop();
  });

  it('is not there where none is configured', async () => {
    const api = await startTestApi();
    expect((await api.client().get('/session/options')).json()).toEqual({ provider: null });
    expect(await new TestBrowser(ORIGIN, api.url).open('/session/provider')).toEqual([`${ORIGIN}/sign-in?refused=provider.off`]);
    await api.stop();
  });
});
