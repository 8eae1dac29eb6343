import { addAccount } from '../testing/add-account';
import { startTestApi, type TestApi } from '../testing/start-test-api';
import type { TestClient } from '../testing/test-client';

interface HistoryEntry {
  readonly changes: readonly { readonly field: string; readonly before: unknown; readonly after: unknown }[];
}

interface Member {
  readonly id: string;
  readonly role: string;
  readonly workPackages: readonly string[];
  readonly version: number;
}

const PROJECT = '/projects/sociall';
const MEMBERS = `${PROJECT}/members`;
const PASSWORD = 'Seven ducks cross the road';

describe('the work packages of a lead', () => {
  let api: TestApi;
  let coordinator: TestClient;

  beforeAll(async () => {
    api = await startTestApi({ isDemo: true });
    coordinator = await api.signedIn('coordinator@example.org');
    for (const code of ['WP8', 'WP9']) await coordinator.post(`${PROJECT}/work-packages`, { code, title: code });
  });
  afterAll(() => api.stop());

  const tag = ({ version }: { readonly version: number }) => ({ 'if-match': `"${String(version)}"` });
  const newcomer = async (name: string): Promise<string> => {
    const email = `${name}@example.org`;
    await addAccount(api.dataSource, email);
    return email;
  };
  const change = async ({ id }: Member, body: object): Promise<Member> => {
    const current = (await coordinator.get(`${MEMBERS}/${id}`)).json<Member>();
    return (await coordinator.patch(`${MEMBERS}/${id}`, body, tag(current))).json();
  };
  const packageNamed = async (code: string) => {
    const { items } = (await coordinator.get(`${PROJECT}/work-packages`)).json<{
      items: { id: string; code: string; version: number }[];
    }>();
    const found = items.find((each) => each.code === code);
    if (!found) throw new Error(`There is no ${code}.`);
    return found;
  };
  const removal = async (code: string) => {
    const found = await packageNamed(code);
    return coordinator.delete(`${PROJECT}/work-packages/${found.id}`, tag(found));
  };

  it('hold from the next request on, stay with the role, and are left with it', async () => {
    const email = await newcomer('moving');
    const member = (await coordinator.post(MEMBERS, { email, role: 'lead', workPackages: ['WP9', 'WP2', 'WP9'] })).json<Member>();
    expect(member.workPackages).toEqual(['WP2', 'WP9']);
    const lead = await api.signedIn(email);
    const draft = { type: 'igniting', title: 'Opening', startsOn: '2021-03-01', leadPartner: 'CESIE', workPackage: 'WP8' };
    const logging = async () => (await lead.post(`${PROJECT}/events`, draft)).status;
    expect(await logging()).toBe(403);
    expect((await change(member, { workPackages: ['WP8'] })).workPackages).toEqual(['WP8']);
    expect(await logging()).toBe(201);
    expect((await change(member, { partner: 'CESIE' })).workPackages).toEqual(['WP8']);
    expect(await change(member, { role: 'viewer' })).toMatchObject({ role: 'viewer', workPackages: [] });
    expect(await change(member, { role: 'lead' })).toMatchObject({ role: 'lead', workPackages: [] });
    const { items } = (await coordinator.get(`${PROJECT}/history?kind=member`)).json<{ items: HistoryEntry[] }>();
    const seen = items.flatMap(({ changes }) => changes.filter(({ field }) => field === 'workPackages'));
    expect(seen).toEqual([
      { field: 'workPackages', before: ['WP8'], after: null },
      { field: 'workPackages', before: ['WP2', 'WP9'], after: ['WP8'] },
      { field: 'workPackages', before: null, after: ['WP2', 'WP9'] },
    ]);
  });

  it.each([
    [{ role: 'lead', workPackages: ['WP2', 'WP77'] }, 'member.unknown-work-package'],
    [{ role: 'viewer', workPackages: ['WP2'] }, 'member.work-packages-without-lead'],
  ])('are refused as %j, to members and to those invited', async (what, code) => {
    const email = await newcomer(`refused-${what.role}`);
    for (const address of [MEMBERS, `${PROJECT}/invitations`]) {
      expect((await coordinator.post(address, { email, ...what })).problem()).toMatchObject({ status: 422, code });
    }
  });

  it('come with an invitation, and stand in the history of both', async () => {
    const email = 'invited@example.org';
    const invited = await coordinator.post(`${PROJECT}/invitations`, { email, role: 'lead', workPackages: ['WP8'] });
    expect(invited.json()).toMatchObject({ role: 'lead', workPackages: ['WP8'] });
    const [mail] = await api.dataSource.query<{ body: string }[]>('select * from outbox_messages where recipient = $1', [email]);
    const token = /#(?<token>[\w-]{43})/u.exec(JSON.stringify(mail))?.groups?.['token'];
    expect((await removal('WP8')).problem()).toMatchObject({ code: 'work-package.in-use' });
    const accepted = await api.client().post('/invitations/accept', { token, displayName: 'Ines', password: PASSWORD });
    expect(accepted.json()).toMatchObject({ memberships: [{ project: 'sociall', role: 'lead', workPackages: ['WP8'] }] });
    for (const kind of ['invitation', 'member']) {
      const { items } = (await coordinator.get(`${PROJECT}/history?kind=${kind}`)).json<{ items: HistoryEntry[] }>();
      expect(items[0]?.changes).toContainEqual({ field: 'workPackages', before: null, after: ['WP8'] });
    }
  });

  it('are not deleted under a lead, or under somebody invited to be one', async () => {
    await coordinator.post(`${PROJECT}/work-packages`, { code: 'WP10', title: 'Short' });
    const email = await newcomer('bound');
    const member = (await coordinator.post(MEMBERS, { email, role: 'lead', workPackages: ['WP10'] })).json<Member>();
    await coordinator.post(`${PROJECT}/invitations`, { email: 'waiting@example.org', role: 'lead', workPackages: ['WP10'] });
    const problem = (await removal('WP10')).problem();
    expect(problem).toMatchObject({ status: 409, code: 'work-package.in-use', params: { total: 2, members: 1, invitations: 1 } });
    expect(problem).toMatchObject({
      users: [
        { kind: 'member', label: email },
        { kind: 'invitation', label: 'waiting@example.org' },
      ],
    });
    await coordinator.delete(`${MEMBERS}/${member.id}`, tag(member));
    const { items } = (await coordinator.get(`${PROJECT}/invitations`)).json<{ items: { id: string; email: string }[] }>();
    const invitation = items.find((each) => each.email === 'waiting@example.org');
    await coordinator.delete(`${PROJECT}/invitations/${String(invitation?.id)}`);
    expect((await removal('WP10')).status).toBe(204);
  });
});
