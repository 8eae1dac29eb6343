import { AuthenticatorApp } from '../testing/authenticator-app';
import { startTestApi, type TestApi } from '../testing/start-test-api';

const PASSWORD = 'turnout-demo';

describe('an invitation to somebody with a second factor', () => {
  let api: TestApi;

  beforeAll(async () => {
    api = await startTestApi({ isDemo: true });
  });
  afterAll(() => api.stop());

  it('is accepted after both steps, or not at all', async () => {
    const owner = await api.signedIn('other@example.org');
    const { secret } = (await owner.post('/account/second-factor', { password: PASSWORD })).json<{ secret: string }>();
    const app = new AuthenticatorApp(secret, api.clock);
    await owner.post('/account/second-factor/confirm', { code: app.code() });
    api.clock.pass(60_000);

    const coordinator = await api.signedIn('coordinator@example.org');
    await coordinator.post('/projects/sociall/invitations', { email: 'other@example.org', role: 'viewer' });
    const { items } = (await (await api.signedIn('admin@example.org')).get('/outbox')).json<{ items: { link: string | null }[] }>();
    const token = items.find(({ link }) => link?.includes('/invitation#'))?.link?.split('#')[1];

    const guest = api.client();
    const refused = (await guest.post('/invitations/accept', { token, password: PASSWORD })).problem();
    expect([refused.status, refused.code, guest.cookie]).toEqual([401, 'session.second-factor-required', null]);
    expect((await owner.get('/projects/sociall')).status).toBe(404);
    await guest.post('/session/second-factor', { challenge: refused.params['challenge'], code: app.code() });
    expect((await guest.post('/invitations/accept', { token })).json()).toMatchObject({ account: { email: 'other@example.org' } });
    expect((await guest.get('/projects/sociall')).status).toBe(200);
  });
});
