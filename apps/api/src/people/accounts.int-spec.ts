import { verifyChains } from '@turnout/shared/server-platform';
import { addAccount } from '../testing/add-account';
import { startTestApi, type TestApi } from '../testing/start-test-api';
import type { Answer, TestClient } from '../testing/test-client';

interface Account {
  readonly id: string;
  readonly displayName: string;
  readonly email: string;
  readonly active: boolean;
  readonly isAdministrator: boolean;
  readonly lastSignedInAt: string | null;
  readonly memberships: readonly { readonly project: string; readonly role: string; readonly partner: string | null }[];
  readonly version: number;
}

describe('the accounts of the installation', () => {
  let api: TestApi;
  let admin: TestClient;

  beforeAll(async () => {
    api = await startTestApi({ isDemo: true });
    admin = await api.signedIn('admin@example.org');
  });
  afterAll(() => api.stop());

  const list = async (query = '') =>
    (await admin.get(`/accounts?${query}`)).json<{ items: Account[]; total: number; nextCursor: string }>();
  const names = async (query: string) => (await list(query)).items.map(({ email }) => email.split('@')[0]);
  const find = async (email: string): Promise<Account> => {
    const found = (await list(`q=${encodeURIComponent(email)}`)).items[0];
    if (!found) throw new Error(`There is no ${email}.`);
    return found;
  };
  const change = async (email: string, body: object, client = admin): Promise<Answer> => {
    const { id, version } = await find(email);
    return client.patch(`/accounts/${id}`, body, { 'if-match': `"${String(version)}"` });
  };
  const code = ({ status, problem }: Answer) => (status < 400 ? status : problem().code);

  it('are listed by name, page by page, with what people are where', async () => {
    const everybody = await names('limit=200');
    expect(everybody).toEqual(['admin', 'coordinator', 'other', 'partner', 'viewer', 'lead']);
    const paged: string[] = [];
    for (let cursor = ''; ;) {
      const page = await list(`limit=2&cursor=${cursor}`);
      paged.push(...page.items.map(({ email }) => email.split('@')[0] ?? ''));
      expect(page.total).toBe(6);
      if (page.nextCursor === null) break;
      cursor = page.nextCursor;
    }
    expect(paged).toEqual(everybody);
    expect(await find('partner@')).toMatchObject({
      ...{ displayName: 'Demo partner', active: true, isAdministrator: false, lastSignedInAt: null, version: 1 },
      memberships: [{ project: 'sociall', role: 'partner', partner: 'CESIE' }],
    });
    expect((await find('admin@')).lastSignedInAt).toBe(api.clock.now().toISOString());
  });

  it('are found by words in name and address, without case and accents, and by state', async () => {
    await api.dataSource.query(`update accounts set display_name = 'Łucja Żak' where email = 'viewer@example.org'`);
    expect(await names('q=lucja')).toEqual(['viewer']);
    expect(await names('q=ZAK%20example.org')).toEqual(['viewer']);
    expect(await names('q=%25')).toEqual([]);
    expect(await names('state=deactivated')).toEqual([]);
    expect((await admin.get('/accounts?state=asleep')).status).toBe(422);
    expect((await admin.get('/accounts?cursor=x')).problem().code).toBe('request.bad-cursor');
  });

  it('are out at once when they are deactivated, and have everything back when reactivated', async () => {
    const lead = await api.signedIn('lead@example.org');
    const { secret } = (await lead.post('/account/tokens', { name: 'x', scope: 'write' })).json<{ secret: string }>();
    await api.client().post('/password-resets', { email: 'lead@example.org' });
    const { items: mails } = (await admin.get('/outbox')).json<{ items: { recipient: string; link: string }[] }>();
    const token = mails.find(({ recipient }) => recipient === 'lead@example.org')?.link.split('#')[1] ?? '';

    expect((await change('lead@', { active: false })).json()).toMatchObject({
      active: false,
      deactivatedAt: api.clock.now().toISOString(),
    });
    expect((await lead.get('/projects/sociall')).problem().code).toBe('session.required');
    expect((await api.client().get('/projects', { authorization: `Bearer ${secret}` })).problem().code).toBe('token.invalid');
    const signIn = (password: string) => api.client().post('/session', { email: 'lead@example.org', password });
    const [right, wrong] = [await signIn('turnout-demo'), await signIn('wrong')];
    expect({ ...right.problem(), requestId: '' }).toEqual({ ...wrong.problem(), requestId: '' });
    expect((await api.client().post('/password-resets/redeem', { token, password: 'three tall trees' })).status).toBe(410);
    expect((await api.client().post('/password-resets', { email: 'lead@example.org' })).status).toBe(202);
    expect(JSON.stringify((await admin.get('/outbox')).json())).not.toContain('lead@example.org');
    expect(await names('state=deactivated')).toEqual(['lead']);

    expect((await change('lead@', { active: true })).json()).toMatchObject({ active: true, deactivatedAt: null });
    expect((await lead.get('/session')).status).toBe(401);
    expect((await api.client().get('/projects', { authorization: `Bearer ${secret}` })).status).toBe(401);
    const back = await api.signedIn('lead@example.org');
    expect((await back.get('/projects/sociall')).json()).toMatchObject({ role: 'lead' });
  });

  it('join no project while they are deactivated, and are told so', async () => {
    await addAccount(api.dataSource, 'nina@example.org');
    const invited = await admin.post('/projects/sociall/invitations', { email: 'nina@example.org', role: 'viewer' });
    expect(invited.status).toBe(201);
    const { items } = (await admin.get('/outbox')).json<{ items: { recipient: string; link: string }[] }>();
    const token = items.find(({ recipient }) => recipient === 'nina@example.org')?.link.split('#')[1] ?? '';
    await change('nina@', { active: false });
    const accepted = await api.client().post('/invitations/accept', { token, displayName: 'Nina', password: 'turnout-demo' });
    expect(accepted.problem()).toMatchObject({ status: 409, code: 'account.deactivated' });
    const again = { email: 'nina@example.org', role: 'viewer' };
    expect(code(await admin.post('/projects/sociall/invitations', again))).toBe('account.deactivated');
    expect(code(await admin.post('/projects/sociall/members', again))).toBe('member.unknown-account');
  });

  it('cannot be taken from oneself, nor from the last administrator', async () => {
    expect(code(await change('admin@', { active: false }))).toBe('account.last-administrator');
    expect(code(await change('admin@', { isAdministrator: false }))).toBe('account.last-administrator');
    await change('coordinator@', { isAdministrator: true });
    expect(code(await change('admin@', { active: false }))).toBe('account.not-yourself');
    expect(code(await change('admin@', { isAdministrator: false }))).toBe('account.not-yourself');
    expect(code(await change('coordinator@', { isAdministrator: false }))).toBe(200);
  });

  it('keep an administrator when two take the power from each other at once', async () => {
    for (let round = 0; round < 5; round++) {
      await change('coordinator@', { isAdministrator: true });
      const coordinator = await api.signedIn('coordinator@example.org');
      // Found beforehand: who has lost the power is not shown the list any more.
      const [one, other] = [await find('coordinator@'), await find('admin@')];
      const take = ({ id, version }: Account, by = admin) =>
        by.patch(`/accounts/${id}`, { isAdministrator: false }, { 'if-match': `"${String(version)}"` });
      const answers = await Promise.all([take(one), take(other, coordinator)]);
      expect(answers.filter(({ status }) => status === 200)).toHaveLength(1);
      await api.dataSource.query(`update accounts set is_administrator = (email = 'admin@example.org')`);
    }
  });

  it('change by version, only for those who may, and only in what may be changed', async () => {
    const { id, version } = await find('other@');
    const stale = await admin.patch(`/accounts/${id}`, { displayName: 'x' }, { 'if-match': `"${String(version + 1)}"` });
    expect(stale.status).toBe(412);
    expect((await admin.patch(`/accounts/${id}`, { displayName: 'x' })).status).toBe(428);
    expect(code(await change('other@', { displayName: ' ' }))).toBe('account.name-missing');
    expect(code(await change('other@', { email: 'x@example.org' }))).toBe('request.unknown-field');
    const coordinator = await api.signedIn('coordinator@example.org');
    expect(code(await change('other@', { active: false }, coordinator))).toBe('access.denied');
    expect(code(await admin.patch('/accounts/nobody', {}, { 'if-match': '"1"' }))).toBe('account.not-found');
  });

  it('have a history that names nobody and holds', async () => {
    const { id } = await find('other@');
    await change('other@', { isAdministrator: true });
    await change('other@', { isAdministrator: false, displayName: 'Another name' });
    const { items } = (await admin.get(`/accounts/${id}/history`)).json<{ items: { operation: string; changes: object[] }[] }>();
    expect(items.map(({ operation, changes }) => [operation, changes])).toEqual([
      ['rename', []],
      ['change', [{ field: 'isAdministrator', before: true, after: false }]],
      ['change', [{ field: 'isAdministrator', before: false, after: true }]],
    ]);
    expect(items[0]).toMatchObject({ by: 'Demo administrator', label: 'Another name', channel: 'session' });
    expect(JSON.stringify(await api.dataSource.query(`select * from audit_entries where kind = 'account'`))).not.toContain('Another name');
    const { ends, broken } = await verifyChains(api.dataSource.manager);
    expect(broken).toEqual([]);
    expect(ends.find(({ project }) => project === '(installation)')?.sequence).toBeGreaterThan(5);
  });
});
