import type { DeliverableListItem, Milestone, MilestoneListItem, Project } from '@turnout/consortium/server';
import type { EventDetail, EventPage } from '@turnout/events/server';
import { startTestApi, type TestApi } from '../testing/start-test-api';
import type { Answer, TestClient } from '../testing/test-client';

const PROJECT = '/projects/sociall';
const EVENT = { type: 'igniting', title: 'Evento de apresentação', startsOn: '2021-03-01', leadPartner: 'CESIE' };

describe('Deliverables and milestones', () => {
  let api: TestApi;
  let coordinator: TestClient;

  beforeAll(async () => {
    api = await startTestApi({ isDemo: true });
    coordinator = await api.signedIn('coordinator@example.org');
  });
  afterAll(() => api.stop());

  const items = async <T>(path: string): Promise<readonly T[]> => (await coordinator.get(path)).json<{ items: readonly T[] }>().items;
  const add = async (kind: 'deliverables' | 'milestones', body: object, project = PROJECT) =>
    (await coordinator.post(`${project}/${kind}`, body)).json<DeliverableListItem>();
  const record = async (more: object) => (await coordinator.post(`${PROJECT}/events`, { ...EVENT, ...more })).json<EventDetail>();
  const fields = (answer: Answer) => (answer.problem().errors ?? []).map(({ pointer, code }) => `${pointer} ${code}`);

  it('of the demo say nothing that was not stated', async () => {
    const [first, ...others] = await items<DeliverableListItem>('/projects/inclusion4schools/deliverables');
    expect(first).toEqual({
      ...{ id: first!.id, code: 'D1.1', title: 'Report on the First Data Collection for the Later Social Impact Analysis' },
      ...{ isRevised: false, workPackage: null, leadPartner: null, dueMonth: null, dueOn: null, status: null, deliveredOn: null },
      ...{ note: null, version: 1, events: 0 },
    });
    expect(others.map(({ code, isRevised }) => [code, isRevised])).toEqual([
      ...[['D1.3', false], ['D6.1', false], ['D6.2', false]], // prettier-ignore
      ...[['D6.3', false], ['D7.1', false], ['D7.2', true]], // prettier-ignore
    ]);
    const milestones = await items<MilestoneListItem>('/projects/inclusion4schools/milestones');
    expect(milestones.map(({ code, events }) => [code, events])).toEqual([['MS1', 1], ['MS3', 1], ['MS21', 2]]); // prettier-ignore
  });

  it('are listed as they fall due, with the last day of their month, and summed up with the project', async () => {
    const known = { workPackage: 'WP2', leadPartner: 'CARDET', status: 'submitted', deliveredOn: '2021-05-31', note: ' Two annexes. ' };
    const late = await add('deliverables', { code: 'D2.10', title: 'Global report', dueMonth: 40, isRevised: true, ...known });
    await add('deliverables', { code: 'D2.9', title: 'Evaluation', dueMonth: 40 });
    await add('deliverables', { code: 'D1.1', title: 'Someday' });
    await add('deliverables', { code: 'D9', title: 'Plan', dueMonth: 6 });
    expect(late).toMatchObject({ ...known, note: 'Two annexes.', dueOn: '2021-04-30', isRevised: true, version: 1 });
    const list = await items<DeliverableListItem>(`${PROJECT}/deliverables`);
    expect(list.map(({ code, dueOn }) => [code, dueOn])).toEqual([
      ...[['D9', '2018-06-30'], ['D2.9', '2021-04-30']], // prettier-ignore
      ...[['D2.10', '2021-04-30'], ['D1.1', null]], // prettier-ignore
    ]);
    const { deliverables } = (await coordinator.get(PROJECT)).json<Project>();
    expect(deliverables.map(({ code }) => code)).toEqual(['D9', 'D2.9', 'D2.10', 'D1.1']);
  });

  it('are changed and deleted under their version, and every change is in the history', async () => {
    const made = await add('milestones', { code: 'MS1', title: 'Kick-off', dueMonth: 1 });
    const path = `${PROJECT}/milestones/${made.id}`;
    expect((await coordinator.patch(path, { status: 'accepted' })).status).toBe(428);
    const changed = await coordinator.patch(path, { status: 'accepted', deliveredOn: '2018-01-25' }, { 'if-match': '"1"' });
    expect(changed.json<Milestone>()).toMatchObject({ status: 'accepted', deliveredOn: '2018-01-25', dueMonth: 1, version: 2 });
    expect(changed.headers.get('etag')).toBe('"2"');
    expect((await coordinator.patch(path, { title: 'Too late' }, { 'if-match': '"1"' })).status).toBe(412);
    expect((await coordinator.delete(path, { 'if-match': '"2"' })).status).toBe(204);
    const history = await items<{ kind: string; operation: string; changes: { field: string; after: unknown }[] }>(
      `${PROJECT}/history?kind=milestone`,
    );
    expect(history.map(({ operation }) => operation)).toEqual(['delete', 'change', 'create']);
    expect(history[1]?.changes.map(({ field, after }) => [field, after])).toEqual([
      ['status', 'accepted'],
      ['deliveredOn', '2018-01-25'],
    ]);
  });

  it('are refused with the fields that are wrong', async () => {
    const wrong = { code: 'D9', title: '', dueMonth: 600, workPackage: 'WP99', status: 'planned', deliveredOn: '2021-01-01' };
    const answer = await coordinator.post('/projects/inclusion4schools/deliverables', wrong);
    expect([answer.status, ...fields(answer)]).toEqual([
      ...[422, '/title setting.missing', '/workPackage setting.unknown-value'],
      ...['/dueMonth setting.month-after-end', '/deliveredOn setting.not-delivered-yet'],
    ]);
    const afterEnd = await coordinator.post('/projects/inclusion4schools/deliverables', { code: 'D9', title: 'Final', dueMonth: 50 });
    expect(afterEnd.status).toBe(201);
  });

  it('are what events count for, and nothing else of another project', async () => {
    const [one, two] = [await add('deliverables', { code: 'L1', title: 'One' }), await add('deliverables', { code: 'L2', title: 'Two' })];
    const mark = await add('milestones', { code: 'LM', title: 'Mark' });
    await add('deliverables', { code: 'THEIRS', title: 'Theirs' }, '/projects/exchange-hub-plus');
    const both = await record({ deliverables: ['L2', 'L1'], milestone: 'LM' });
    const single = await record({ deliverables: ['L1'] });
    expect(both).toMatchObject({ deliverables: ['L1', 'L2'], milestone: 'LM' });
    expect(single).toMatchObject({ deliverables: ['L1'], milestone: null });

    const found = async (query: string) => (await coordinator.get(`${PROJECT}/events?${query}`)).json<EventPage>().total;
    expect([await found('deliverable=L1'), await found('deliverable=L2'), await found('milestone=LM')]).toEqual([2, 1, 1]);
    expect(await found('deliverable=none')).toBe((await found('')) - 2);
    const counts = (await items<DeliverableListItem>(`${PROJECT}/deliverables`)).map(({ code, events }) => [code, events]);
    expect(counts).toEqual(expect.arrayContaining([['L1', 2], ['L2', 1]])); // prettier-ignore

    expect(fields(await coordinator.post(`${PROJECT}/events`, { ...EVENT, deliverables: ['THEIRS'], milestone: 'MS21' }))).toEqual([
      ...['/milestone event.unknown-milestone', '/deliverables/0 event.unknown-deliverable'],
    ]);
    for (const [kind, { id }, events] of [
      ['deliverables', one, 2],
      ['deliverables', two, 1],
      ['milestones', mark, 1],
    ] as const) {
      // prettier-ignore
      const refused = await coordinator.delete(`${PROJECT}/${kind}/${id}`, { 'if-match': '"1"' });
      expect([refused.status, refused.problem().code, refused.problem().params]).toEqual([
        ...[409, `${kind.slice(0, -1)}.in-use`, expect.objectContaining({ total: events, events })],
      ]);
    }
  });

  it('stand in the way of deleting their work package, and follow a partner that is merged', async () => {
    const [old] = await Promise.all([coordinator.post(`${PROJECT}/partners`, { code: 'OLD', country: 'CY' })]);
    await coordinator.post(`${PROJECT}/work-packages`, { code: 'WP8', title: 'Eighth' });
    const led = { workPackage: 'WP8', leadPartner: 'OLD' };
    const made = await add('deliverables', { code: 'LED', title: 'Led by the old one', ...led });
    await add('milestones', { code: 'LEDMS', title: 'Led as well', ...led });
    const wp = (await items<{ id: string; code: string }>(`${PROJECT}/work-packages`)).find(({ code }) => code === 'WP8');
    const refused = await coordinator.delete(`${PROJECT}/work-packages/${wp!.id}`, { 'if-match': '"1"' });
    expect(refused.problem()).toMatchObject({ code: 'work-package.in-use', params: { total: 2, deliverables: 1, milestones: 1 } });

    const into = (await items<{ id: string; code: string }>(`${PROJECT}/partners`)).find(({ code }) => code === 'CARDET');
    const merge = await coordinator.post(
      `${PROJECT}/partners/${old.json<{ id: string }>().id}/merge`,
      { into: into!.id },
      { 'if-match': '"1"' },
    );
    expect([merge.status, merge.text.includes('"deliverable"')]).toEqual([expect.any(Number), true]);
    const after = (await coordinator.get(`${PROJECT}/deliverables/${made.id}`)).json<DeliverableListItem>();
    expect(after).toMatchObject({ leadPartner: 'CARDET', version: 2 });
  });

  it('lose an event that is deleted, and the history of the event says what it counted for', async () => {
    const made = await add('deliverables', { code: 'GONE', title: 'Loses its event' });
    const event = await record({ deliverables: ['GONE'] });
    const change = await coordinator.patch(`${PROJECT}/events/${event.id}`, { title: 'Another title' }, { 'if-match': '"1"' });
    expect(change.json<EventDetail>().deliverables).toEqual(['GONE']);
    expect((await coordinator.delete(`${PROJECT}/events/${event.id}`, { 'if-match': '"2"' })).status).toBe(204);
    const [last] = await items<{ operation: string; changes: object[] }>(`${PROJECT}/history?kind=event`);
    expect(last).toMatchObject({ operation: 'delete' });
    expect(last?.changes).toContainEqual({ field: 'deliverables', before: ['GONE'], after: null });
    expect((await coordinator.delete(`${PROJECT}/deliverables/${made.id}`, { 'if-match': '"1"' })).status).toBe(204);
  });

  it('are copied with the set-up of a project, without how far they are', async () => {
    await coordinator.post('/projects', { code: 'once-more', title: 'Once more', copySetupFrom: 'sociall' });
    const copies = await items<DeliverableListItem>('/projects/once-more/deliverables');
    expect(copies.find(({ code }) => code === 'D2.10')).toMatchObject({
      ...{ title: 'Global report', workPackage: 'WP2', leadPartner: 'CARDET', dueMonth: 40, note: 'Two annexes.' },
      ...{ isRevised: false, status: null, deliveredOn: null, dueOn: null, events: 0, version: 1 },
    });
    expect(copies).toHaveLength((await items(`${PROJECT}/deliverables`)).length);
    expect((await items<MilestoneListItem>('/projects/once-more/milestones')).map(({ code }) => code)).toEqual(['LEDMS', 'LM']);
  });
});
