import type { EventDetail, EventPage } from '@turnout/events/server';
import type { Finding, FindingPage, FindingRepaired, Judging } from '@turnout/quality/server';
import { type HistoryEntry, JobRunEntity } from '@turnout/shared/server-platform';
import { addPackageLead } from '../testing/add-package-lead';
import { countQueries } from '../testing/count-queries';
import { startTestApi, type TestApi } from '../testing/start-test-api';
import type { Answer, TestClient } from '../testing/test-client';
import { until } from '../testing/until';

const PROJECT = '/projects/sociall';
const EVENTS = `${PROJECT}/events`;
const FINDINGS = `${PROJECT}/findings`;
const GOOD = {
  type: 'igniting',
  startsOn: '2021-03-01',
  leadPartner: 'CESIE',
  country: 'IT',
  participants: { count: 23, quality: 'exact' },
};

describe('Findings', () => {
  let api: TestApi;
  let lead: TestClient;
  let partner: TestClient;
  let viewer: TestClient;

  beforeAll(async () => {
    api = await startTestApi({ isDemo: true, hasJobs: true });
    [lead, partner, viewer] = await api.people('lead', 'partner', 'viewer');
    await judged();
  });
  afterAll(() => api.stop());

  const list = async (query = '', who = lead): Promise<FindingPage> => (await who.get(`${FINDINGS}?limit=200${query}`)).json();
  const judged = () =>
    until(async () => {
      const { judgedAt, isPending } = (await lead.get(`${FINDINGS}/judging`)).json<Judging>();
      return judgedAt !== null && !isPending;
    });
  const about = async (event: string, query = ''): Promise<Finding[]> => {
    await judged();
    return (await list(`&event=${event}${query}`)).items;
  };
  const rules = (findings: readonly Finding[]) => findings.map(({ rule }) => rule);
  const record = async (more: object): Promise<EventDetail> => (await lead.post(EVENTS, { ...GOOD, ...more })).json();
  const change = async (event: EventDetail, facts: object): Promise<EventDetail> =>
    (await lead.patch(`${EVENTS}/${event.id}`, facts, match(event))).json();
  const accept = (who: TestClient, finding: Finding, reason: string): Promise<Answer> =>
    who.post(`${FINDINGS}/${finding.id}/accept`, { reason }, match(finding));
  const match = ({ version }: { readonly version: number }) => ({ 'if-match': `"${String(version)}"` });

  it('of the demo are there soon after the first start, for a run that was done once', async () => {
    const { items, rules: counts, total } = await list();
    expect(rules(items)).toContain('date-outside-reporting-period');
    expect(total).toBe(items.length);
    expect(counts.reduce((sum, { open }) => sum + open, 0)).toBe(total);
    const outside = items.find(({ rule }) => rule === 'date-outside-reporting-period');
    expect(outside).toMatchObject({ pointer: '/startsOn', params: { date: '2021-12-18' }, state: 'open', accepted: null, maySettle: true });
    expect(outside?.events.map(({ startsOn, country }) => [startsOn, country])).toEqual([['2021-12-18', 'IT']]);
    const ended = () =>
      api.dataSource.manager.findBy(JobRunEntity, { job: 'judge-projects' }).then((runs) => runs.filter(({ finishedAt }) => finishedAt));
    await until(async () => (await ended()).length > 0);
    const runs = await ended();
    expect(runs.map(({ job, outcome, attempts }) => [job, outcome, attempts])).toEqual([['judge-projects', 'done', 1]]);
  });

  it('follow what changes: they come with what is odd, and go with it', async () => {
    const event = await record({ title: '4 meetings with parents' });
    expect(rules(await about(event.id))).toEqual(['title-says-meetings']);
    const marks = await api.dataSource.query<{ count: string }[]>('select count(*) from judging_marks');
    expect(marks).toEqual([{ count: '0' }]);
    const mended = await change(event, { meetings: 4 });
    expect(await about(event.id)).toEqual([]);
    const odd = await change(mended, { meetings: 1, title: '5 meetings, TBC' });
    expect(rules(await about(event.id)).sort()).toEqual(['placeholder-text', 'title-says-meetings']);
    await lead.delete(`${EVENTS}/${event.id}`, match(odd));
    expect(await about(event.id)).toEqual([]);
  });

  it('that were accepted stay so while what was compared is the same, and are new when it is not', async () => {
    const event = await record({ title: '3 meetings of one day' });
    const [finding] = (await about(event.id)) as [Finding];
    expect((await accept(lead, finding, '  ')).problem()).toMatchObject({ status: 422, code: 'finding.reason-missing' });
    expect((await accept(lead, { ...finding, version: 7 }, 'So it was.')).problem().code).toBe('precondition.failed');
    const accepted = (await accept(lead, finding, ' One day, three rooms. ')).json<Finding>();
    expect(accepted).toMatchObject({ state: 'accepted', accepted: { by: 'Demo work-package lead', reason: 'One day, three rooms.' } });
    expect((await accept(lead, accepted, 'Again')).problem()).toMatchObject({ status: 409, code: 'finding.not-open' });

    const elsewhere = await change(event, { place: 'Palermo' });
    expect([await about(event.id), rules(await about(event.id, '&state=accepted'))]).toEqual([[], ['title-says-meetings']]);
    const report = async (query = '') => (await lead.get(`${PROJECT}/reports/events-table.html${query}`)).text;
    expect(await report()).toContain('Accepted: One day, three rooms. (Demo work-package lead, 2 November 2026)');
    for (const query of ['?accepted=none', '?type=forward-looking']) expect(await report(query)).not.toContain('three rooms');
    const other = await change(elsewhere, { meetings: 3 });
    expect(await about(event.id, '&state=accepted')).toEqual([]);
    const back = await change(other, { meetings: 1 });
    expect((await about(event.id, '&state=accepted'))[0]?.accepted?.reason).toBe('One day, three rooms.');

    const [again] = (await about(event.id, '&state=accepted')) as [Finding];
    const reopened = await lead.post(`${FINDINGS}/${again.id}/reopen`, {}, match(again));
    expect(reopened.json<Finding>()).toMatchObject({ state: 'open', accepted: null });
    const { items } = (await lead.get(`${PROJECT}/history?kind=finding`)).json<{ items: HistoryEntry[] }>();
    expect(items.map(({ operation }) => operation)).toEqual(['reopen', 'accept']);
    await lead.delete(`${EVENTS}/${back.id}`, match(back));
  });

  it('are repaired with one click on the events as they were seen, and that can be taken back', async () => {
    const event = await record({ title: '4 meetings with teachers' });
    const [finding] = (await about(event.id)) as [Finding];
    const repair = `${FINDINGS}/${finding.id}/repair`;
    const seen = (version: number) => ({ events: [{ id: event.id, version }] });
    expect((await viewer.post(repair, seen(1))).problem().code).toBe('access.denied');
    expect((await lead.post(repair, {})).problem().code).toBe('precondition.required');
    expect((await lead.post(repair, seen(9))).problem().code).toBe('precondition.failed');
    const done = (await lead.post(repair, seen(1))).json<FindingRepaired>();
    expect(done).toMatchObject({ events: [{ id: event.id, meetings: 4, version: 2 }], removed: null });
    expect(await about(event.id)).toEqual([]);
    expect((await lead.post(repair, seen(2))).problem().code).toBe('finding.not-found');
    const [undo] = done.undo as [FindingRepaired['undo'][number]];
    expect(undo).toEqual({ event: event.id, version: 2, change: { meetings: 1 } });
    const undone = (await lead.patch(`${EVENTS}/${undo.event}`, undo.change, match(undo))).json<EventDetail>();
    expect(rules(await about(event.id))).toEqual(['title-says-meetings']);
    await lead.delete(`${EVENTS}/${event.id}`, match(undone));
  });

  it('are settled by those who review the event only', async () => {
    await addPackageLead(api, 'package-lead@example.org', ['WP2']);
    await (await api.signedIn('coordinator@example.org')).post(`${PROJECT}/work-packages`, { code: 'WP9', title: 'Another' });
    const packaged = await record({ title: '2 meetings of a package', workPackage: 'WP2' });
    const outside = await record({ title: '2 meetings of another', workPackage: 'WP9', startsOn: '2021-03-02' });
    const [[own], [foreign]] = [await about(packaged.id), await about(outside.id)] as [[Finding], [Finding]];
    const bound = await api.signedIn('package-lead@example.org');
    expect((await accept(partner, own, 'Because.')).problem().code).toBe('access.denied');
    expect((await accept(bound, foreign, 'Because.')).problem().code).toBe('access.denied');
    expect((await accept(bound, own, 'Because.')).status).toBe(200);
    expect((await list('', partner)).items.some(({ maySettle }) => maySettle)).toBe(false);
    const other = await api.signedIn('other@example.org');
    const stranger = await other.post(`/projects/exchange-hub-plus/findings/${foreign.id}/accept`, { reason: 'Mine.' }, match(foreign));
    expect(stranger.problem()).toMatchObject({ status: 404, code: 'finding.not-found' });
    for (const event of [packaged, outside]) await lead.delete(`${EVENTS}/${event.id}`, match(event));
  });

  it('filter the events, and are listed page by page in either order', async () => {
    const found = async (filter: string) =>
      (await lead.get(`${EVENTS}?limit=200&finding=${filter}`)).json<EventPage>().items.map(({ id }) => id);
    const { items } = await list();
    const named = new Set(items.flatMap(({ events }) => events.map(({ id }) => id)));
    expect((await found('any')).sort()).toEqual([...named].sort());
    expect(await found('date-outside-reporting-period')).toHaveLength(1);
    expect((await found('none')).length + named.size).toBe((await lead.get(EVENTS)).json<EventPage>().total);
    for (const by of ['rule', 'event']) {
      const paged: Finding[] = [];
      for (let cursor: string | null = ''; cursor !== null;) {
        const page: FindingPage = (await lead.get(`${FINDINGS}?by=${by}&limit=2&cursor=${cursor}`)).json();
        paged.push(...page.items);
        cursor = page.nextCursor;
      }
      const whole = (await list(`&by=${by}`)).items;
      expect(paged.map(({ id }) => id)).toEqual(whole.map(({ id }) => id));
      expect(new Set(paged.map(({ id }) => id)).size).toBe(items.length);
    }
    expect((await lead.get(`${FINDINGS}?cursor=x`)).problem().code).toBe('request.bad-cursor');
    expect((await lead.get(`${FINDINGS}?event=x`)).json<FindingPage>().items).toEqual([]);
    await judged();
    // What looks around by itself meanwhile asks as well, on a busy machine during nearly every request: the least of several is what one asked.
    const least = { 1: Infinity, 3: Infinity };
    let times = 0;
    await until(async () => {
      for (const limit of [1, 3] as const)
        least[limit] = Math.min(least[limit], await countQueries(() => lead.get(`${FINDINGS}?limit=${String(limit)}`)));
      times += 1;
      return times > 3 && least[1] === least[3];
    });
  });

  it('are judged afresh when a setting changes, or when somebody asks for it', async () => {
    const coordinator = await api.signedIn('coordinator@example.org');
    const project = (await coordinator.get(PROJECT)).json<{ version: number }>();
    const late = async () => (await lead.get(`${EVENTS}?finding=date-outside-reporting-period`)).json<EventPage>().total;
    const before = await late();
    const changed = (await coordinator.patch(PROJECT, { reportingTo: '2020-12-31' }, match(project))).json<{ version: number }>();
    await judged();
    expect(await late()).toBeGreaterThan(before);
    await coordinator.patch(PROJECT, { reportingTo: '2021-05-31' }, match(changed));
    await judged();
    expect(await late()).toBe(before);
    expect((await partner.post(`${FINDINGS}/run`, {})).problem().code).toBe('access.denied');
    const asked = await lead.post(`${FINDINGS}/run`, {});
    expect([asked.status, asked.json<Judging>().isPending]).toEqual([202, true]);
    await judged();
    expect((await viewer.get(`${FINDINGS}/judging`)).json<Judging>()).toMatchObject({ isPending: false, done: 0, of: 0 });
  });

  it('of a large project are found around what changes, among events that share something with it', async () => {
    const coordinator = await api.signedIn('coordinator@example.org');
    const large = '/projects/skola-kopiena';
    await api.dataSource.query(
      `insert into events (project_id, id, title, starts_on, country, participant_count, participant_quality, status, search_text)
       select p.id, gen_random_uuid(), 'Event ' || n, date '2016-01-01' + n, 'LV', 100 + n, 'exact', 'held', ''
         from projects p, generate_series(1, 1001) n where p.code = 'skola-kopiena'`,
    );
    await coordinator.post(`${large}/partners`, { code: 'Liepa', country: 'LV' });
    await coordinator.post(`${large}/findings/run`, {});
    const settled = () =>
      until(async () => {
        const { judgedAt, isPending } = (await coordinator.get(`${large}/findings/judging`)).json<Judging>();
        return judgedAt !== null && !isPending;
      });
    await settled();
    const { items: types } = (await coordinator.get(`${large}/event-types`)).json<{ items: { code: string }[] }>();
    const facts = { type: types[0]?.code, leadPartner: 'Liepa', country: 'LV', participants: { count: 9, quality: 'exact' } };
    const logged = async (more: object): Promise<EventDetail> => (await coordinator.post(`${large}/events`, { ...facts, ...more })).json();
    const noticed = async (event: EventDetail): Promise<string[]> => {
      await settled();
      return rules((await coordinator.get(`${large}/findings?event=${event.id}`)).json<FindingPage>().items);
    };
    const one = await logged({ title: 'Ideju darbnīca skolā', startsOn: '2021-03-01' });
    expect(await noticed(one)).not.toContain('likely-double-count');
    const two = await logged({ title: 'Ideju darbnīca skolā', startsOn: '2021-03-01' });
    expect(await noticed(one)).toContain('likely-double-count');
    await coordinator.patch(`${large}/events/${two.id}`, { startsOn: '2021-09-17' }, match(two));
    expect(await noticed(one)).not.toContain('likely-double-count');
  });
});
