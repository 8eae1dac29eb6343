import type { EventDetail } from '@turnout/events/server';
import type { FindingPage } from '@turnout/quality/server';
import { JudgingRounds } from '@turnout/quality/server';
import { type AskedEvent, type AskedFinding, DEFAULT_RULES, RULES_ASKED_BY_KIND, whatIsMissing } from '@turnout/reminders/domain';
import type { MissingPage, MissingSums, ReminderRules } from '@turnout/reminders/server';
import { isoDate } from '@turnout/shared/kernel';
import { fileOf, PDF } from '../testing/files';
import { startTestApi, type TestApi } from '../testing/start-test-api';
import type { TestClient } from '../testing/test-client';

const PROJECT = '/projects/sociall';
const EVENTS = `${PROJECT}/events`;
/** The day of the test clock. */
const TODAY = isoDate('2026-11-02');
const COUNTED = { participants: { count: 23, quality: 'exact' } };
const NEW = { type: 'peer-learning', startsOn: '2026-10-28', leadPartner: 'CESIE', setting: 'school', status: 'held', ...COUNTED };
const PLAIN: Omit<AskedEvent, 'id'> = {
  ...{ partner: 'CESIE', status: 'held', startsOn: isoDate('2026-10-28'), endsOn: null, returnedOn: null, isLocked: false },
  ...{ hasCount: true, lacksSetting: false, hasReport: false, hasEvidence: false, deliverableMonth: null },
};

describe('What is missing', () => {
  let api: TestApi;
  let lead: TestClient;
  let partner: TestClient;
  let coordinator: TestClient;
  const events: AskedEvent[] = [];

  const match = ({ version }: { version: number }) => ({ 'if-match': `"${String(version)}"` });
  const list = async (query = '', who = lead): Promise<MissingPage> => (await who.get(`${PROJECT}/missing?limit=200${query}`)).json();
  const record = async (more: object, facts: Partial<AskedEvent> = {}): Promise<EventDetail> => {
    const title = `Evening ${String(events.length)}`;
    const made = (await lead.post(EVENTS, { title, ...NEW, ...more })).json<EventDetail>();
    events.push({ ...PLAIN, id: made.id, ...facts });
    return made;
  };

  beforeAll(async () => {
    api = await startTestApi({ isDemo: true });
    [lead, partner, coordinator] = (await Promise.all(
      ['lead', 'partner', 'coordinator'].map((name) => api.signedIn(`${name}@example.org`)),
    )) as [TestClient, TestClient, TestClient];
    await prepare();
  });
  afterAll(() => api.stop());

  async function prepare(): Promise<void> {
    await record({});
    await record({ participants: { count: null, quality: 'unknown' } }, { hasCount: false });
    await record({ setting: null, leadPartner: 'CARDET' }, { lacksSetting: true, partner: 'CARDET' });
    await record({ setting: null, type: 'igniting' });
    const day = isoDate('2026-09-30');
    await record({ status: 'planned', startsOn: day, endsOn: '2026-10-02' }, { status: 'planned', startsOn: day, endsOn: isoDate('2026-10-02') }); // prettier-ignore
    await record({ status: 'planned', startsOn: '2026-12-01' }, { status: 'planned', startsOn: isoDate('2026-12-01') });
    await record({ status: 'cancelled' }, { status: 'cancelled' });
    await prepareWhatIsThere();
    await prepareReview();
    await prepareProject();
    const { id } = await api.dataSource.query<{ id: string }[]>(`select id from projects where code = 'sociall'`).then(([row]) => row!);
    await api.part(JudgingRounds).judge(id);
  }

  async function prepareWhatIsThere(): Promise<void> {
    const { id } = await record({}, { hasReport: true, hasEvidence: true });
    await lead.patch(`${EVENTS}/${id}/brief-report`, { aim: [{ kind: 'paragraph', content: [{ text: 'Soup' }] }] }, { 'if-match': '"0"' });
    await lead.upload(`${EVENTS}/${id}/evidence`, fileOf(PDF, 'list.pdf'), { kind: 'signed-list' });
    await lead.upload(`${EVENTS}/${id}/evidence`, fileOf(PDF, 'agenda.pdf'), { kind: 'agenda' });
  }

  async function prepareReview(): Promise<void> {
    const returned = await record({}, { status: 'returned', returnedOn: TODAY });
    const submitted = (await lead.post(`${EVENTS}/${returned.id}/submit`, {}, match(returned))).json<EventDetail>();
    await lead.post(`${EVENTS}/${returned.id}/return`, { note: 'The list is of another evening.' }, match(submitted));
    const other = await record({}, { status: 'submitted' });
    await lead.post(`${EVENTS}/${other.id}/submit`, {}, match(other));
  }

  async function prepareProject(): Promise<void> {
    const month = { code: 'D9.1', title: 'Guide', dueMonth: 40 };
    await coordinator.post(`${PROJECT}/deliverables`, month);
    await coordinator.post(`${PROJECT}/deliverables`, {
      ...month,
      code: 'D9.0',
      dueMonth: 10,
      deliveredOn: '2018-10-01',
      status: 'accepted',
    });
    const before = isoDate('2021-03-15');
    await record({ startsOn: before, deliverables: ['D9.0', 'D9.1'] }, { startsOn: before, deliverableMonth: 40 });
    const locked = isoDate('2022-02-02');
    await record({ startsOn: locked }, { startsOn: locked, isLocked: true });
    const period = { code: 'RP9', startsOn: '2022-01-01', endsOn: '2022-06-30' };
    const made = (await coordinator.post(`${PROJECT}/reporting-periods`, period)).json<{ id: string; version: number }>();
    await coordinator.post(`${PROJECT}/reporting-periods/${made.id}/lock`, {}, match(made));
  }

  /** Open findings about events that may still be changed, one for each partner in the lead of them. */
  async function findings(): Promise<AskedFinding[]> {
    const { items } = (await lead.get(`${PROJECT}/findings?limit=200`)).json<FindingPage>();
    const asked = new Map(events.filter(({ status, isLocked }) => !isLocked && !['submitted', 'cancelled'].includes(status)).map((event) => [event.id, event.partner])); // prettier-ignore
    const open = items.filter(({ rule }) => !RULES_ASKED_BY_KIND.includes(rule));
    return open.flatMap(({ events: about, foundAt }) => {
      const partners = new Set(about.flatMap(({ id }) => asked.get(id) ?? []));
      return [...partners].map((each) => ({ partner: each, foundOn: isoDate(foundAt.slice(0, 10)) }));
    });
  }

  it('is what the domain says, whatever an event lacks', async () => {
    const known = { startsOn: isoDate('2018-01-01'), events, findings: await findings() };
    const { items, total } = await list();
    const said = items.map(({ event, ...item }) => JSON.stringify([item.kind, item.partner, event?.id ?? null, item.records, item.dueOn, item.isOverdue])); // prettier-ignore
    const expected = whatIsMissing(known, DEFAULT_RULES, TODAY).map((item) => JSON.stringify([item.kind, item.partner, item.event, item.records, item.dueOn, item.isOverdue])); // prettier-ignore
    expect(said.toSorted()).toEqual(expected.toSorted());
    expect(total).toBe(expected.length);
    expect(new Set(items.map(({ kind }) => kind))).toEqual(
      new Set(['returned', 'held', 'count', 'setting', 'report', 'evidence', 'findings']),
    );
  });

  it('comes page by page, one’s own first, and what is overdue longest before the rest', async () => {
    const whole = await list('', partner);
    expect(whole.partners[0]).toMatchObject({ partner: 'CESIE', isOwn: true, people: 1 });
    expect(whole.partners.find(({ partner: code }) => code === 'CARDET')).toMatchObject({ isOwn: false, people: 0 });
    const own = whole.items.filter(({ partner: code }) => code === 'CESIE');
    expect(whole.items.slice(0, own.length)).toEqual(own);
    expect(own.map(({ dueOn }) => dueOn)).toEqual(own.map(({ dueOn }) => dueOn).toSorted());
    const pages: MissingPage['items'][number][] = [];
    for (let cursor: string | null = ''; cursor !== null;) {
      const page: MissingPage = (await partner.get(`${PROJECT}/missing?limit=3&cursor=${cursor}`)).json();
      pages.push(...page.items);
      cursor = page.nextCursor;
    }
    expect(pages).toEqual(whole.items);
    expect(whole.total).toBe(pages.length);
    expect(whole.partners.reduce((sum, { total }) => sum + total, 0)).toBe(pages.length);
    expect(whole.kinds.reduce((sum, { overdue }) => sum + overdue, 0)).toBe(pages.filter(({ isOverdue }) => isOverdue).length);
  });

  it('is summed up as its list is, in all and of one’s own', async () => {
    const { partners, total } = await list();
    const overdue = partners.reduce((sum, each) => sum + each.overdue, 0);
    const own = partners.find(({ partner: code }) => code === 'CESIE');
    const sums = async (who: TestClient) => (await who.get(`${PROJECT}/missing/sums`)).json<MissingSums>();
    expect(await sums(lead)).toEqual({ all: { total, overdue }, own: null });
    expect(await sums(partner)).toEqual({
      all: { total, overdue },
      own: { partner: 'CESIE', total: own?.total, overdue: own?.overdue },
    });
  });

  it('is narrowed to partners, kinds and what is overdue', async () => {
    expect((await list('&partner=CARDET&kind=setting')).items.map(({ kind, partner: code }) => [kind, code])).toEqual([
      ['setting', 'CARDET'],
    ]);
    const overdue = await list('&due=overdue');
    expect([overdue.total > 0, overdue.items.every(({ isOverdue }) => isOverdue)]).toEqual([true, true]);
    expect((await list('&partner=none')).items).toEqual([]);
    expect((await lead.get(`${PROJECT}/missing?limit=0`)).problem().code).toBe('request.bad-limit');
    expect((await lead.get(`${PROJECT}/missing?cursor=x`)).problem().code).toBe('request.bad-cursor');
    expect((await lead.get(`/projects/exchange-hub-plus/missing`)).status).toBe(404);
  });

  describe('by the project’s own rules', () => {
    const RULES = `${PROJECT}/reminder-rules`;

    it('which are sensible before anybody sets them', async () => {
      const answer = await partner.get(RULES);
      expect([answer.json(), answer.headers.get('etag')]).toEqual([{ ...DEFAULT_RULES, version: 1 }, '"1"']);
    });

    it('which are changed under their version, and noted', async () => {
      const change = { days: { report: null, count: 0 }, monthsBeforeDeliverable: null, weekday: 5 };
      expect((await coordinator.patch(RULES, change)).status).toBe(428);
      expect((await lead.patch(RULES, change, { 'if-match': '"1"' })).status).toBe(403);
      const changed = await coordinator.patch(RULES, change, { 'if-match': '"1"' });
      expect(changed.json<ReminderRules>()).toEqual({
        ...DEFAULT_RULES,
        ...{ monthsBeforeDeliverable: null, weekday: 5, version: 2 },
        days: { ...DEFAULT_RULES.days, report: null, count: 0 },
      });
      const stale = await Promise.all([1, 2].map((version) => coordinator.patch(RULES, { hour: 9 }, match({ version }))));
      expect(stale.map(({ status }) => status)).toEqual([412, 200]);
      const wrong = (await coordinator.patch(RULES, { hour: 24, days: { held: -1 } }, match({ version: 3 }))).problem();
      expect(wrong.errors.map(({ pointer, code }) => `${pointer} ${code}`)).toEqual([
        '/days/held reminder-rules.days',
        '/hour reminder-rules.hour',
      ]);
      const { items } = (await coordinator.get(`${PROJECT}/history?kind=reminder-rules`)).json<{ items: { changes: object[] }[] }>();
      expect(items.map(({ changes }) => changes.length)).toEqual([1, 4]);
      const { items: missing } = await list();
      expect(missing.filter(({ kind }) => kind === 'report')).toEqual([]);
      expect(missing.find(({ kind }) => kind === 'count')).toMatchObject({ dueOn: '2026-10-28', isOverdue: true });
    });
  });
});
