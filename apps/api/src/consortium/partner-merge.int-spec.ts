import type { Partner, PartnerMergePreview, PartnerMergeResult, WorkPackage } from '@turnout/consortium/server';
import type { EventDetail, EventSummary } from '@turnout/events/server';
import type { HistoryEntry, Page } from '@turnout/shared/server-platform';
import { verifyChains } from '@turnout/shared/server-platform';
import { startTestApi, type TestApi } from '../testing/start-test-api';
import type { Answer, TestClient } from '../testing/test-client';

const PROJECT = '/projects/sociall';

describe('Merging a partner into another', () => {
  let api: TestApi;
  let coordinator: TestClient;

  beforeEach(async () => {
    api = await startTestApi({ isDemo: true });
    coordinator = await api.signedIn('coordinator@example.org');
  });
  afterEach(() => api.stop());

  const partners = async (): Promise<Partner[]> => (await coordinator.get(`${PROJECT}/partners`)).json<{ items: Partner[] }>().items;
  const partner = async (code: string): Promise<Partner> => {
    const found = (await partners()).find((each) => each.code === code);
    if (!found) throw new Error(`There is no ${code}.`);
    return found;
  };
  const record = async (title: string, leadPartner: string, coPartners: string[]): Promise<EventDetail> => {
    const participants = { count: 10, quality: 'exact' };
    const given = { type: 'igniting', title, startsOn: '2021-03-01', leadPartner, coPartners, participants };
    return (await coordinator.post(`${PROJECT}/events`, given)).json<EventDetail>();
  };
  const merge = async (goes: string, stays: string): Promise<Answer> => {
    const [from, into] = [await partner(goes), await partner(stays)];
    return coordinator.post(`${PROJECT}/partners/${from.id}/merge`, { into: into.id }, { 'if-match': `"${String(from.version)}"` });
  };
  const preview = async (goes: string, stays: string): Promise<PartnerMergePreview> => {
    const [from, into] = [await partner(goes), await partner(stays)];
    return (await coordinator.get(`${PROJECT}/partners/${from.id}/merge-preview?into=${into.id}`)).json<PartnerMergePreview>();
  };
  const history = async (query = ''): Promise<readonly HistoryEntry[]> =>
    (await coordinator.get(`${PROJECT}/history?limit=200${query}`)).json<Page<HistoryEntry>>().items;
  const summary = async (): Promise<EventSummary> => (await coordinator.get(`${PROJECT}/summary?by=partner`)).json<EventSummary>();

  it('lets events, members, invitations and work packages follow, and tells beforehand what will', async () => {
    await coordinator.post(`${PROJECT}/partners`, { code: 'CESIE ets', name: 'CESIE  ETS', country: 'IT', kind: 'ngo', role: 'partner' });
    const [led, both] = [await record('Led', 'CESIE', ['CARDET']), await record('Both', 'CESIE', ['CEO', 'CESIE ets', 'CARDET'])];
    const [twice, other] = [await record('Twice', 'CMM', ['CESIE ets', 'CEO', 'CESIE']), await record('Other', 'CESIE ets', ['CESIE'])];
    const package7 = await coordinator.post(`${PROJECT}/work-packages`, { code: 'WP7', title: 'Seventh', leadPartner: 'CESIE' });
    await coordinator.post(`${PROJECT}/invitations`, { email: 'ana@example.org', role: 'partner', partner: 'CESIE' });
    const [before, sumsBefore, goes] = [await partners(), await summary(), await partner('CESIE')];

    const foretold = await preview('CESIE', 'CESIE ets');
    expect(foretold).toMatchObject({
      addedSpellings: ['CESIE'],
      filled: [],
      conflicts: [{ field: 'kind', kept: 'ngo', lost: 'scientific-technical' }],
      records: { ledOnly: 2, coOrganisedOnce: 1 },
    });
    const answer = await merge('CESIE', 'CESIE ets');
    expect(answer.status).toBe(200);
    const result = answer.json<PartnerMergeResult>();
    expect(result.partner).toEqual(foretold.merged);
    expect(result.followed).toEqual(foretold.follows.filter(({ count }) => count > 0));
    expect(result.followed).toEqual([
      { kind: 'work-package', count: 1 },
      { kind: 'member', count: 1 },
      { kind: 'invitation', count: 1 },
      { kind: 'event', count: expect.any(Number) as number },
    ]);

    const named = async ({ id }: EventDetail): Promise<object> => {
      const { leadPartner, coPartners, version, updatedBy } = (await coordinator.get(`${PROJECT}/events/${id}`)).json<EventDetail>();
      return { leadPartner, coPartners, version, updatedBy };
    };
    const changed = { version: 2, updatedBy: 'Demo coordinator' };
    expect(await named(led)).toEqual({ leadPartner: 'CESIE ets', coPartners: ['CARDET'], ...changed });
    expect(await named(both)).toEqual({ leadPartner: 'CESIE ets', coPartners: ['CEO', 'CARDET'], ...changed });
    expect(await named(twice)).toEqual({ leadPartner: 'CMM', coPartners: ['CESIE ets', 'CEO'], ...changed });
    expect(await named(other)).toEqual({ leadPartner: 'CESIE ets', coPartners: [], ...changed });
    const wp = (await coordinator.get(`${PROJECT}/work-packages/${package7.json<WorkPackage>().id}`)).json<WorkPackage>();
    expect([wp.leadPartner, wp.version]).toEqual(['CESIE ets', 2]);
    const session = (await (await api.signedIn('partner@example.org')).get('/session')).json<{ memberships: object[] }>();
    expect(session.memberships).toEqual([expect.objectContaining({ project: 'sociall', partner: 'CESIE ets' })]);

    const after = await partners();
    expect(after.map(({ code, position }) => [code, position])).toEqual(
      before.filter(({ code }) => code !== 'CESIE').map(({ code }, position) => [code, position]),
    );
    expect((await coordinator.get(`${PROJECT}/partners/${goes.id}`)).problem().code).toBe('partner.not-found');

    const sums = await summary();
    expect(sums.total).toEqual(sumsBefore.total);
    const row = ({ rows }: EventSummary, code: string) => rows.find(({ key }) => key === code)!;
    expect(row(sums, 'CESIE ets')).toMatchObject(foretold.records.sums.merged);
    expect(row(sumsBefore, 'CESIE')).toMatchObject(foretold.records.sums.goes);
    expect(row(sums, 'CESIE ets').records).toBe(row(sumsBefore, 'CESIE').records + row(sumsBefore, 'CESIE ets').records - 3);
    expect(row(sums, 'CESIE ets').participants).toBe(
      row(sumsBefore, 'CESIE').participants! + row(sumsBefore, 'CESIE ets').participants! - 30,
    );
  });

  it('fills what the other does not state', async () => {
    await coordinator.post(`${PROJECT}/partners`, { code: 'OXFAM Italia', spellings: ['Oxfam'] });
    const foretold = await preview('OXFAM', 'OXFAM Italia');
    expect(foretold).toMatchObject({ filled: ['country'], addedSpellings: ['OXFAM', 'OXAFAM'], conflicts: [] });
    const { partner: merged } = (await merge('OXFAM', 'OXFAM Italia')).json<PartnerMergeResult>();
    expect(merged).toMatchObject({ country: 'IT', name: null, spellings: ['Oxfam', 'OXFAM', 'OXAFAM'], position: 8, version: 2 });
  });

  it('goes through approved events, which stay approved', async () => {
    const foretold = await preview('CESIE', 'CARDET');
    expect(foretold.records.approved).toBe(foretold.follows.find(({ kind }) => kind === 'event')?.count);
    expect(foretold.records.approved).toBeGreaterThan(0);
    const before = (await summary()).total;
    expect((await merge('CESIE', 'CARDET')).status).toBe(200);
    expect((await summary()).total).toEqual(before);
    const statuses = (await coordinator.get(`${PROJECT}/events?partner=CARDET&limit=200`)).json<{ items: EventDetail[] }>().items;
    expect(new Set(statuses.map(({ status }) => status))).toEqual(new Set(['approved']));
  });

  it('goes through locked periods, which let through of the one what they let through of the other', async () => {
    const period = { code: 'RP1', startsOn: '2018-01-01', endsOn: '2022-12-31' };
    const { id } = (await coordinator.post(`${PROJECT}/reporting-periods`, period)).json<{ id: string }>();
    const path = `${PROJECT}/reporting-periods/${id}`;
    await coordinator.post(`${path}/lock`, { reason: 'Handed in' }, { 'if-match': '"1"' });
    expect((await coordinator.post(`${path}/exceptions`, { partner: 'CESIE', reason: 'Late lists' })).status).toBe(201);
    const before = (await summary()).total;
    const { followed } = (await merge('CESIE', 'CARDET')).json<PartnerMergeResult>();
    expect(followed).toContainEqual({ kind: 'reporting-period', count: 1 });
    expect((await summary()).total).toEqual(before);
    expect((await coordinator.get(path)).json()).toMatchObject({ lockedBy: 'Demo coordinator', exceptions: [{ partner: 'CARDET' }] });
    expect((await history('&kind=reporting-period'))[0]?.changes).toEqual([
      { field: 'exceptions', before: ['CESIE · Late lists'], after: ['CARDET · Late lists'] },
    ]);
  });

  it('leaves an entry for each thing that changed, one for the merge, and a chain that holds', async () => {
    const goes = await partner('Alessandro Volta');
    const { followed } = (await merge('Alessandro Volta', 'LGSG')).json<PartnerMergeResult>();
    expect(followed).toEqual([{ kind: 'event', count: 2 }]);
    const entries = await history();
    expect(entries.map(({ kind, operation, label }) => [kind, operation, label])).toEqual([
      ['partner', 'merge', 'Alessandro Volta'],
      ['partner', 'change', 'LGSG'],
      ['event', 'change', expect.any(String)],
      ['event', 'change', expect.any(String)],
    ]);
    expect(entries[0]).toMatchObject({ thing: goes.id, by: 'Demo coordinator' });
    expect(entries[0]?.changes).toEqual(
      expect.arrayContaining([
        { field: 'mergedInto', before: null, after: 'LGSG' },
        { field: 'followed.event', before: null, after: 2 },
        { field: 'country', before: 'IT', after: null },
      ]),
    );
    expect(entries[1]?.changes).toEqual([{ field: 'spellings', before: null, after: ['Alessandro Volta'] }]);
    for (const { changes } of entries.slice(2)) {
      const [first] = changes;
      expect(['leadPartner', 'coPartners']).toContain(first?.field);
      expect(JSON.stringify(first?.before)).toContain('Alessandro Volta');
      expect(JSON.stringify(changes.map(({ after }) => after))).not.toContain('Alessandro Volta');
    }
    expect((await verifyChains(api.dataSource.manager)).broken).toEqual([]);
  });

  it('refuses what cannot be merged', async () => {
    const [cesie, cardet] = [await partner('CESIE'), await partner('CARDET')];
    const path = `${PROJECT}/partners/${cesie.id}/merge`;
    const tag = { 'if-match': `"${String(cesie.version)}"` };
    const refusals = [
      [await coordinator.post(path, { into: cesie.id }, tag), 422, 'partner.merge-into-itself'],
      [await coordinator.post(path, { into: cardet.id }, { 'if-match': '"7"' }), 412, 'precondition.failed'],
      [await coordinator.post(path, { into: cardet.id }), 428, 'precondition.required'],
      [await coordinator.post(path, { into: 'CARDET' }, tag), 404, 'partner.not-found'],
      [await coordinator.post(path, {}, tag), 404, 'partner.not-found'],
      [await coordinator.post(path, { into: 7 }, tag), 422, 'request.wrong-type'],
      [await coordinator.get(`${path}-preview?into=${cesie.id}`), 422, 'partner.merge-into-itself'],
      [await coordinator.get(`${path}-preview`), 404, 'partner.not-found'],
    ] as const;
    for (const [answer, status, code] of refusals) {
      expect([answer.status, answer.problem().code]).toEqual([status, code]);
    }
    const foreign = (await coordinator.get('/projects/desegregation/partners')).json<{ items: Partner[] }>().items[0]!;
    expect((await coordinator.post(path, { into: foreign.id }, tag)).problem().code).toBe('partner.not-found');
    expect((await (await api.signedIn('lead@example.org')).post(path, { into: cardet.id }, tag)).problem().code).toBe('access.denied');
    expect(await partners()).toHaveLength(9);
  });

  it('happens once, however many ask at once', async () => {
    const [cesie, cardet] = [await partner('CESIE'), await partner('CARDET')];
    const path = `${PROJECT}/partners/${cesie.id}/merge`;
    const answers = await Promise.all(
      [1, 2, 3, 4, 5].map(() => coordinator.post(path, { into: cardet.id }, { 'if-match': `"${String(cesie.version)}"` })),
    );
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 404, 404, 404, 404]);
    expect((await history('&kind=partner')).filter(({ operation }) => operation === 'merge')).toHaveLength(1);
  });

  it('takes ten thousand events of one partner in its stride', async () => {
    const [cesie] = await api.dataSource.query<{ project_id: string; id: string }[]>(
      `select p.project_id, p.id from partners p join projects on projects.id = p.project_id where p.code = 'CESIE' and projects.code = 'sociall'`,
    );
    await api.dataSource.query(
      `insert into events (project_id, id, title, lead_partner_id, participant_quality, participant_count, status, search_text)
       select $1, gen_random_uuid(), 'Event ' || n, $2, 'exact', 3, 'approved', '' from generate_series(1, 10000) n`,
      [cesie!.project_id, cesie!.id],
    );
    const before = (await summary()).total;
    const answer = await merge('CESIE', 'CARDET');
    expect(answer.json<PartnerMergeResult>().followed.at(-1)?.count).toBeGreaterThan(10_000);
    expect((await summary()).total).toEqual(before);
    expect((await verifyChains(api.dataSource.manager)).broken).toEqual([]);
    // Work per event that grows with the number of events would run into this limit; on two busy cores it took 8 s.
  }, 120_000);
});
