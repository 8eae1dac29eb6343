import type { Partner, Task, WorkPackage } from '@turnout/consortium/server';
import { startTestApi, type TestApi } from '../testing/start-test-api';
import type { Answer, TestClient } from '../testing/test-client';

const PROJECT = '/projects/sociall';
const MATCH_1 = { 'if-match': '"1"' };

describe('Tasks', () => {
  let api: TestApi;
  let coordinator: TestClient;

  beforeAll(async () => {
    api = await startTestApi({ isDemo: true });
    coordinator = await api.signedIn('coordinator@example.org');
    await coordinator.post(`${PROJECT}/work-packages`, { code: 'WP3', title: 'Piloting', fromMonth: 10, toMonth: 20 });
  });
  afterAll(() => api.stop());

  const items = async <T>(path: string): Promise<readonly T[]> => (await coordinator.get(path)).json<{ items: readonly T[] }>().items;
  const tasks = (project = PROJECT) => items<Task>(`${project}/tasks`);
  const add = async (body: object) => (await coordinator.post(`${PROJECT}/tasks`, body)).json<Task>();
  const workPackage = async (code: string) => (await items<WorkPackage>(`${PROJECT}/work-packages`)).find((each) => each.code === code)!;
  const fields = (answer: Answer) => answer.problem().errors.map(({ pointer, code, params }) => [pointer, code, params]);

  it('are listed in the order of their work packages and of the figures in their codes', async () => {
    const known = { leadPartner: 'CESIE', fromMonth: 11, toMonth: 12, description: ' One each. ' };
    const made = await coordinator.post(`${PROJECT}/tasks`, { code: 'T3.10', title: 'Reporting', workPackage: 'WP3', ...known });
    const task = made.json<Task>();
    expect([made.status, made.headers.get('location')]).toEqual([201, `/api/v1${PROJECT}/tasks/${task.id}`]);
    expect(task).toEqual({
      ...{ id: task.id, code: 'T3.10', title: 'Reporting', workPackage: 'WP3', ...known, description: 'One each.', version: 1 },
    });
    await add({ code: 'T3.9', title: 'Piloting', workPackage: 'WP3' });
    await add({ code: 'T2.1', title: 'Guidelines', workPackage: 'WP2', leadPartner: 'CARDET' });
    expect((await tasks()).map(({ code }) => code)).toEqual(['T2.1', 'T3.9', 'T3.10']);
    expect(await tasks('/projects/exchange-hub-plus')).toEqual([]);
    const elsewhere = await coordinator.get(`/projects/exchange-hub-plus/tasks/${task.id}`);
    expect(elsewhere.problem()).toMatchObject({ status: 404, code: 'task.not-found' });
  });

  it('are refused with the fields that are wrong', async () => {
    const outside = { code: 'T3.9', title: '', workPackage: 'WP3', leadPartner: 'NOBODY', fromMonth: 9, toMonth: 21 };
    expect(fields(await coordinator.post(`${PROJECT}/tasks`, outside))).toEqual([
      ['/code', 'setting.code-taken', undefined],
      ['/title', 'setting.missing', undefined],
      ['/leadPartner', 'setting.unknown-value', { value: 'NOBODY' }],
      ['/fromMonth', 'setting.month-before-package', { workPackage: 'WP3', month: 10 }],
      ['/toMonth', 'setting.month-after-package', { workPackage: 'WP3', month: 20 }],
    ]);
    const nowhere = await coordinator.post(`${PROJECT}/tasks`, { code: 'T9', title: 'Nowhere', workPackage: 'WP9' });
    expect(fields(nowhere)).toEqual([['/workPackage', 'setting.unknown-value', { value: 'WP9' }]]);
    const viewer = await api.signedIn('viewer@example.org');
    expect((await viewer.post(`${PROJECT}/tasks`, { code: 'T9', title: 'Mine', workPackage: 'WP3' })).status).toBe(403);
  });

  it('are changed, moved and deleted under their version, and every change is in the history', async () => {
    const made = await add({ code: 'T3.1', title: 'Recruiting', workPackage: 'WP3', fromMonth: 10 });
    const path = `${PROJECT}/tasks/${made.id}`;
    expect((await coordinator.patch(path, { title: 'Inviting' })).status).toBe(428);
    const changed = await coordinator.patch(path, { workPackage: 'WP2', fromMonth: 6, leadPartner: 'CMM' }, MATCH_1);
    expect(changed.json<Task>()).toEqual({ ...made, workPackage: 'WP2', fromMonth: 6, leadPartner: 'CMM', version: 2 });
    expect((await coordinator.patch(path, { title: 'Too late' }, MATCH_1)).status).toBe(412);
    expect(fields(await coordinator.patch(path, { workPackage: 'WP3' }, { 'if-match': '"2"' }))).toEqual([
      ['/fromMonth', 'setting.month-before-package', { workPackage: 'WP3', month: 10 }],
    ]);
    expect((await coordinator.delete(path, { 'if-match': '"2"' })).status).toBe(204);
    const history = await items<{ operation: string; changes: object[]; thing: { label: string } }>(`${PROJECT}/history?kind=task`);
    expect(history.slice(0, 3).map(({ operation }) => operation)).toEqual(['delete', 'change', 'create']);
    expect(history[1]?.changes).toContainEqual({ field: 'workPackage', before: 'WP3', after: 'WP2' });
  });

  it('hold the months of their work package, and stand in the way of deleting it', async () => {
    const package3 = await workPackage('WP3');
    const path = `${PROJECT}/work-packages/${package3.id}`;
    expect(fields(await coordinator.patch(path, { fromMonth: 12, toMonth: 11 }, MATCH_1))).toEqual([
      ['/toMonth', 'setting.end-before-start', undefined],
      ['/fromMonth', 'setting.task-before', { task: 'T3.10' }],
      ['/toMonth', 'setting.task-after', { task: 'T3.10' }],
    ]);
    const refused = (await coordinator.delete(path, MATCH_1)).problem();
    expect(refused).toMatchObject({ status: 409, code: 'work-package.in-use', params: { total: 2, tasks: 2 } });
    expect(refused.users?.map(({ kind, label }) => [kind, label])).toEqual([
      ['task', 'T3.10 Reporting'],
      ['task', 'T3.9 Piloting'],
    ]);
  });

  it('never lie outside, whoever is faster', async () => {
    for (let round = 0; round < 8; round += 1) {
      const code = `RACE${String(round)}`;
      const made = (
        await coordinator.post(`${PROJECT}/work-packages`, { code, title: 'Raced for', fromMonth: 1, toMonth: 20 })
      ).json<WorkPackage>();
      const answers = await Promise.all([
        coordinator.patch(`${PROJECT}/work-packages/${made.id}`, { toMonth: 10 }, MATCH_1),
        coordinator.post(`${PROJECT}/tasks`, { code, title: 'Late', workPackage: code, toMonth: 15 }),
      ]);
      expect([
        [200, 422],
        [422, 201],
      ]).toContainEqual(answers.map(({ status }) => status));
    }
  });

  it('keep the partner that leads them, and follow it when it is merged', async () => {
    const old = (await coordinator.post(`${PROJECT}/partners`, { code: 'OLD' })).json<Partner>();
    const led = await add({ code: 'T3.2', title: 'Led by the old one', workPackage: 'WP3', leadPartner: 'OLD' });
    const refused = (await coordinator.delete(`${PROJECT}/partners/${old.id}`, MATCH_1)).problem();
    expect(refused).toMatchObject({ code: 'partner.in-use', params: { total: 1, tasks: 1 } });
    const into = (await items<Partner>(`${PROJECT}/partners`)).find(({ code }) => code === 'CARDET')!;
    const merge = await coordinator.post(`${PROJECT}/partners/${old.id}/merge`, { into: into.id }, MATCH_1);
    expect(merge.json()).toMatchObject({ followed: [{ kind: 'task', count: 1 }] });
    expect((await coordinator.get(`${PROJECT}/tasks/${led.id}`)).json()).toMatchObject({ leadPartner: 'CARDET', version: 2 });
  });

  it('are copied with the set-up of a project', async () => {
    await coordinator.post('/projects', { code: 'once-more', title: 'Once more', copySetupFrom: 'sociall' });
    const facts = ({ id: _, version: _v, ...rest }: Task): object => rest;
    const [before, after] = [await tasks(), await tasks('/projects/once-more')];
    expect(after.map(facts)).toEqual(before.map(facts));
    expect(after.length).toBeGreaterThan(2);
    expect(after.every(({ version }) => version === 1)).toBe(true);
    expect(after.map(({ id }) => id).filter((id) => before.some((task) => task.id === id))).toEqual([]);
  });
});
