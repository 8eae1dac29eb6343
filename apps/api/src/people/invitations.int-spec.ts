import { startMailServer } from '../testing/mail-server';
import { startTestApi, type TestApi } from '../testing/start-test-api';
import type { TestClient } from '../testing/test-client';
import { until } from '../testing/until';

interface Session {
  readonly account: { readonly email: string; readonly displayName: string };
}

const INVITATIONS = '/projects/sociall/invitations';
const PASSWORD = 'three tall trees';
const DAY = 24 * 60 * 60 * 1000;

describe('an invitation', () => {
  let api: TestApi;
  let coordinator: TestClient;
  let admin: TestClient;

  beforeAll(async () => {
    api = await startTestApi({ isDemo: true });
    [coordinator, admin] = await api.people('coordinator', 'admin');
  });
  afterAll(() => api.stop());

  const linkTo = async (email: string): Promise<string | null> => {
    const { items } = (await admin.get('/outbox')).json<{ items: { recipient: string; link: string | null }[] }>();
    return items.find(({ recipient }) => recipient === email)?.link ?? null;
  };
  const invite = async (email: string, role = 'viewer', partner?: string): Promise<{ id: string; token: string }> => {
    const answer = await coordinator.post(INVITATIONS, { email, role, ...(partner && { partner }) });
    if (answer.status !== 201) throw new Error(answer.text);
    return { id: answer.json<{ id: string }>().id, token: (await linkTo(email))?.split('#')[1] ?? '' };
  };
  const open = async () => (await coordinator.get(INVITATIONS)).json<{ items: { email: string }[] }>().items.map(({ email }) => email);

  it('leads by a link, once, into an account and into the project', async () => {
    const { token } = await invite('new@example.org', 'partner', 'CESIE');
    expect(await linkTo('new@example.org')).toBe(`https://turnout.test/invitation#${token}`);
    expect(token).toMatch(/^[\w-]{43}$/u);
    const guest = api.client();
    expect((await guest.post('/invitations/read', { token })).json()).toMatchObject({
      ...{ project: 'Soci@ll', role: 'partner', email: 'new@example.org', invitedBy: 'Demo coordinator', hasAccount: false },
    });
    const accepted = await guest.post('/invitations/accept', { token, displayName: ' Nina  Nowak ', password: PASSWORD });
    expect(accepted.json<Session>()).toMatchObject({
      account: { email: 'new@example.org', displayName: 'Nina Nowak', isAdministrator: false },
      memberships: [{ project: 'sociall', role: 'partner', partner: 'CESIE' }],
    });
    expect((await guest.get('/projects/sociall')).json()).toMatchObject({ role: 'partner' });
    expect((await guest.post('/invitations/accept', { token, displayName: 'Other', password: PASSWORD })).problem().code).toBe(
      'invitation.not-valid',
    );
    expect((await (await api.signedIn('new@example.org', PASSWORD)).get('/session')).status).toBe(200);
    expect(await open()).toEqual([]);
  });

  it('is kept as a hash, and its mail forgets the link when it is accepted', async () => {
    const { token } = await invite('hashed@example.org');
    const rows = await api.dataSource.query<unknown[]>('select * from invitations');
    expect(rows).toHaveLength(1);
    expect(JSON.stringify(rows)).not.toContain(token);
    await api.client().post('/invitations/accept', { token, displayName: 'Hana', password: PASSWORD });
    expect(await linkTo('hashed@example.org')).toBeNull();
  });

  it('makes one account when it is accepted many times at once', async () => {
    const { token } = await invite('eager@example.org');
    const body = { token, displayName: 'Eager', password: PASSWORD };
    const answers = await Promise.all(Array.from({ length: 6 }, () => api.client().post('/invitations/accept', body)));
    expect(answers.filter(({ status }) => status === 200)).toHaveLength(1);
    expect(answers.filter(({ status }) => status >= 500)).toEqual([]);
    expect(await api.dataSource.query(`select 1 from accounts where email = 'eager@example.org'`)).toHaveLength(1);
  });

  it('lets an account that is there join, for its password or its session only', async () => {
    const first = await invite('other@example.org', 'lead');
    const guest = api.client();
    expect((await guest.post('/invitations/read', { token: first.token })).json()).toMatchObject({ hasAccount: true });
    const wrong = await guest.post('/invitations/accept', { token: first.token, displayName: 'Thief', password: PASSWORD });
    expect(wrong.problem().code).toBe('session.wrong-credentials');
    const joined = await guest.post('/invitations/accept', { token: first.token, password: 'turnout-demo' });
    expect(joined.json<Session>().account.displayName).toBe('Demo coordinator of another project');
    expect((await guest.get('/projects/sociall')).json()).toMatchObject({ role: 'lead' });

    await coordinator.post('/projects/skola-kopiena/invitations', { email: 'other@example.org', role: 'viewer' });
    const token = (await linkTo('other@example.org'))?.split('#')[1] ?? '';
    expect((await guest.post('/invitations/accept', { token })).status).toBe(200);
    expect((await guest.get('/projects/skola-kopiena')).json()).toMatchObject({ role: 'viewer' });
  });

  it('can be taken back, runs out after 14 days, and is replaced by a newer one', async () => {
    const revoked = await invite('fickle@example.org');
    expect((await coordinator.delete(`${INVITATIONS}/${revoked.id}`)).status).toBe(204);
    expect((await coordinator.delete(`${INVITATIONS}/${revoked.id}`)).problem().code).toBe('invitation.not-found');
    expect(await linkTo('fickle@example.org')).toBeNull();
    const older = await invite('fickle@example.org');
    const newer = await invite('fickle@example.org', 'lead');
    const verdict = async (token: string) => (await api.client().post('/invitations/read', { token })).status;
    expect([await verdict(revoked.token), await verdict(older.token), await verdict(newer.token)]).toEqual([410, 410, 200]);
    expect(await open()).toEqual(['fickle@example.org']);
    api.clock.pass(13.9 * DAY);
    expect(await verdict(newer.token)).toBe(200);
    api.clock.pass(0.2 * DAY);
    expect(await verdict(newer.token)).toBe(410);
    [coordinator, admin] = await api.people('coordinator', 'admin');
  });

  describe('without a mail server', () => {
    const newLink = async (id: string) =>
      (await coordinator.post(`${INVITATIONS}/${id}/link`, {})).json<{ link: string; expiresAt: string }>();
    const verdict = async (link: string) => (await api.client().post('/invitations/read', { token: link.split('#')[1] })).status;

    it('has a link to hand on, for whoever invites; each one ends the one before and the mail', async () => {
      const { id, token } = await invite('handed@example.org', 'lead');
      expect((await coordinator.get(INVITATIONS)).json<{ items: object[] }>().items).toContainEqual(
        expect.objectContaining({ id, mail: 'waiting', handedOn: true }),
      );
      const first = await newLink(id);
      expect(first.link).toMatch(/^https:\/\/turnout\.test\/invitation#[\w-]{43}$/u);
      expect([await linkTo('handed@example.org'), await verdict(`#${token}`), await verdict(first.link)]).toEqual([null, 410, 200]);
      const second = await newLink(id);
      expect([await verdict(first.link), await verdict(second.link)]).toEqual([410, 200]);
      expect((await coordinator.get(INVITATIONS)).json<{ items: object[] }>().items).toContainEqual(
        expect.objectContaining({ id, mail: null, handedOn: true, expiresAt: second.expiresAt }),
      );
      const rows = await api.dataSource.query<unknown[]>('select * from invitations');
      expect(JSON.stringify(rows)).not.toContain(second.link.split('#')[1]);
      const body = { token: second.link.split('#')[1], displayName: 'Hanna', password: PASSWORD };
      expect((await api.client().post('/invitations/accept', body)).status).toBe(200);
      expect((await coordinator.post(`${INVITATIONS}/${id}/link`, {})).problem().code).toBe('invitation.not-found');
    });

    it('has a link again after it has run out, and each of them stands in the history, without its secret', async () => {
      const { id } = await invite('late@example.org');
      api.clock.pass(15 * DAY);
      [coordinator, admin] = await api.people('coordinator', 'admin');
      const { link } = await newLink(id);
      expect(await verdict(link)).toBe(200);
      const entries = await api.dataSource.query<{ changes: unknown }[]>(
        `select changes from audit_entries where kind = 'invitation' and operation = 'change' and thing_id = $1`,
        [id],
      );
      expect(entries).toEqual([{ changes: [{ field: 'link', before: null, after: 'renewed' }] }]);
      await coordinator.delete(`${INVITATIONS}/${id}`);
    });

    it('has none for a lead, nor for the coordinator of another project', async () => {
      const { id } = await invite('secret@example.org');
      const lead = await api.signedIn('lead@example.org');
      expect((await lead.post(`${INVITATIONS}/${id}/link`, {})).problem().code).toBe('access.denied');
      const other = await api.signedIn('partner@example.org');
      expect((await other.post(`${INVITATIONS}/${id}/link`, {})).problem().code).toBe('access.denied');
      const elsewhere = `/projects/skola-kopiena/invitations/${id}/link`;
      expect((await coordinator.post(elsewhere, {})).problem().code).toBe('invitation.not-found');
      await coordinator.delete(`${INVITATIONS}/${id}`);
    });
  });

  it.each([
    [{ email: 'x', role: 'viewer' }, 'account.email-invalid'],
    [{ email: 'a@example.org\nBcc: b@example.org', role: 'viewer' }, 'account.email-invalid'],
    [{ email: 'partner@example.org', role: 'viewer' }, 'member.already'],
    [{ email: 'a@example.org', role: 'partner' }, 'member.partner-missing'],
    [{ email: 'a@example.org', role: 'partner', partner: 'Nobody' }, 'member.unknown-partner'],
  ])('is refused as %j', async (body, code) => {
    expect((await coordinator.post(INVITATIONS, body)).problem().code).toBe(code);
  });

  it.each([
    [{ displayName: '', password: PASSWORD }, 'account.name-missing'],
    [{ displayName: 'Ines', password: 'short' }, 'password.too-short'],
    [{ displayName: 'Ines', password: 'password2026' }, 'password.too-simple'],
    [{ displayName: 'Ines' }, 'password.too-short'],
  ])('is not used up by %j', async (given, code) => {
    const { token } = await invite('ines@example.org');
    expect((await api.client().post('/invitations/accept', { token, ...given })).problem().code).toBe(code);
    expect((await api.client().post('/invitations/read', { token })).status).toBe(200);
  });

  it('of another project is not found, and no viewer sees who is invited', async () => {
    const { id } = await invite('hidden@example.org');
    const other = await api.signedIn('other@example.org');
    expect((await other.delete(`/projects/exchange-hub-plus/invitations/${id}`)).problem().code).toBe('invitation.not-found');
    expect((await (await api.signedIn('viewer@example.org')).get(INVITATIONS)).problem().code).toBe('access.denied');
  });

  it('leaves a history without addresses', async () => {
    const kept = await api.dataSource.query<unknown[]>(`select * from audit_entries where kind in ('invitation', 'member')`);
    expect(kept.length).toBeGreaterThan(5);
    expect(JSON.stringify(kept)).not.toMatch(/@example\.org|Nowak/u);
  });

  it('cannot be sent out without end', async () => {
    await api.dataSource.query(`update sign_in_failures set failure_count = 100`);
    const refused = (await coordinator.post(INVITATIONS, { email: 'more@example.org', role: 'viewer' })).problem();
    expect([refused.status, refused.code]).toEqual([429, 'session.too-many-attempts']);
  });
});

describe('an invitation that goes by mail', () => {
  it('has a link to hand on only when its mail could not be delivered', async () => {
    const server = await startMailServer();
    const api = await startTestApi({ isDemo: true, smtpUrl: server.url });
    const coordinator = await api.signedIn('coordinator@example.org');
    const mailOf = async () => (await coordinator.get(INVITATIONS)).json<{ items: { mail: string; handedOn: boolean }[] }>().items[0];
    const invite = async () =>
      (await coordinator.post(INVITATIONS, { email: 'post@example.org', role: 'viewer' })).json<{ id: string }>().id;

    const mailed = await invite();
    await until(async () => (await mailOf())?.mail === 'sent');
    expect((await mailOf())?.handedOn).toBe(false);
    expect((await coordinator.post(`${INVITATIONS}/${mailed}/link`, {})).problem()).toMatchObject({
      status: 409,
      code: 'invitation.mailed',
    });

    server.refuseWith(550);
    const refused = await invite();
    await until(async () => (await mailOf())?.mail === 'failed');
    const { link } = (await coordinator.post(`${INVITATIONS}/${refused}/link`, {})).json<{ link: string }>();
    expect((await api.client().post('/invitations/read', { token: link.split('#')[1] })).status).toBe(200);
    const kept = await api.dataSource.query<object[]>(`select link from outbox_messages where state = 'failed'`);
    expect(kept).toEqual([{ link: null }]);
    await api.stop();
    await server.stop();
  });
});
