import type { EventType, Partner, Project, WorkPackage } from '@turnout/consortium/server';
import type { Target } from '@turnout/impact/server';
import type { ReminderRules } from '@turnout/reminders/server';
import { startTestApi, type TestApi } from '../testing/start-test-api';
import type { TestClient } from '../testing/test-client';

const NEW = { code: 'new-one', acronym: 'NEW', title: 'A new one', startsOn: '2026-02-01', endsOn: '2028-01-31' };

describe('A new project', () => {
  let api: TestApi;
  let coordinator: TestClient;

  beforeAll(async () => {
    api = await startTestApi({ isDemo: true });
    coordinator = await api.signedIn('coordinator@example.org');
  });
  afterAll(() => api.stop());

  const items = async <T>(path: string): Promise<readonly T[]> => (await coordinator.get(path)).json<{ items: readonly T[] }>().items;
  const refusals = async (body: object, client = coordinator) => {
    const { status, errors } = (await client.post('/projects', body)).problem();
    return [status, ...(errors ?? []).map(({ pointer, code }) => `${pointer} ${code}`)];
  };

  it('begins with the programme and the event types of its template, and whoever begins it coordinates it', async () => {
    const answer = await coordinator.post('/projects', { ...NEW, template: 'erasmus-plus' });
    expect(answer.status).toBe(201);
    expect(answer.headers.get('location')).toBe('/api/v1/projects/new-one');
    expect(answer.headers.get('etag')).toBe('"1"');
    expect(answer.json()).toMatchObject({
      ...{ ...NEW, programme: 'erasmus-plus-2021', programmeText: 'Erasmus+', startsOnPrecision: 'day', role: 'coordinator' },
      ...{ grantNumber: null, countries: [], deliverables: [], version: 1 },
    });
    const types = await items<EventType>('/projects/new-one/event-types');
    expect(types.map(({ code, hue, position }) => [code, hue, position])).toEqual([
      ['project-meeting', 0, 0],
      ['training', 1, 1],
      ['local-activity', 2, 2],
      ['multiplier-event', 3, 3],
    ]);
    expect(await items('/projects/new-one/members')).toMatchObject([{ email: 'coordinator@example.org', role: 'coordinator' }]);
    expect(await items('/projects/new-one/history')).toMatchObject([{ kind: 'project', operation: 'create', label: 'NEW' }]);
  });

  it('takes over of another one what it is made of, and nothing that happened', async () => {
    const asking = { days: { report: null, count: 3 }, weekday: 5, sendsDigests: true };
    await coordinator.patch('/projects/sociall/reminder-rules', asking, { 'if-match': '"1"' });
    const answer = await coordinator.post('/projects', { code: 'sociall-2', title: 'Soci@ll again', copySetupFrom: 'sociall' });
    const [source, copy] = [(await coordinator.get('/projects/sociall')).json<Project>(), answer.json<Project>()];
    expect(copy).toMatchObject({ programme: source.programme, keyAction: source.keyAction, countries: source.countries });
    expect(copy).toMatchObject({ startsOn: null, reportingFrom: null, databaseContacts: null, website: null, milestones: [] });
    for (const things of ['partners', 'event-types', 'work-packages', 'targets']) {
      const [before, after] = [await items<Thing>(`/projects/sociall/${things}`), await items<Thing>(`/projects/sociall-2/${things}`)];
      expect(after.length).toBeGreaterThan(0);
      expect(after.map(facts)).toEqual(before.map(facts));
      expect(after.map(({ id }) => id)).not.toEqual(before.map(({ id }) => id));
    }
    const { version: _, ...rules } = (await coordinator.get('/projects/sociall/reminder-rules')).json<ReminderRules>();
    expect((await coordinator.get('/projects/sociall-2/reminder-rules')).json()).toEqual({ ...rules, version: 1 });
    expect(rules).toMatchObject({ weekday: 5, sendsDigests: true });
    expect((await coordinator.get('/projects/sociall-2/events')).json()).toMatchObject({ total: 0 });
    expect(await items('/projects/sociall-2/members')).toHaveLength(1);
  });

  it('is blank when nothing else is said, and may not know when it begins', async () => {
    const answer = await coordinator.post('/projects', { code: 'blank-one', title: ' Blank  one ' });
    expect(answer.json()).toMatchObject({ title: 'Blank one', acronym: null, programme: null, startsOn: null, startsOnPrecision: null });
    expect(await items('/projects/blank-one/event-types')).toEqual([]);
  });

  it('is refused with the fields that are wrong', async () => {
    expect(await refusals({ code: 'sociall', title: 'Again' })).toEqual([422, '/code project.code-taken']);
    expect(await refusals({ code: 'Not so', title: '' })).toEqual([422, '/code project.code-invalid', '/title setting.missing']);
    expect(await refusals({ code: 'ok', title: 'Ok', template: 'lottery' })).toEqual([422, '/template project.unknown-template']);
    expect(await refusals({ code: 'ok', title: 'Ok', copySetupFrom: 'nobodys' })).toEqual([422, '/copySetupFrom project.unknown-source']);
    expect((await coordinator.get('/projects/ok')).status).toBe(404);
  });

  it('copies nothing that its beginner may not see', async () => {
    const other = await api.signedIn('other@example.org');
    const body = { code: 'spying', title: 'Spying', copySetupFrom: 'sociall' };
    expect(await refusals(body, other)).toEqual([422, '/copySetupFrom project.unknown-source']);
  });

  it('is begun by administrators and coordinators only', async () => {
    for (const name of ['viewer', 'partner', 'lead']) {
      const answer = await (await api.signedIn(`${name}@example.org`)).post('/projects', { ...NEW, code: `by-${name}` });
      expect([name, answer.status, answer.problem().code]).toEqual([name, 403, 'access.denied']);
    }
    const admin = await api.signedIn('admin@example.org');
    expect((await admin.post('/projects', { ...NEW, code: 'by-admin' })).status).toBe(201);
  });

  it('is begun once, however often one key is sent, and by one of many who want its code', async () => {
    const body = { code: 'wanted', title: 'Wanted' };
    const same = await Promise.all(Array.from({ length: 5 }, () => coordinator.post('/projects', body, { 'idempotency-key': 'once' })));
    expect(same.map(({ status }) => status)).toEqual([201, 201, 201, 201, 201]);
    const many = await Promise.all(Array.from({ length: 5 }, () => coordinator.post('/projects', { ...body, code: 'wanted-2' })));
    expect(many.map(({ status }) => status).sort()).toEqual([201, 422, 422, 422, 422]);
  });
});

type Thing = (Partner | EventType | WorkPackage | Target) & { readonly id: string; readonly version: number };

function facts({ id: _id, version: _version, ...known }: Thing): object {
  return known;
}
