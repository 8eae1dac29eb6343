import type { BulkChangeMade, BulkPreview, BulkUndone, EventDetail, EventPage } from '@turnout/events/server';
import { removeOldBulkChanges } from '@turnout/events/server';
import { verifyChains, type HistoryEntry } from '@turnout/shared/server-platform';
import * as fc from 'fast-check';
import { countQueries } from '../testing/count-queries';
import { startTestApi, type TestApi } from '../testing/start-test-api';
import type { Answer, TestClient } from '../testing/test-client';

const PROJECT = '/projects/sociall';
const EVENTS = `${PROJECT}/events`;
const BULK = `${EVENTS}/bulk-changes`;
const GOOD = { type: 'igniting', title: 'Opening day', startsOn: '2021-03-01', leadPartner: 'CESIE' };

describe('A change of many events', () => {
  let api: TestApi;
  let coordinator: TestClient;
  let lead: TestClient;
  let partner: TestClient;

  beforeAll(async () => {
    api = await startTestApi({ isDemo: true });
    const all = await Promise.all(['coordinator', 'lead', 'partner'].map((name) => api.signedIn(`${name}@example.org`)));
    [coordinator, lead, partner] = all as [TestClient, TestClient, TestClient];
  });
  afterAll(() => api.stop());

  const record = async (more: object, who = lead): Promise<string> => (await who.post(EVENTS, { ...GOOD, ...more })).json<EventDetail>().id;
  const read = async (id: string): Promise<EventDetail> => (await lead.get(`${EVENTS}/${id}`)).json();
  const preview = async (who: TestClient, body: object): Promise<BulkPreview> => (await who.post(`${BULK}/preview`, body)).json();
  const changeable = ({ items }: BulkPreview) =>
    items.filter(({ problem, changes }) => problem === null && changes.length > 0).map(({ id, version }) => ({ id, version }));
  const apply = (who: TestClient, body: object): Promise<Answer> => who.post(BULK, body);
  const undo = (who: TestClient, id: string): Promise<Answer> => who.post(`${BULK}/${id}/undo`, {});
  const ledger = async (query = ''): Promise<EventPage> => (await coordinator.get(`${EVENTS}?limit=200${query}`)).json();
  /** What of the records a person can state, whatever was looked after since. */
  const stated = async () => (await ledger()).items.map(({ version: _, ...facts }) => facts);
  const history = async (id: string): Promise<HistoryEntry[]> =>
    (await lead.get(`${EVENTS}/${id}/history`)).json<{ items: HistoryEntry[] }>().items;

  it('says beforehand what it would do to each event, to the totals and to the sums, and does nothing', async () => {
    const [one, two] = [
      await record({ title: 'One', participants: { count: 20, quality: 'exact' }, coPartners: ['CEO'] }),
      await record({ title: 'Two', leadPartner: 'CEO', status: 'planned', startsOn: '2027-01-01' }),
    ];
    const { items: approved } = await ledger('&status=approved&country=CY&type=peer-learning');
    const missing = '00000000-0000-7000-8000-000000000000';
    const seen = await stated();
    const result = await preview(lead, {
      change: { type: 'peer-learning', leadPartner: 'CEO', level: 'national' },
      events: [one, two, approved[0]!.id, missing, 'x', one],
    });
    expect(result).toMatchObject({ total: 5, changed: 2, unchanged: 0, refused: 3 });
    expect(result.items.map(({ title, changes, problem }) => [title, changes.map(({ field }) => field), problem?.code ?? null])).toEqual([
      ['One', ['type', 'leadPartner', 'level', 'coPartners'], null],
      ['Two', ['type', 'level'], null],
      [approved[0]!.title, ['leadPartner'], 'bulk.approved'],
      [null, [], 'event.not-found'],
      [null, [], 'event.not-found'],
    ]);
    expect(result.totalsAfter).toEqual(result.totals);
    expect(result.moves).toEqual([
      { by: 'type', key: 'igniting', records: -1, events: -1, participants: -20 },
      { by: 'type', key: 'peer-learning', records: 1, events: 1, participants: 20 },
      { by: 'level', key: null, records: -1, events: -1, participants: -20 },
      { by: 'level', key: 'national', records: 1, events: 1, participants: 20 },
      { by: 'partner', key: 'CESIE', records: -1, events: -1, participants: -20 },
    ]);
    expect(await stated()).toEqual(seen);

    const cancelling = await preview(lead, { change: { status: 'cancelled' }, events: [one, two] });
    expect(cancelling.totalsAfter).toEqual({
      ...cancelling.totals,
      ...{ records: cancelling.totals.records - 1, events: cancelling.totals.events - 1, leftOut: cancelling.totals.leftOut + 1 },
      participants: (cancelling.totals.participants ?? 0) - 20,
    });
  });

  it('is made for all or for none, leaves one entry each under one id, and moves the totals as foretold', async () => {
    const ids = [await record({ title: 'A', status: 'held' }), await record({ title: 'B' }), await record({ title: 'C', mode: 'online' })];
    const change = { mode: 'online', status: 'cancelled', addCoPartners: ['LGSG', 'CARDET'] };
    const foretold = await preview(lead, { change, events: ids });
    const answer = await apply(lead, { change, events: changeable(foretold) });
    expect(answer.status).toBe(201);
    const made = answer.json<BulkChangeMade>();
    expect(made).toMatchObject({ change, events: 3, undoneAt: null, restored: null });
    for (const id of ids) {
      expect(await read(id)).toMatchObject({ mode: 'online', status: 'cancelled', coPartners: ['LGSG', 'CARDET'], version: 2 });
      const [entry] = await history(id);
      expect(entry).toMatchObject({
        operation: 'change',
        changes: expect.arrayContaining([{ field: 'bulk', before: null, after: made.id }]),
      });
    }
    expect((await ledger()).totals).toEqual(foretold.totalsAfter);
    expect(await preview(lead, { change, events: ids })).toMatchObject({ changed: 0, unchanged: 3, refused: 0 });
    expect((await apply(lead, { change, events: ids.map((id) => ({ id, version: 2 })) })).problem().code).toBe('bulk.nothing-to-change');
    expect((await undo(lead, made.id)).json<BulkUndone>()).toEqual({ restored: 3, left: [] });
    expect((await ledger()).totals).toEqual(foretold.totals);
    expect((await history(ids[2]!))[0]).toMatchObject({ operation: 'undo' });
    expect((await undo(lead, made.id)).problem()).toMatchObject({ status: 409, code: 'bulk.undone-already' });
    expect((await verifyChains(api.dataSource.manager)).broken).toEqual([]);
  });

  it('is refused as a whole when something was changed since, or cannot be changed, and says which', async () => {
    const [one, two] = [await record({ title: 'Seen' }), await record({ title: 'Changed meanwhile' })];
    const change = { setting: 'school' };
    await lead.patch(`${EVENTS}/${two}`, { place: 'Palermo' }, { 'if-match': '"1"' });
    const stale = await apply(lead, { change, events: [one, two].map((id) => ({ id, version: 1 })) });
    expect(stale.problem()).toMatchObject({
      ...{ status: 412, code: 'bulk.changed-since', users: [{ kind: 'event', id: two, label: 'Changed meanwhile' }] },
      detail: expect.stringContaining('“Changed meanwhile”'),
    });
    const submitted = await record({ title: 'Handed in', leadPartner: 'CESIE' });
    await lead.post(`${EVENTS}/${submitted}/submit`, {}, { 'if-match': '"1"' });
    const mixed = [
      { id: one, version: 1 },
      { id: submitted, version: 2 },
    ];
    const refused = await apply(partner, { change, events: mixed });
    expect(refused.problem()).toMatchObject({ status: 409, code: 'bulk.refused', users: [{ id: submitted, label: 'Handed in' }] });
    expect((await read(one)).setting).toBeNull();
  });

  it('reaches as far as a change of one event: own partner, locked periods, packages of the project, statuses', async () => {
    const own = await record({ title: 'Own', leadPartner: 'CESIE', startsOn: '2019-07-01' });
    const foreign = await record({ title: 'Foreign', leadPartner: 'CARDET' });
    const problems = async (who: TestClient, change: object, events: string[]) =>
      (await preview(who, { change, events })).items.map(({ problem }) => problem?.code ?? null);
    expect(await problems(partner, { setting: 'school' }, [own, foreign])).toEqual([null, 'access.denied']);
    expect(await problems(partner, { leadPartner: 'CARDET' }, [own])).toEqual(['event.not-own']);
    expect(await problems(partner, { leadPartner: 'CARDET', addCoPartners: ['CESIE'] }, [own])).toEqual([null]);
    const planned = await record({ title: 'To come', startsOn: '2027-01-01' });
    expect(await problems(lead, { status: 'held' }, [planned, own])).toEqual(['event.still-to-come', null]);
    const { items: approved } = await ledger('&status=approved&country=CY');
    expect(await problems(lead, { status: 'cancelled' }, [approved[0]!.id, own])).toEqual(['bulk.status-by-review', null]);
    const period = (
      await coordinator.post(`${PROJECT}/reporting-periods`, { code: 'RP1', startsOn: '2019-07-01', endsOn: '2019-07-31' })
    ).json<{ id: string }>();
    await coordinator.post(`${PROJECT}/reporting-periods/${period.id}/lock`, { reason: '' }, { 'if-match': '"1"' });
    expect(await problems(coordinator, { setting: 'school' }, [own])).toEqual(['event.period-locked']);
    const except = { partner: 'CESIE', reason: 'Late lists' };
    await coordinator.post(`${PROJECT}/reporting-periods/${period.id}/exceptions`, except);
    expect(await problems(coordinator, { setting: 'school' }, [own])).toEqual([null]);
    expect(await problems(coordinator, { leadPartner: 'CARDET' }, [own])).toEqual(['event.period-locked']);
    expect((await (await api.signedIn('viewer@example.org')).post(`${BULK}/preview`, {})).problem().code).toBe('access.denied');
  });

  it('leaves approved events alone unless it is said to mean them too, and they stay approved', async () => {
    const { items } = await ledger('&status=approved&country=PT');
    const body = { change: { setting: 'school' }, matching: { status: ['approved'], country: ['PT'] } };
    expect(await preview(lead, body)).toMatchObject({ total: items.length, changed: 0, refused: items.length });
    const also = await preview(lead, { ...body, alsoApproved: true });
    expect(also).toMatchObject({ changed: items.length, refused: 0 });
    const events = changeable(also);
    expect((await apply(lead, { change: body.change, events })).problem().code).toBe('bulk.refused');
    const made = (await apply(lead, { change: body.change, events, alsoApproved: true })).json<BulkChangeMade>();
    expect((await ledger('&status=approved&country=PT&setting=school')).total).toBe(items.length);
    expect((await undo(lead, made.id)).json<BulkUndone>()).toEqual({ restored: items.length, left: [] });
  });

  it('names what is wrong with what is asked', async () => {
    const id = await record({ title: 'Asked about' });
    const codes = async (body: object) => {
      const { code, errors } = (await lead.post(`${BULK}/preview`, body)).problem();
      return [code, errors.map(({ pointer }) => pointer)];
    };
    expect(await codes({ change: {}, events: [id] })).toEqual(['bulk.nothing-to-change', ['/change']]);
    expect(await codes({ events: [id] })).toEqual(['bulk.nothing-to-change', ['/change']]);
    expect(await codes({ change: { type: 'x', status: 'approved' }, events: [id] })).toEqual([
      'request.invalid',
      ['/change/type', '/change/status'],
    ]);
    expect(await codes({ change: { mode: 'online' }, events: [] })).toEqual(['bulk.too-many', []]);
    expect(await codes({ change: { mode: 'online' }, matching: { country: ['XX'] } })).toEqual(['country.unknown', ['/matching/country']]);
    expect(await codes({ change: { mode: 'online' }, matching: { q: 'nothing like this' } })).toEqual(['bulk.too-many', []]);
    const many = Array.from({ length: 1001 }, (_, index) => ({ id: `x${String(index)}`, version: 1 }));
    expect((await apply(lead, { change: { mode: 'online' }, events: many })).problem()).toMatchObject({
      ...{ status: 422, code: 'bulk.too-many', params: { max: 1000, count: 1001 } },
    });
    expect((await apply(lead, { change: { mode: 'online' }, events: [{ id }] })).problem().code).toBe('precondition.required');
  });

  it('is made once however often it is sent with one key', async () => {
    const id = await record({ title: 'Once' });
    const body = { change: { mode: 'online' }, events: [{ id, version: 1 }] };
    const answers = await Promise.all([1, 2, 3].map(() => lead.post(BULK, body, { 'idempotency-key': 'bulk-1' })));
    expect(new Set(answers.map((answer) => answer.json<BulkChangeMade>().id)).size).toBe(1);
    expect((await read(id)).version).toBe(2);
  });

  it('has one winner for each event when somebody else changes one of them at the same time, and is never half made', async () => {
    for (let round = 0; round < 6; round += 1) {
      const ids = [
        await record({ title: `Raced ${String(round)}` }),
        await record({ title: 'Beside it' }),
        await record({ title: 'And this' }),
      ];
      const events = ids.map((id) => ({ id, version: 1 }));
      const raced = ids[round % 3]!;
      const [bulk, single] = await Promise.all([
        apply(lead, { change: { mode: 'hybrid' }, events }),
        coordinator.patch(`${EVENTS}/${raced}`, { mode: 'online' }, { 'if-match': '"1"' }),
      ]);
      const after = await Promise.all(ids.map((id) => read(id)));
      expect([bulk.status, single.status].sort()).toEqual(bulk.status === 201 ? [201, 412] : [200, 412]);
      if (bulk.status === 201) expect(after.map(({ mode, version }) => [mode, version])).toEqual(ids.map(() => ['hybrid', 2]));
      else expect(after.map(({ mode, version }) => [mode, version])).toEqual(ids.map((id) => (id === raced ? ['online', 2] : [null, 1])));
    }
  });

  it('made twice at once over the same events is made once', async () => {
    const ids = await Promise.all(['P', 'Q', 'R', 'S'].map((title) => record({ title })));
    const events = ids.map((id) => ({ id, version: 1 }));
    const answers = await Promise.all([
      apply(lead, { change: { mode: 'online' }, events }),
      apply(coordinator, { change: { mode: 'hybrid' }, events: [...events].reverse() }),
    ]);
    expect(answers.map(({ status }) => status).sort()).toEqual([201, 412]);
    expect(new Set(await Promise.all(ids.map(async (id) => (await read(id)).mode))).size).toBe(1);
  });

  it('is undone by nobody else, for what still says what it was given, by codes that may have changed', async () => {
    await coordinator.post(`${PROJECT}/partners`, { code: 'Passing', country: 'IT' });
    const ids = [
      await record({ title: 'Still so', leadPartner: 'Passing' }),
      await record({ title: 'Renamed since', leadPartner: 'Passing' }),
      await record({ title: 'Another type since' }),
      await record({ title: 'Gone since' }),
    ];
    const change = { type: 'bench-learning', leadPartner: 'CARDET' };
    const made = (await apply(lead, { change, events: ids.map((id) => ({ id, version: 1 })) })).json<BulkChangeMade>();
    await lead.patch(`${EVENTS}/${ids[1]!}`, { title: 'Renamed' }, { 'if-match': '"2"' });
    await lead.patch(`${EVENTS}/${ids[2]!}`, { type: 'forward-looking' }, { 'if-match': '"2"' });
    await lead.delete(`${EVENTS}/${ids[3]!}`, { 'if-match': '"2"' });
    const { items } = (await coordinator.get(`${PROJECT}/partners`)).json<{ items: { id: string; code: string; version: number }[] }>();
    const of = (code: string) => items.find((each) => each.code === code)!;
    await coordinator.post(
      `${PROJECT}/partners/${of('Passing').id}/merge`,
      { into: of('CMM').id },
      { 'if-match': `"${String(of('Passing').version)}"` },
    );

    expect((await undo(coordinator, made.id)).problem()).toMatchObject({ status: 404, code: 'bulk.not-found' });
    const other = await api.signedIn('other@example.org');
    expect((await other.post(`/projects/exchange-hub-plus/events/bulk-changes/${made.id}/undo`, {})).problem().code).toBe('bulk.not-found');
    const result = (await undo(lead, made.id)).json<BulkUndone>();
    expect([result.restored, result.left.map(({ title, problem }) => [title, problem.code])]).toEqual([
      2,
      [
        ['Another type since', 'bulk.changed-meanwhile'],
        [null, 'event.not-found'],
      ],
    ]);
    expect(await read(ids[0]!)).toMatchObject({ type: 'igniting', leadPartner: 'CMM' });
    expect(await read(ids[1]!)).toMatchObject({ type: 'igniting', leadPartner: 'CMM', title: 'Renamed' });
    expect(await read(ids[2]!)).toMatchObject({ type: 'forward-looking', leadPartner: 'CARDET' });
    const { items: latest } = (await lead.get(BULK)).json<{ items: BulkChangeMade[] }>();
    expect(latest[0]).toMatchObject({ id: made.id, events: 4, restored: 2, undoneAt: expect.any(String) });
    expect((await coordinator.get(BULK)).json<{ items: BulkChangeMade[] }>().items.map(({ id }) => id)).not.toContain(made.id);
  });

  it('can be undone for thirty days, after which nothing of it is kept but the history', async () => {
    const id = await record({ title: 'Long ago' });
    const made = (await apply(lead, { change: { mode: 'online' }, events: [{ id, version: 1 }] })).json<BulkChangeMade>();
    const later = new Date(api.clock.now().getTime() + 31 * 24 * 60 * 60 * 1000);
    await removeOldBulkChanges(api.dataSource.manager, later);
    expect((await undo(lead, made.id)).problem().code).toBe('bulk.not-found');
    expect((await history(id))[0]?.changes.map(({ field }) => field)).toEqual(['mode', 'bulk']);
  });

  it('applied and undone leaves the same records and the same totals, whatever it changes', async () => {
    const maybe = <T>(...values: T[]) => fc.option(fc.constantFrom(...values), { nil: undefined, freq: 1 });
    const changes = fc.record({
      type: maybe('igniting', 'peer-learning'),
      leadPartner: maybe('CARDET', 'LGSG'),
      addCoPartners: maybe(['CESIE'], ['CESIE', 'OXFAM']),
      removeCoPartners: maybe(['Alessandro Volta', 'CMM']),
      setting: maybe<string | null>('school', null),
      country: maybe<string | null>('CY', null),
      level: maybe<string | null>('international', null),
      mode: maybe<string | null>('hybrid', null),
    });
    const filters = fc.constantFrom({ country: ['IT'] }, { type: ['peer-learning'] }, { partner: ['LGSG', 'CESIE'] }, {});
    const seen = [await stated(), (await ledger()).totals];
    await fc.assert(
      fc.asyncProperty(changes, filters, async (change, matching) => {
        const body = { change, matching, alsoApproved: true };
        const answer = await lead.post(`${BULK}/preview`, body);
        if (answer.status !== 200) return expect(answer.problem().code).toBe('bulk.nothing-to-change');
        const events = changeable(answer.json<BulkPreview>());
        if (events.length === 0) return;
        const made = (await apply(lead, { change, events, alsoApproved: true })).json<BulkChangeMade>();
        expect((await ledger()).totals).toEqual(answer.json<BulkPreview>().totalsAfter);
        expect((await undo(lead, made.id)).json()).toEqual({ restored: events.length, left: [] });
        expect([await stated(), (await ledger()).totals]).toEqual(seen);
      }),
      { numRuns: 12, seed: 48 },
    );
  });

  it('costs the same for few events and for many', async () => {
    const body = (events: string[]) => ({ change: { setting: 'other', addCoPartners: ['LGSG'] }, events, alsoApproved: true });
    const { items } = await ledger('&type=igniting');
    const ids = items.map(({ id }) => id);
    const one = await countQueries(() => preview(lead, body(ids.slice(0, 1))));
    expect(await countQueries(() => preview(lead, body(ids)))).toBe(one);
    const seen = async (some: string[]) => ({ ...body(some), events: changeable(await preview(lead, body(some))) });
    const [few, many] = [await seen(ids.slice(0, 1)), await seen(ids.slice(1))];
    expect(many.events.length).toBeGreaterThan(8);
    const made: Answer[] = [];
    const cost = (input: object) => countQueries(async () => made.push(await apply(lead, input)));
    const single = await cost(few);
    expect(await cost(many)).toBe(single);
    const undone = (index: number) => countQueries(() => undo(lead, made[index]!.json<BulkChangeMade>().id));
    const first = await undone(0);
    expect(await undone(1)).toBe(first);
  });
});
