import type { EventDetail, EventPage } from '@turnout/events/server';
import { startTestApi, type TestApi } from '../testing/start-test-api';
import type { TestClient } from '../testing/test-client';

const EVENTS = '/projects/sociall/events';
const GOOD = { type: 'igniting', title: 'Opening day', startsOn: '2021-03-01', leadPartner: 'CESIE' };

describe('Logging and changing events', () => {
  let api: TestApi;
  let coordinator: TestClient;
  let partner: TestClient;

  beforeAll(async () => {
    api = await startTestApi({ isDemo: true });
    [coordinator, partner] = await api.people('coordinator', 'partner');
  });
  afterAll(() => api.stop());

  const record = async (more: object = {}, who = coordinator): Promise<EventDetail> => {
    const answer = await who.post(EVENTS, { ...GOOD, ...more });
    if (answer.status !== 201) throw new Error(answer.text);
    return answer.json();
  };
  const tag = ({ version }: { version: number }): Record<string, string> => ({ 'if-match': `"${String(version)}"` });

  it('keeps all that was said, tidy, and says where it lies', async () => {
    const answer = await partner.post(EVENTS, {
      ...GOOD,
      title: '  Opening \t day ',
      ...{ endsOn: '2021-03-02', country: 'IT', level: 'national', mode: 'hybrid', place: ' Palermo ', setting: 'school' },
      ...{ coPartners: ['OXFAM', 'LGSG'], meetings: 2, summary: 'Two days.\r\n\r\n\r\n\r\nMany people.' },
      participants: { count: 30, quality: 'estimate', method: 'organiser-estimate' },
      breakdowns: [
        {
          dimension: 'gender',
          parts: [
            { category: 'women', count: 20 },
            { category: 'men', count: 9 },
          ],
        },
      ],
    });
    const event = answer.json<EventDetail>();
    expect(answer.status).toBe(201);
    expect(answer.headers.get('location')).toBe(`/api/v1${EVENTS}/${event.id}`);
    expect(answer.headers.get('etag')).toBe('"1"');
    expect(event).toEqual({
      ...{ id: event.id, type: 'igniting', title: 'Opening day', startsOn: '2021-03-01', endsOn: '2021-03-02' },
      ...{ country: 'IT', level: 'national', mode: 'hybrid', place: 'Palermo', setting: 'school' },
      ...{ leadPartner: 'CESIE', coPartners: ['OXFAM', 'LGSG'], meetings: 2 },
      participants: { count: 30, quality: 'estimate', method: 'organiser-estimate' },
      ...{ status: 'held', workPackage: 'WP2', projectMonth: 39, version: 1 },
      breakdowns: [
        {
          dimension: 'gender',
          parts: [
            { category: 'women', count: 20 },
            { category: 'men', count: 9 },
          ],
        },
      ],
      ...{ summary: 'Two days.\n\nMany people.', deliverables: [], milestone: null, signedCount: 0, series: null, seriesBasis: null },
      ...{
        createdAt: '2026-11-02T09:00:00.000Z',
        createdBy: 'Demo partner',
        updatedAt: '2026-11-02T09:00:00.000Z',
        updatedBy: 'Demo partner',
      },
      period: null,
      may: { change: true, delete: true, comment: true, evidence: true, review: ['submit', 'cancel'], lock: null },
      openNote: null,
      hasOrigin: false,
    });
    expect((await partner.get(`${EVENTS}/${event.id}`)).json()).toEqual(event);
    expect((await partner.get(`${EVENTS}/${event.id}`, { 'if-none-match': '"1"' })).status).toBe(304);
  });

  it('leaves unknown what nobody said, and plans what is still to come', async () => {
    const event = await record({ startsOn: '2026-11-03' });
    expect(event).toMatchObject({
      ...{
        status: 'planned',
        country: null,
        level: null,
        mode: null,
        place: null,
        setting: null,
        endsOn: null,
        coPartners: [],
        meetings: 1,
      },
      ...{ participants: { count: null, quality: 'unknown', method: null }, breakdowns: [], summary: null },
    });
    expect((await record({ startsOn: '2026-11-02' })).status).toBe('held');
    expect((await record({ workPackage: null })).workPackage).toBeNull();
  });

  it('does not count what is planned unless it is asked for by name', async () => {
    const planned = await record({ startsOn: '2027-01-01', title: 'Zukunft' });
    const list = async (query: string): Promise<EventPage> => (await coordinator.get(`${EVENTS}?${query}`)).json();
    expect((await list('q=zukunft')).totals).toEqual({
      records: 0,
      events: 0,
      participants: 0,
      estimated: 0,
      unknown: 0,
      leftOut: 1,
      documented: 0,
    });
    const named = await list('q=zukunft&status=planned');
    expect(named.totals).toEqual({ records: 1, events: 1, participants: null, estimated: 0, unknown: 1, leftOut: 0, documented: 0 });
    expect(named.items.map(({ id }) => id)).toEqual([planned.id]);
  });

  it('is one effect for one key, also of many at once', async () => {
    const once = () => coordinator.post(EVENTS, { ...GOOD, title: 'Only once' }, { 'idempotency-key': 'k-1' });
    const answers = await Promise.all([once(), once(), once(), once()]);
    expect(new Set(answers.map(({ status, text }) => `${String(status)} ${text}`)).size).toBe(1);
    expect(answers[0]!.status).toBe(201);
    expect(new Set(answers.map(({ headers }) => headers.get('location'))).size).toBe(1);
    expect((await coordinator.get(`${EVENTS}?q=only+once`)).json<EventPage>().total).toBe(1);
  });

  it('changes what is named and leaves the rest', async () => {
    const event = await record({ country: 'IT', coPartners: ['OXFAM'], participants: { count: 9, quality: 'exact' } });
    api.clock.pass(60_000);
    const answer = await coordinator.patch(
      `${EVENTS}/${event.id}`,
      { title: 'Renamed', country: null, participants: { count: 10 } },
      tag(event),
    );
    expect(answer.headers.get('etag')).toBe('"2"');
    expect(answer.json()).toEqual({
      ...event,
      ...{ title: 'Renamed', country: null, version: 2, participants: { count: 10, quality: 'exact', method: null } },
      updatedAt: api.clock.now().toISOString(),
    });
    expect((await coordinator.get(`${EVENTS}?q=renamed`)).json<EventPage>().total).toBe(1);
  });

  it('takes a count back to unknown, and a list to nothing', async () => {
    const event = await record({ coPartners: ['OXFAM'], participants: { count: 9, quality: 'exact' } });
    const answer = await coordinator.patch(`${EVENTS}/${event.id}`, { participants: null, coPartners: [] }, tag(event));
    expect(answer.json()).toMatchObject({ participants: { count: null, quality: 'unknown', method: null }, coPartners: [] });
  });

  it('asks for the version, and lets only one of two changes of the same version through', async () => {
    const event = await record();
    expect((await coordinator.patch(`${EVENTS}/${event.id}`, { meetings: 2 })).problem()).toMatchObject({
      status: 428,
      code: 'precondition.required',
    });
    const answers = await Promise.all([2, 3, 4].map((meetings) => coordinator.patch(`${EVENTS}/${event.id}`, { meetings }, tag(event))));
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 412, 412]);
    const stale = await coordinator.delete(`${EVENTS}/${event.id}`, tag(event));
    expect(stale.problem()).toMatchObject({ status: 412, code: 'precondition.failed' });
  });

  it('cannot take back what logging asks for, but leaves facts unstated that came so', async () => {
    const event = await record();
    const without = async (type: unknown) => (await coordinator.patch(`${EVENTS}/${event.id}`, { type }, tag(event))).problem();
    expect(await without('')).toMatchObject({ status: 422, code: 'event.type-missing' });
    expect(await without(null)).toMatchObject({ status: 422, errors: [{ pointer: '/type', code: 'request.wrong-type' }] });
    const other = await coordinator.get('/projects/inclusion4schools/events?q=public+event');
    const undated = other.json<EventPage>().items[0]!;
    const path = `/projects/inclusion4schools/events/${undated.id}`;
    expect((await coordinator.patch(path, { place: 'Budapest, town hall' }, tag(undated))).status).toBe(200);
  });

  it('deletes, with all that hangs on it', async () => {
    const event = await record({ coPartners: ['OXFAM'] });
    const answer = await coordinator.delete(`${EVENTS}/${event.id}`, tag(event));
    expect({ status: answer.status, text: answer.text }).toEqual({ status: 204, text: '' });
    expect((await coordinator.get(`${EVENTS}/${event.id}`)).problem()).toMatchObject({ status: 404, code: 'event.not-found' });
    expect(await api.dataSource.query('select from event_partners where event_id = $1', [event.id])).toEqual([]);
  });

  describe('as a partner', () => {
    it('is for events that the own partner leads or co-organises', async () => {
      expect((await partner.post(EVENTS, { ...GOOD, leadPartner: 'OXFAM' })).problem()).toMatchObject({
        status: 403,
        code: 'event.not-own',
      });
      expect((await record({ leadPartner: 'OXFAM', coPartners: ['CESIE'] }, partner)).may).toMatchObject({ change: true, delete: true });
    });

    it('neither touches what is others’ nor gives away what is the own', async () => {
      const foreign = await record({ leadPartner: 'OXFAM' });
      const path = `${EVENTS}/${foreign.id}`;
      expect((await partner.get(path)).json<EventDetail>().may).toMatchObject({ change: false, delete: false });
      expect((await partner.patch(path, { leadPartner: 'CESIE' }, tag(foreign))).problem()).toMatchObject({
        status: 403,
        code: 'access.denied',
      });
      expect((await partner.delete(path, tag(foreign))).problem()).toMatchObject({ status: 403, code: 'access.denied' });
      expect((await partner.get(path)).json<EventDetail>()).toMatchObject({ leadPartner: 'OXFAM', version: 1 });
      const own = await record({}, partner);
      const away = await partner.patch(`${EVENTS}/${own.id}`, { leadPartner: 'OXFAM' }, tag(own));
      expect(away.problem()).toMatchObject({ status: 403, code: 'event.not-own' });
    });
  });
});
