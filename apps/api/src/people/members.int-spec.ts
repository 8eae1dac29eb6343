import { startTestApi, type TestApi } from '../testing/start-test-api';
import type { TestClient } from '../testing/test-client';

interface Member {
  readonly id: string;
  readonly email: string;
  readonly role: string;
  readonly partner: string | null;
  readonly version: number;
}

const MEMBERS = '/projects/exchange-hub-plus/members';

describe('members of a project', () => {
  let api: TestApi;
  let coordinator: TestClient;

  beforeAll(async () => {
    api = await startTestApi({ isDemo: true });
    coordinator = await api.signedIn('coordinator@example.org');
  });
  afterAll(() => api.stop());

  const list = async () => (await coordinator.get(MEMBERS)).json<{ items: Member[]; total: number }>();
  const tag = ({ version }: Member) => ({ 'if-match': `"${String(version)}"` });
  const memberOf = async (name: string): Promise<Member> => {
    const found = (await list()).items.find(({ email }) => email === `${name}@example.org`);
    if (!found) throw new Error(`${name} is no member.`);
    return found;
  };

  it('are listed by name, with what they are', async () => {
    const { items, total } = await list();
    expect(items.map(({ email, role, partner }) => [email, role, partner])).toEqual([
      ['coordinator@example.org', 'coordinator', null],
      ['other@example.org', 'coordinator', null],
    ]);
    expect(total).toBe(2);
  });

  it('come in with a role, have another from the next request on, and are out at once', async () => {
    const viewer = await api.signedIn('viewer@example.org');
    expect((await viewer.get('/projects/exchange-hub-plus')).status).toBe(404);
    const added = await coordinator.post(MEMBERS, { email: ' Viewer@Example.org', role: 'viewer' });
    expect([added.status, added.headers.get('etag')]).toEqual([201, '"1"']);
    expect((await viewer.get('/projects/exchange-hub-plus')).json()).toMatchObject({ role: 'viewer' });
    expect((await viewer.get(MEMBERS)).problem().code).toBe('access.denied');

    const member = added.json<Member>();
    const raised = await coordinator.patch(`${MEMBERS}/${member.id}`, { role: 'coordinator' }, tag(member));
    expect(raised.json()).toMatchObject({ role: 'coordinator', version: 2 });
    expect((await viewer.get(MEMBERS)).status).toBe(200);

    const removed = await coordinator.delete(`${MEMBERS}/${member.id}`, { 'if-match': '"2"' });
    expect(removed.status).toBe(204);
    expect((await viewer.get(MEMBERS)).problem().code).toBe('project.not-found');
  });

  it('leave a history without names or addresses of their own', async () => {
    const { items } = (await coordinator.get('/projects/exchange-hub-plus/history?kind=member')).json<{
      items: { operation: string; label: string; changes: object[] }[];
    }>();
    expect(items.map(({ operation, label, changes }) => [operation, label, changes])).toEqual([
      ['delete', 'Demo viewer', [{ field: 'role', before: 'coordinator', after: null }]],
      ['change', 'Demo viewer', [{ field: 'role', before: 'viewer', after: 'coordinator' }]],
      ['create', 'Demo viewer', [{ field: 'role', before: null, after: 'viewer' }]],
    ]);
    const kept = await api.dataSource.query<unknown[]>(`select * from audit_entries where kind = 'member'`);
    expect(JSON.stringify(kept)).not.toMatch(/Demo viewer|viewer@/u);
  });

  it.each([
    [{ email: 'nobody@example.org', role: 'viewer' }, 422, 'member.unknown-account'],
    [{ email: 'viewer@example.org', role: 'boss' }, 422, 'member.unknown-role'],
    [{ email: 'viewer@example.org', role: 'partner' }, 422, 'member.partner-missing'],
    [{ email: 'viewer@example.org', role: 'partner', partner: 'CESIE' }, 422, 'member.unknown-partner'],
    [{ email: 'other@example.org', role: 'viewer' }, 409, 'member.already'],
    [{ email: 7, role: 'viewer' }, 422, 'request.wrong-type'],
    [{ role: 'viewer' }, 422, 'member.unknown-account'],
    [{ email: 'viewer@example.org' }, 422, 'member.unknown-role'],
  ])('are refused when they are %j', async (body, status, code) => {
    const refused = (await coordinator.post(MEMBERS, body)).problem();
    expect([refused.status, refused.code]).toEqual([status, code]);
  });

  it('cannot be changed on top of what somebody else changed', async () => {
    const member = await memberOf('other');
    const stale = await coordinator.patch(`${MEMBERS}/${member.id}`, { role: 'lead' }, { 'if-match': '"7"' });
    expect(stale.problem().code).toBe('precondition.failed');
    expect((await coordinator.delete(`${MEMBERS}/${member.id}`)).problem().code).toBe('precondition.required');
  });

  it('always have a coordinator among them, however many step down at once', async () => {
    const both = [await memberOf('coordinator'), await memberOf('other')];
    const other = await api.signedIn('other@example.org');
    const answers = await Promise.all([
      coordinator.patch(`${MEMBERS}/${both[0]?.id ?? ''}`, { role: 'lead' }, { 'if-match': '"1"' }),
      other.delete(`${MEMBERS}/${both[1]?.id ?? ''}`, { 'if-match': '"1"' }),
    ]);
    const refused = answers.filter(({ status }) => status === 409);
    expect(refused.map(({ problem }) => problem().code)).toEqual(['member.last-coordinator']);
    expect(answers.filter(({ status }) => status < 300)).toHaveLength(1);
    const admin = await api.signedIn('admin@example.org');
    const { items } = (await admin.get(MEMBERS)).json<{ items: Member[] }>();
    expect(items.filter(({ role }) => role === 'coordinator')).toHaveLength(1);
  });
});
