import { addAccount } from '../testing/add-account';
import { startTestApi, type TestApi } from '../testing/start-test-api';
import type { TestClient } from '../testing/test-client';

const PROJECT = '/projects/exchange-hub-plus';
const PASSWORD = 'turnout-demo';

/** Somebody who has come in by cookie and by token, and what they hold. */
interface Guest {
  readonly email: string;
  readonly cookie: TestClient;
  readonly token: { readonly id: string; readonly secret: string };
}

type Way = 'cookie' | 'token';
type Cause = (api: TestApi, guest: Guest) => Promise<unknown>;

/** Why somebody is out, and what they are told when they ask for themselves and for the project, by the way they came in. */
const CAUSES: readonly (readonly [string, Cause, Readonly<Record<Way, readonly [string, string]>>])[] = [
  [
    'signing out, and taking the token back',
    async (_api, { cookie, token }) => {
      await cookie.delete(`/account/tokens/${token.id}`);
      await cookie.delete('/session');
    },
    { cookie: ['session.required', 'session.required'], token: ['token.invalid', 'token.invalid'] },
  ],
  [
    'signing out, which leaves the token',
    (_api, { cookie }) => cookie.delete('/session'),
    { cookie: ['session.required', 'session.required'], token: ['200', '200'] },
  ],
  [
    'deactivation',
    async (api, { email }) => {
      const admin = await api.signedIn('admin@example.org');
      const { items } = (await admin.get(`/accounts?q=${email}`)).json<{ items: { id: string; version: number }[] }>();
      await admin.patch(`/accounts/${String(items[0]?.id)}`, { active: false }, { 'if-match': `"${String(items[0]?.version)}"` });
    },
    { cookie: ['session.required', 'session.required'], token: ['token.invalid', 'token.invalid'] },
  ],
  [
    'a change of the password',
    async (api, { email }) => (await api.signedIn(email)).post('/account/password', { current: PASSWORD, next: 'three tall trees' }),
    { cookie: ['session.required', 'session.required'], token: ['token.invalid', 'token.invalid'] },
  ],
  [
    'a password set by a link',
    async (api, { email }) => {
      await api.client().post('/password-resets', { email });
      const { items } = (await (await api.signedIn('admin@example.org')).get('/outbox')).json<{
        items: { recipient: string; link: string }[];
      }>();
      const token = items.find(({ recipient }) => recipient === email)?.link.split('#')[1];
      await api.client().post('/password-resets/redeem', { token, password: 'three tall trees' });
    },
    { cookie: ['session.required', 'session.required'], token: ['token.invalid', 'token.invalid'] },
  ],
  [
    'loss of the role',
    async (api, { email }) => {
      const coordinator = await api.signedIn('coordinator@example.org');
      const { items } = (await coordinator.get(`${PROJECT}/members`)).json<{ items: { id: string; email: string; version: number }[] }>();
      const member = items.find((each) => each.email === email);
      await coordinator.delete(`${PROJECT}/members/${String(member?.id)}`, { 'if-match': `"${String(member?.version)}"` });
    },
    { cookie: ['200', 'project.not-found'], token: ['200', 'project.not-found'] },
  ],
];

describe('who is out is refused at once', () => {
  let api: TestApi;

  beforeAll(async () => {
    api = await startTestApi({ isDemo: true });
  });
  afterAll(() => api.stop());

  const ask: Record<Way, (guest: Guest, path: string) => Promise<string>> = {
    cookie: async ({ cookie }, path) => outcomeOf(await cookie.get(path)),
    token: async ({ token }, path) => outcomeOf(await api.client().get(path, { authorization: `Bearer ${token.secret}` })),
  };

  describe.each(CAUSES)('after %s', (_cause, act, told) => {
    it.each(['cookie', 'token'] as const)('by %s', async (way) => {
      const guest = await arrive(api);
      // Signing out gives the browser's cookie back; whoever kept a copy of it must be out as well.
      const { cookie } = guest.cookie;
      expect([await ask[way](guest, '/session'), await ask[way](guest, PROJECT)]).toEqual(['200', '200']);
      await act(api, guest);
      guest.cookie.cookie = cookie;
      expect([await ask[way](guest, '/session'), await ask[way](guest, PROJECT)]).toEqual(told[way]);
    });
  });

  it('after another role: the next request may do no more than that', async () => {
    const guest = await arrive(api);
    const coordinator = await api.signedIn('coordinator@example.org');
    const { items } = (await coordinator.get(`${PROJECT}/members`)).json<{ items: { id: string; email: string; version: number }[] }>();
    const member = items.find(({ email }) => email === guest.email);
    const body = { code: 'X', name: 'X', country: 'PT' };
    const add = async () => [
      outcomeOf(await guest.cookie.post(`${PROJECT}/partners`, body)),
      outcomeOf(await api.client().post(`${PROJECT}/partners`, body, { authorization: `Bearer ${guest.token.secret}` })),
    ];
    expect(await add()).toEqual(['201', 'partner.code-taken']);
    await coordinator.patch(`${PROJECT}/members/${String(member?.id)}`, { role: 'viewer' }, { 'if-match': `"${String(member?.version)}"` });
    expect(await add()).toEqual(['access.denied', 'access.denied']);
  });
});

let guests = 0;

/** A new coordinator of the project, in by both ways. */
async function arrive(api: TestApi): Promise<Guest> {
  const email = `guest-${String(++guests)}@example.org`;
  await addAccount(api.dataSource, email);
  await (await api.signedIn('coordinator@example.org')).post(`${PROJECT}/members`, { email, role: 'coordinator' });
  const cookie = await api.signedIn(email);
  const token = (await cookie.post('/account/tokens', { name: 'A script', scope: 'write' })).json<Guest['token']>();
  return { email, cookie, token };
}

function outcomeOf({ status, problem }: { readonly status: number; readonly problem: () => { readonly code: string } }): string {
  return status < 400 ? String(status) : problem().code;
}
