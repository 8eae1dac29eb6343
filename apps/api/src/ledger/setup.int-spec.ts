import type { EventType, Partner, Project, WorkPackage } from '@turnout/consortium/server';
import { PLAIN_CLAUSE } from '@turnout/impact/domain';
import type { ConditionExplanation, Impact, ImpactTrend, ProjectGlance, Target } from '@turnout/impact/server';
import type { Page } from '@turnout/shared/server-platform';
import { startTestApi, type TestApi } from '../testing/start-test-api';
import type { Answer, TestClient } from '../testing/test-client';

interface Listed<T> {
  readonly items: readonly T[];
  readonly total: number;
}

/** Nothing that could name a partner. */
const NOTHING = {
  workPackages: 0,
  tasks: 0,
  deliverables: 0,
  milestones: 0,
  targets: 0,
  reportingPeriods: 0,
  members: 0,
  invitations: 0,
  events: 0,
};

describe('The settings of a project', () => {
  let api: TestApi;
  let coordinator: TestClient;
  let lead: TestClient;
  const project = '/projects/sociall';

  beforeAll(async () => {
    api = await startTestApi({ isDemo: true });
    [coordinator, lead] = await api.people('coordinator', 'lead');
  });
  afterAll(() => api.stop());

  const list = async <T>(things: string): Promise<readonly T[]> => (await coordinator.get(`${project}/${things}`)).json<Listed<T>>().items;
  const tag = ({ version }: { version: number }): Record<string, string> => ({ 'if-match': `"${String(version)}"` });
  const refusal = (answer: Answer) => {
    const { status, code, params } = answer.problem();
    return { status, code, params };
  };

  describe('partners', () => {
    it('are listed in the order of the consortium, with what is not stated as unknown', async () => {
      const partners = await list<Partner>('partners');
      expect(partners.map(({ code }) => code)).toEqual([
        ...['INOVA+', 'CMM', 'AEAS', 'CEO', 'CARDET', 'CESIE', 'OXFAM', 'LGSG', 'Alessandro Volta'],
      ]);
      expect(partners[0]).toEqual({
        ...{ id: partners[0]!.id, code: 'INOVA+', name: null, country: 'PT', role: 'coordinator', kind: null },
        ...{ spellings: [], position: 0, version: 1 },
      });
      expect(partners[3]).toMatchObject({ kind: 'scientific-technical', spellings: ['CCE'] });
    });

    it('can be added, read, changed and deleted', async () => {
      const added = await coordinator.post(`${project}/partners`, { code: 'NEW', name: ' New  one ', spellings: ['N.E.W.'] });
      const partner = added.json<Partner>();
      expect(added.status).toBe(201);
      expect(added.headers.get('location')).toBe(`/api/v1${project}/partners/${partner.id}`);
      expect(partner).toMatchObject({ name: 'New one', position: 9, country: null, version: 1 });
      const path = `${project}/partners/${partner.id}`;
      expect((await coordinator.get(path, { 'if-none-match': '"1"' })).status).toBe(304);
      const changed = await coordinator.patch(path, { country: 'IT', name: null }, tag(partner));
      expect(changed.json()).toEqual({ ...partner, country: 'IT', name: null, version: 2 });
      expect(refusal(await coordinator.patch(path, {}, tag(partner)))).toMatchObject({ status: 412, code: 'precondition.failed' });
      expect((await coordinator.delete(path, { 'if-match': '"2"' })).status).toBe(204);
      expect(refusal(await coordinator.get(path))).toMatchObject({ status: 404, code: 'partner.not-found' });
    });

    it('stay while events refer to them, and the answer says how many', async () => {
      for (const [code, events] of [
        ['Alessandro Volta', 2],
        ['CEO', 6],
      ] as const) {
        const partner = (await list<Partner>('partners')).find((each) => each.code === code)!;
        const answer = await coordinator.delete(`${project}/partners/${partner.id}`, tag(partner));
        const params = { ...NOTHING, total: events, events };
        expect(refusal(answer)).toEqual({ status: 409, code: 'partner.in-use', params });
        const { detail, users = [] } = answer.problem();
        expect(detail).toBe(`${String(events)} things of the project name this partner, ${String(events)} of them events`);
        expect(users).toHaveLength(events);
        expect((await coordinator.get(`${project}/events/${users[0]!.id}`)).json()).toMatchObject({ title: users[0]!.label });
      }
      expect(await list('partners')).toHaveLength(9);
    });

    it('stay while a membership or a work package refers to them', async () => {
      const partner = (await coordinator.post(`${project}/partners`, { code: 'WP lead' })).json<Partner>();
      const wp = await coordinator.post(`${project}/work-packages`, { code: 'WP7', title: 'Seventh', leadPartner: 'WP lead' });
      const path = `${project}/partners/${partner.id}`;
      await coordinator.post(`${project}/invitations`, { email: 'lead.of@example.org', role: 'partner', partner: 'WP lead' });
      const answer = await coordinator.delete(path, tag(partner));
      const params = { ...NOTHING, total: 2, workPackages: 1, invitations: 1 };
      expect(refusal(answer)).toEqual({ status: 409, code: 'partner.in-use', params });
      expect(answer.problem().users?.map(({ kind, label }) => [kind, label])).toEqual([
        ['work-package', 'WP7'],
        ['invitation', 'lead.of@example.org'],
      ]);
      await coordinator.delete(`${project}/invitations/${answer.problem().users![1]!.id}`);
      expect((await coordinator.delete(`${project}/work-packages/${wp.json<WorkPackage>().id}`, { 'if-match': '"1"' })).status).toBe(204);
      expect((await coordinator.delete(path, tag(partner))).status).toBe(204);
    });

    it.each([
      [{ code: 'CEO' }, 'partner.code-taken', '/code'],
      [{ code: ' x' }, 'partner.code-invalid', '/code'],
      [{}, 'partner.code-invalid', '/code'],
      [{ code: 'X', country: 'UK' }, 'country.unknown', '/country'],
      [{ code: 'X', role: 'boss' }, 'partner.unknown-role', '/role'],
      [{ code: 'X', position: -1 }, 'setting.number-invalid', '/position'],
    ])('are refused as %j', async (input, code, pointer) => {
      const answer = (await coordinator.post(`${project}/partners`, input)).problem();
      expect(answer).toMatchObject({ status: 422, code, errors: [{ pointer }] });
    });
  });

  describe('event types', () => {
    it('carry aim, format, group, level and work package', async () => {
      const types = await list<EventType>('event-types');
      expect(types.map(({ code, level, workPackage, position, hue }) => [code, level, workPackage, position, hue])).toEqual([
        ['igniting', 'national', 'WP2', 0, 0],
        ['peer-learning', 'national', 'WP2', 1, 1],
        ['bench-learning', 'international', 'WP2', 2, 2],
        ['forward-looking', 'national', 'WP2', 3, 3],
      ]);
      expect(types.every(({ aim, format, targetGroup, portalType }) => aim && format && targetGroup && portalType === null)).toBe(true);
    });

    it('can be added, moved and deleted, and come first in sums when they are put first', async () => {
      const added = (await coordinator.post(`${project}/event-types`, { code: 'webinar', label: 'Webinar' })).json<EventType>();
      expect(added).toMatchObject({ position: 4, hue: 4, workPackage: null });
      const [igniting] = await list<EventType>('event-types');
      await coordinator.patch(`${project}/event-types/${igniting!.id}`, { position: 9, workPackage: null }, tag(igniting!));
      const sums = await coordinator.get(`${project}/summary?by=type`);
      const keys = sums.json<{ rows: { key: string; records: number }[] }>().rows.map(({ key, records }) => [key, records]);
      expect(keys.slice(-2)).toEqual([
        ['webinar', 0],
        ['igniting', 10],
      ]);
      const path = `${project}/event-types/${igniting!.id}`;
      expect(refusal(await coordinator.delete(path, { 'if-match': '"2"' }))).toEqual({
        status: 409,
        code: 'event-type.in-use',
        params: { total: 11, targets: 1, events: 10 },
      });
      expect((await coordinator.delete(`${project}/event-types/${added.id}`, tag(added))).status).toBe(204);
    });

    it('do not go while something is promised for them', async () => {
      const type = (await coordinator.post(`${project}/event-types`, { code: 'fair', label: 'Fair' })).json<EventType>();
      await coordinator.post(`${project}/targets`, { type: 'fair', events: 3 });
      const answer = await coordinator.delete(`${project}/event-types/${type.id}`, tag(type));
      expect(refusal(answer)).toEqual({ status: 409, code: 'event-type.in-use', params: { total: 1, targets: 1, events: 0 } });
      expect(answer.problem().users).toEqual([{ kind: 'target', id: expect.any(String) as string, label: 'Fair' }]);
    });

    it('must name a work package of the project', async () => {
      const answer = await coordinator.post(`${project}/event-types`, { code: 'x', label: 'X', workPackage: 'WP9', hue: 8 });
      expect(answer.problem().errors.map(({ pointer, code }) => [pointer, code])).toEqual([
        ['/workPackage', 'setting.unknown-value'],
        ['/hue', 'setting.number-invalid'],
      ]);
    });
  });

  describe('work packages', () => {
    it('carry lead, months, activities and outputs', async () => {
      const [wp] = await list<WorkPackage>('work-packages');
      expect(wp).toMatchObject({ code: 'WP2', leadPartner: 'CARDET', fromMonth: 6, toMonth: 40 });
      expect([wp!.activities.length, wp!.outputs.length]).toEqual([4, 3]);
    });

    it('stay while events belong to them, and end no sooner than they begin', async () => {
      const [wp] = await list<WorkPackage>('work-packages');
      const path = `${project}/work-packages/${wp!.id}`;
      const answer = await coordinator.delete(path, tag(wp!));
      expect(refusal(answer)).toMatchObject({ code: 'work-package.in-use', params: { total: 34, eventTypes: 3, events: 31 } });
      expect(answer.problem().users).toHaveLength(20);
      expect(answer.problem().users?.filter(({ kind }) => kind === 'event-type')).toHaveLength(3);
      const refused = await coordinator.patch(path, { toMonth: 5 }, tag(wp!));
      expect(refused.problem()).toMatchObject({ status: 422, code: 'setting.end-before-start', errors: [{ pointer: '/toMonth' }] });
    });
  });

  describe('promises', () => {
    it('are what the report says was expected', async () => {
      const targets = await list<Target>('targets');
      const printed = targets.map(({ type, events, participants, clauses }) => [type, events, participants, clauses.length]);
      expect(printed).toEqual(
        expect.arrayContaining([
          ['igniting', 10, 150, 0],
          ['peer-learning', 2, 20, 2],
          ['bench-learning', 10, 150, 2],
          ['forward-looking', 10, 150, 2],
        ]),
      );
      expect(targets.find(({ type }) => type === 'bench-learning')!.clauses).toEqual([
        { ...PLAIN_CLAUSE, setting: 'school', events: 5, participantsPerEvent: 15 },
        { ...PLAIN_CLAUSE, setting: 'local-community', events: 5, participantsPerEvent: 15 },
      ]);
    });

    it('can be changed, clauses all at once, and deleted', async () => {
      const target = (await list<Target>('targets')).find(({ type }) => type === 'peer-learning')!;
      const path = `${project}/targets/${target.id}`;
      const changed = await coordinator.patch(path, { participants: null, clauses: [{ setting: null, events: 2 }] }, tag(target));
      expect(changed.json()).toEqual({
        ...target,
        ...{ participants: null, version: 2, clauses: [{ ...PLAIN_CLAUSE, events: 2 }] },
      });
      expect((await coordinator.delete(path, { 'if-match': '"2"' })).status).toBe(204);
    });

    it('carry conditions of every kind within one another, and hold on to what they name', async () => {
      const period = { code: 'RP1', startsOn: '2019-03-01', endsOn: '2020-02-29' };
      const kept = (await coordinator.post(`${project}/reporting-periods`, period)).json<{ id: string; version: number }>();
      const part = { ...PLAIN_CLAUSE, audience: 'students', byMonth: 30, period: 'RP1', participants: 40 };
      const each = { ...PLAIN_CLAUSE, events: 1, eachPeriod: true, clauses: [] };
      const whole = { ...PLAIN_CLAUSE, level: 'national', country: 'CY', partner: 'CARDET', events: 3, clauses: [part] };
      const promise = { type: 'peer-learning', events: 4, byMonth: 40, surplus: 'every-clause', clauses: [whole, each] };
      const added = await coordinator.post(`${project}/targets`, promise);
      expect(added.json()).toMatchObject({ ...promise, participants: null, version: 1 });
      const { targets } = (await coordinator.get(`${project}/impact`)).json<Impact>();
      const { clauses } = targets.find(({ type }) => type === 'peer-learning')!;
      const query = { type: 'peer-learning', country: 'CY', level: 'national', partner: 'CARDET', to: '2021-04-30' };
      expect(clauses[0]).toMatchObject({ promised: 3, query, clauses: [{ participants: { promised: 40 }, period: 'RP1' }] });
      expect(clauses[1]).toMatchObject({ promised: 1, eachPeriod: true, clauses: [{ promised: 1, period: 'RP1' }] });
      const inUse = await coordinator.delete(`${project}/reporting-periods/${kept.id}`, tag(kept));
      expect(refusal(inUse)).toMatchObject({ status: 409, code: 'reporting-period.in-use', params: { targets: 1 } });
      await coordinator.post('/projects', { code: 'period-copy', title: 'Copy', copySetupFrom: 'sociall' });
      const copies = (await coordinator.get('/projects/period-copy/targets')).json<Page<Target>>().items;
      // Without its period the part would promise its people for any time.
      expect(copies.find(({ type }) => type === 'peer-learning')?.clauses).toEqual([{ ...whole, clauses: [] }, each]);
      const nested = JSON.stringify(
        Array.from({ length: 2000 }).reduce<object>((inner) => ({ events: 1, clauses: [inner] }), { events: 1 }),
      );
      const deep = await coordinator.post(`${project}/targets`, { type: 'peer-learning', events: 1, clauses: [JSON.parse(nested)] });
      expect(deep.status).toBe(400);
      const { id } = added.json<Target>();
      expect((await coordinator.delete(`${project}/targets/${id}`, { 'if-match': '"1"' })).status).toBe(204);
    });

    it('can be about all types together, once: a surplus of one then makes up for a lack of another', async () => {
      const across = { ...PLAIN_CLAUSE, country: 'European', events: 4, clauses: [] };
      const promise = { type: null, events: 40, participants: 5000, byMonth: 60, clauses: [across] };
      const added = await coordinator.post(`${project}/targets`, promise);
      expect(added.json()).toMatchObject({ ...promise, surplus: 'once', version: 1 });
      expect((await coordinator.post(`${project}/targets`, promise)).problem()).toMatchObject({ status: 422, code: 'target.type-taken' });
      const [whole] = (await coordinator.get(`${project}/impact?planned=true`)).json<Impact>().targets;
      expect(whole).toMatchObject({
        ...{ type: null, events: { reached: 34, missing: 6 }, participants: { reached: 712, missing: 4288 } },
        gap: {
          events: 6,
          participants: 4288,
          further: 6,
          parts: [
            { country: 'European', events: 2 },
            { country: null, events: 4 },
          ],
        },
        clauses: [{ promised: 4, reached: 2, query: { country: 'European', to: '2022-12-31' } }],
        ...{ pace: { deadline: { month: 60 }, monthsLeft: 0 }, planned: { records: 0 } },
      });
      // From March 2019, M15, to M60.
      expect(whole!.pace.soFar.events).toEqual({ numerator: 34, denominator: 46 });
      const why = (await coordinator.get(`${project}/impact/explanation?number=1`)).json<ConditionExplanation>();
      expect([why.total, why.items.filter(({ standing }) => standing === 'counts').length]).toEqual([31, 2]);
      const trend = (await coordinator.get(`${project}/impact/trend`)).json<ImpactTrend>();
      expect([trend.deadline?.month, trend.months.at(-1)?.plan]).toEqual([60, { events: 40, participants: 5000 }]);
      const { items } = (await coordinator.get('/overview')).json<Page<ProjectGlance>>();
      const { behind } = items.find((each) => each.project === 'sociall')!;
      expect(behind).toContainEqual({ type: null, label: null, events: { missing: 6 }, participants: { missing: 4288 }, inConditions: 2 });
      const copy = await coordinator.post('/projects', { code: 'whole-copy', title: 'Copy', copySetupFrom: 'sociall' });
      expect(copy.status).toBe(201);
      const [copied] = (await coordinator.get('/projects/whole-copy/targets')).json<Page<Target>>().items;
      expect(copied).toMatchObject({ ...promise, version: 1 });
      expect((await coordinator.delete(`${project}/targets/${added.json<Target>().id}`, { 'if-match': '"1"' })).status).toBe(204);
    });

    it.each([
      [{ events: 1 }, 'target.unknown-type', '/type'],
      [{ type: 'igniting', events: 1 }, 'target.type-taken', '/type'],
      [{ type: 'parade', events: 1 }, 'target.unknown-type', '/type'],
      [{ type: 'peer-learning' }, 'target.promises-nothing', '/events'],
      [{ type: 'peer-learning', events: 1, clauses: [{ setting: 'park', events: 1 }] }, 'setting.unknown-value', '/clauses/0/setting'],
    ])('are refused as %j', async (input, code, pointer) => {
      expect((await coordinator.post(`${project}/targets`, input)).problem()).toMatchObject({ status: 422, code, errors: [{ pointer }] });
    });
  });

  describe('the facts of the project', () => {
    it('can be changed one by one', async () => {
      const before = await coordinator.get(project);
      expect(before.headers.get('etag')).toBe('"1"');
      const facts = before.json<Project>();
      const after = await coordinator.patch(project, { grantNumber: ' 123 ', endsOn: '2021-05-31', topics: ['Inclusion'] }, tag(facts));
      expect(after.json()).toEqual({ ...facts, grantNumber: '123', endsOn: '2021-05-31', topics: ['Inclusion'], version: 2 });
      expect(refusal(await coordinator.patch(project, { endsOn: null }, tag(facts)))).toMatchObject({ status: 412 });
    });

    it.each([
      [{ endsOn: '2017-12-31' }, 'setting.end-before-start', '/endsOn'],
      [{ startsOn: null }, 'setting.precision-mismatch', '/startsOnPrecision'],
      [{ startsOn: '2018-01-15' }, 'setting.precision-mismatch', '/startsOnPrecision'],
      [{ countries: ['PT', 'UK'] }, 'setting.unknown-value', '/countries/1'],
      [{ programme: 'lottery' }, 'setting.unknown-value', '/programme'],
      [{ euGrantEur: -1 }, 'setting.number-invalid', '/euGrantEur'],
      [{ title: '' }, 'setting.missing', '/title'],
      [{ code: 'other' }, 'request.unknown-field', '/code'],
    ])('are refused as %j', async (input, code, pointer) => {
      const facts = (await coordinator.get(project)).json<Project>();
      expect((await coordinator.patch(project, input, tag(facts))).problem()).toMatchObject({ status: 422, code, errors: [{ pointer }] });
    });

    it('are the coordinator’s to change', async () => {
      expect(refusal(await lead.patch(project, { title: 'Ours' }, { 'if-match': '"1"' }))).toMatchObject({
        status: 403,
        code: 'access.denied',
      });
      expect(refusal(await lead.post(`${project}/partners`, { code: 'Ours' }))).toMatchObject({ status: 403, code: 'access.denied' });
    });
  });
});
