import type { BulkReviewResult, EventDetail, EventPage, PeriodException, ReportingPeriod } from '@turnout/events/server';
import type { HistoryEntry, Page } from '@turnout/shared/server-platform';
import { startTestApi, type TestApi } from '../testing/start-test-api';
import type { Answer, TestClient } from '../testing/test-client';

const EVENTS = '/projects/sociall/events';
const PERIODS = '/projects/sociall/reporting-periods';
const GOOD = { type: 'igniting', title: 'Opening day', startsOn: '2022-03-01', leadPartner: 'CESIE' };
const DAY = 24 * 60 * 60 * 1000;

describe('Reporting periods', () => {
  let api: TestApi;
  let coordinator: TestClient;
  let lead: TestClient;
  let partner: TestClient;
  let period: ReportingPeriod;

  beforeAll(async () => {
    api = await startTestApi({ isDemo: true });
    [coordinator, lead, partner] = await api.people('coordinator', 'lead', 'partner');
    period = (await coordinator.post(PERIODS, { code: 'RP1', startsOn: '2022-01-01', endsOn: '2022-12-31' })).json();
  });
  afterAll(() => api.stop());

  const tag = ({ version }: { version: number }) => ({ 'if-match': `"${String(version)}"` });
  const read = async (id: string, who = lead): Promise<EventDetail> => (await who.get(`${EVENTS}/${id}`)).json();
  const record = async (more: object, who = partner): Promise<EventDetail> => (await who.post(EVENTS, { ...GOOD, ...more })).json();
  const fresh = async (): Promise<ReportingPeriod> => (await coordinator.get(`${PERIODS}/${period.id}`)).json();
  const lock = async (body: object = {}): Promise<Answer> => coordinator.post(`${PERIODS}/${period.id}/lock`, body, tag(await fresh()));
  const unlock = async (reason = 'Numbers to be mended'): Promise<Answer> =>
    coordinator.post(`${PERIODS}/${period.id}/unlock`, { reason }, tag(await fresh()));
  const except = (body: object): Promise<Answer> =>
    coordinator.post(`${PERIODS}/${period.id}/exceptions`, { reason: 'Late lists', ...body });
  const endException = (id: string): Promise<Answer> => coordinator.delete(`${PERIODS}/${period.id}/exceptions/${id}`);
  const codeOf = (answer: Answer): string => (answer.status < 400 ? 'done' : answer.problem().code);

  it('follow one another, and are found in their order', async () => {
    const add = (code: string, startsOn: string, endsOn: string): Promise<Answer> => coordinator.post(PERIODS, { code, startsOn, endsOn });
    expect((await add('RP0', '2022-12-31', '2023-06-30')).problem()).toMatchObject({
      ...{ status: 422, code: 'reporting-period.overlaps', detail: 'It overlaps RP1: periods follow one another' },
    });
    const other = (await add('RP0', '2021-07-01', '2021-12-31')).json<ReportingPeriod>();
    const { items } = (await partner.get(PERIODS)).json<Page<ReportingPeriod>>();
    expect(items.map(({ code, lockedAt }) => [code, lockedAt])).toEqual([
      ['RP0', null],
      ['RP1', null],
    ]);
    expect(codeOf(await coordinator.patch(`${PERIODS}/${other.id}`, { endsOn: '2022-01-01' }, tag(other)))).toBe(
      'reporting-period.overlaps',
    );
    expect(codeOf(await coordinator.delete(`${PERIODS}/${other.id}`, tag(other)))).toBe('done');
    const answers = await Promise.all(['A', 'B', 'C', 'D'].map((code) => add(code, '2023-01-01', '2023-12-31')));
    expect(answers.map(({ status }) => status).sort()).toEqual([201, 422, 422, 422]);
  });

  it('hold their events for everybody while they are locked: no change, no step, nothing in and nothing out', async () => {
    const inside = await record({ title: 'Inside' });
    const outside = await record({ title: 'Outside', startsOn: '2021-12-31', endsOn: '2022-02-01' });
    expect((await lock({ reason: 'Handed in' })).json<ReportingPeriod>()).toMatchObject({
      ...{ lockedBy: 'Demo coordinator', lockReason: 'Handed in', records: 1, notApproved: 1 },
    });
    for (const who of [partner, lead, coordinator, await api.signedIn('admin@example.org')]) {
      const event = await read(inside.id, who);
      expect(event.may).toEqual({ change: false, delete: false, comment: true, evidence: false, review: [], lock: 'period' });
      expect(event.period).toMatchObject({ code: 'RP1', until: null });
      const answers = [
        await who.patch(`${EVENTS}/${inside.id}`, { place: 'Palermo' }, tag(inside)),
        await who.patch(`${EVENTS}/${inside.id}`, { startsOn: '2021-03-01' }, tag(inside)),
        await who.patch(`${EVENTS}/${outside.id}`, { startsOn: '2022-01-01' }, tag(outside)),
        await who.delete(`${EVENTS}/${inside.id}`, tag(inside)),
        await who.post(`${EVENTS}/${inside.id}/submit`, {}, tag(inside)),
        await who.post(EVENTS, { ...GOOD, title: 'One more' }),
      ];
      expect(answers.map((answer) => codeOf(answer))).toEqual(answers.map(() => 'event.period-locked'));
    }
    const refused = await lead.post(EVENTS, GOOD);
    expect(refused.problem()).toMatchObject({
      ...{ status: 409, params: { period: 'RP1', since: '2026-11-02', until: 'none' } },
      errors: [{ pointer: '/startsOn', code: 'event.period-locked' }],
      detail: 'Reporting period RP1 is locked since 02/11/2026. Ask the project’s coordinator to unlock it or to name an exception',
    });
    expect(codeOf(await lead.patch(`${EVENTS}/${outside.id}`, { place: 'Palermo' }, tag(outside)))).toBe('done');
    expect(codeOf(await partner.post(`${EVENTS}/${inside.id}/comments`, { text: 'A word more' }))).toBe('done');
    const bulk = (
      await lead.post(`${EVENTS}/review`, {
        action: 'submit',
        events: [inside, { ...outside, version: 2 }].map(({ id, version }) => ({ id, version })),
      })
    ).json<BulkReviewResult>();
    expect(bulk.items.map(({ isDone, problem }) => [isDone, problem?.code ?? null])).toEqual([
      [false, 'event.period-locked'],
      [true, null],
    ]);
    const { items } = (await lead.get(`${EVENTS}?q=side&sort=startsOn`)).json<EventPage>();
    expect(items.map(({ title, period: held }) => [title, held?.code ?? null])).toEqual([
      ['Outside', null],
      ['Inside', 'RP1'],
    ]);
    const inbox = (await partner.get('/projects/sociall/inbox')).json<Page<{ title: string }>>();
    expect(inbox.items.map(({ title }) => title)).not.toContain('Inside');
    expect((await read(inside.id)).version).toBe(1);
  });

  it('stay as they are while they are locked, and are unlocked with a reason', async () => {
    const locked = await fresh();
    expect(codeOf(await coordinator.patch(`${PERIODS}/${period.id}`, { endsOn: '2022-06-30' }, tag(locked)))).toBe(
      'reporting-period.locked',
    );
    expect(codeOf(await coordinator.delete(`${PERIODS}/${period.id}`, tag(locked)))).toBe('reporting-period.locked');
    expect(codeOf(await lock())).toBe('reporting-period.locked');
    expect(codeOf(await unlock('  '))).toBe('review.note-missing');
    expect((await unlock()).json<ReportingPeriod>()).toMatchObject({ lockedAt: null, lockedBy: null, lockReason: null });
    expect(codeOf(await unlock())).toBe('reporting-period.not-locked');
    const history = (await lead.get('/projects/sociall/history?kind=reporting-period')).json<Page<HistoryEntry>>();
    expect(history.items.slice(0, 2).map(({ operation, label }) => [operation, label])).toEqual([
      ['unlock', 'RP1'],
      ['lock', 'RP1'],
    ]);
    expect(history.items[0]?.changes).toContainEqual({ field: 'note', before: null, after: 'Numbers to be mended' });
  });

  it('let through what an exception names, until its last day', async () => {
    const [named, other] = [await record({ title: 'Named' }), await record({ title: 'Not named', leadPartner: 'CARDET' }, lead)];
    await lock();
    expect(codeOf(await except({ partner: 'CESIE', until: '2026-11-01' }))).toBe('reporting-period.exception-over');
    expect(codeOf(await except({ event: '00000000-0000-7000-8000-000000000000' }))).toBe('event.not-found');
    const forPartner = (await except({ partner: 'CESIE', until: '2026-11-03' })).json<PeriodException>();
    expect(forPartner).toMatchObject({ partner: 'CESIE', event: null, until: '2026-11-03', isOver: false, reason: 'Late lists' });
    expect((await read(named.id)).may).toMatchObject({ change: true, lock: null });
    expect(codeOf(await lead.patch(`${EVENTS}/${named.id}`, { leadPartner: 'CARDET' }, tag(named)))).toBe('event.period-locked');
    expect(codeOf(await partner.post(EVENTS, { ...GOOD, title: 'Late but told' }))).toBe('done');
    expect((await read(other.id)).may.lock).toBe('period');

    const forEvent = (await except({ event: other.id })).json<PeriodException>();
    expect(forEvent).toMatchObject({ event: other.id, eventTitle: 'Not named', until: null });
    expect(codeOf(await lead.post(`${EVENTS}/${other.id}/submit`, {}, tag(other)))).toBe('done');
    expect(codeOf(await endException(forEvent.id))).toBe('done');
    expect(codeOf(await endException(forEvent.id))).toBe('period-exception.not-found');
    expect((await read(other.id)).may.lock).toBe('period');

    api.clock.pass(2 * DAY);
    expect((await read(named.id)).period).toMatchObject({ until: '2026-11-03' });
    expect((await fresh()).exceptions).toMatchObject([{ partner: 'CESIE', isOver: true }]);
    expect((await lead.patch(`${EVENTS}/${named.id}`, { place: 'Palermo' }, tag(named))).problem().detail).toMatch(
      /the exception ended on 03\/11\/2026/u,
    );
    await unlock();
  });

  it('ask nobody for what they hold, by the database as by the domain', async () => {
    const submitted = (await lead.get(`${EVENTS}?limit=200&from=2022-01-01`)).json<EventPage>().items;
    for (const { id, version } of submitted) await lead.post(`${EVENTS}/${id}/submit`, {}, tag({ version }));
    const shown = async (): Promise<string[]> =>
      (await lead.get('/projects/sociall/inbox?limit=200')).json<Page<{ event: string }>>().items.map(({ event }) => event);
    const openNow = async (): Promise<string[]> => {
      const { items } = (await lead.get(`${EVENTS}?limit=200&status=submitted`)).json<EventPage>();
      return items.filter(({ period: held }) => held === null).map(({ id }) => id);
    };
    const inboxes: string[][] = [];
    await lock();
    for (const change of [
      () => Promise.resolve(),
      () => except({ partner: 'CARDET' }),
      () => except({ event: submitted[0]?.id }),
      () => unlock(),
    ]) {
      await change();
      const asked = await shown();
      expect([...asked].sort()).toEqual([...(await openNow())].sort());
      inboxes.push(asked);
    }
    expect(new Set(inboxes.map(({ length }) => length)).size).toBe(inboxes.length);
  });

  it('let nothing through behind a lock, whoever comes at the same time', async () => {
    for (let round = 0; round < 6; round += 1) {
      const events = await Promise.all(Array.from({ length: 6 }, (_, n) => record({ title: `Race ${String(round)} ${String(n)}` }, lead)));
      const before = await fresh();
      const answers = await Promise.all([
        ...events.slice(0, 3).map((event) => lead.patch(`${EVENTS}/${event.id}`, { place: 'Palermo' }, tag(event))),
        coordinator.post(`${PERIODS}/${period.id}/lock`, {}, tag(before)),
        ...events.slice(3).map((event) => lead.post(`${EVENTS}/${event.id}/submit`, {}, tag(event))),
        lead.post(EVENTS, { ...GOOD, title: `Late ${String(round)}` }),
      ]);
      expect(answers[3]?.status).toBe(200);
      expect(answers.filter(({ status }) => ![200, 201, 409].includes(status))).toEqual([]);
      const [locked] = await api.dataSource.query<{ sequence: number }[]>(
        `select max(sequence)::integer as sequence from audit_entries where kind = 'reporting-period' and operation = 'lock'`,
      );
      const late = await api.dataSource.query<unknown[]>(
        `select label from audit_entries where kind = 'event' and sequence > $1 and project_id = (select id from projects where code = 'sociall')`,
        [locked?.sequence],
      );
      expect(late).toEqual([]);
      await unlock();
    }
  });

  it('are no business of another project', async () => {
    const other = await api.signedIn('other@example.org');
    const there = '/projects/exchange-hub-plus/reporting-periods';
    for (const answer of [
      await other.get(`${there}/${period.id}`),
      await other.post(`${there}/${period.id}/lock`, {}, { 'if-match': '"1"' }),
      await other.post(`${there}/${period.id}/exceptions`, { partner: 'X', reason: 'Why' }),
      await other.delete(`${there}/${period.id}/exceptions/${period.id}`),
    ]) {
      expect(answer.problem()).toMatchObject({ status: 404, code: 'reporting-period.not-found' });
    }
    expect(codeOf(await lead.post(PERIODS, { code: 'RP9', startsOn: '2024-01-01', endsOn: '2024-12-31' }))).toBe('access.denied');
  });
});
