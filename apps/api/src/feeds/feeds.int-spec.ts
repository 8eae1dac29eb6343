import { createHash } from 'node:crypto';
import type { Deadline } from '@turnout/events/domain';
import type { EventDetail, EventListItem } from '@turnout/events/server';
import { addDays, isoDate } from '@turnout/shared/kernel';
import { countQueries } from '../testing/count-queries';
import { startTestApi, type TestApi } from '../testing/start-test-api';
import type { Answer, TestClient } from '../testing/test-client';
import { type ReadCalendar, readCalendar } from './read-calendar';

const FEEDS = '/account/feeds';
const SOCIALL = '/projects/sociall';
const HUB = '/projects/exchange-hub-plus';

interface Feed {
  readonly id: string;
  readonly address: string;
}

/** Calendars at addresses of their own, read as a calendar program reads them: without a session. */
describe('Calendar feeds', () => {
  let api: TestApi;
  let coordinator: TestClient;

  beforeAll(async () => {
    api = await startTestApi({ isDemo: true });
    coordinator = await api.signedIn('coordinator@example.org');
  });
  afterAll(() => api.stop());

  const make = async (body: object = {}, client = coordinator): Promise<Feed> => {
    const made = await client.post(FEEDS, { name: 'Phone', ...body });
    if (made.status !== 201) throw new Error(made.text);
    return made.json();
  };
  const pathOf = ({ address }: Feed) => `/${new URL(address).pathname.split('/').slice(3).join('/')}`;
  const call = (feed: Feed, headers = {}): Promise<Answer> => api.client().get(pathOf(feed), headers);
  const read = async (feed: Feed): Promise<ReadCalendar> => readCalendar((await call(feed)).text);
  const verdict = ({ status, text, problem }: Answer) => (status < 400 ? [status] : [status, text === '' ? '' : problem().code]);
  const send = async (answer: Promise<Answer>): Promise<EventDetail> => {
    const { status, text, json } = await answer;
    if (status >= 300) throw new Error(text);
    return json();
  };
  const record = (facts: object, project = HUB): Promise<EventDetail> =>
    send(
      coordinator.post(`${project}/events`, { type: 'fair', leadPartner: 'Hub', participants: { count: 10, quality: 'exact' }, ...facts }),
    );

  it('tell their address once, keep its hash, and are listed without it', async () => {
    const body = { name: '  Outlook   at work ', project: 'sociall', parts: ['milestones', 'planned-events'], language: 'pl' };
    const { address, ...shown } = (await coordinator.post(FEEDS, body)).json<Feed>();
    expect(shown).toEqual({
      ...{ id: expect.any(String) as string, name: 'Outlook at work', project: 'sociall', language: 'pl', lastReadOn: null },
      ...{ parts: ['planned-events', 'milestones'], createdAt: api.clock.now().toISOString() },
    });
    expect(address).toMatch(/^https?:\/\/[^/]+\/api\/v1\/feeds\/tnf_[\w-]{43}\.ics$/u);
    const { items } = (await coordinator.get(FEEDS)).json<{ items: object[] }>();
    expect(items).toEqual([shown]);
    const [row] = await api.dataSource.query<{ token_hash: Buffer }[]>('select * from calendar_feeds where id = $1', [shown.id]);
    const secret = /tnf_[\w-]{43}/u.exec(address)?.[0] ?? '';
    expect(row?.token_hash).toEqual(createHash('sha256').update(secret).digest());
    expect(JSON.stringify(row)).not.toContain(secret.slice(4));
  });

  it('say what the ledger says: every event with its days, whatever its letters', async () => {
    const feed = await make({ project: 'sociall' });
    const { items } = (await coordinator.get(`${SOCIALL}/events?limit=200&sort=startsOn`)).json<{ items: EventListItem[] }>();
    const calendar = await read(feed);
    expect(calendar.name).toBe('Turnout: Soci@ll');
    const inFeed = calendar.entries.map(({ uid, summary, first, end, isAllDay }) => [uid, summary, first, end, isAllDay]).sort();
    const inLedger = items.map(({ id, title, startsOn, endsOn }) => [
      ...[id, title, startsOn],
      ...[addDays(isoDate(endsOn ?? startsOn ?? ''), 1), true],
    ]);
    expect(inLedger).toHaveLength(31);
    expect(inFeed).toEqual(inLedger.sort());
    const greek = calendar.entries.find(({ summary }) => summary.startsWith('Δημιουργία πολιτισμικά'));
    expect(greek).toMatchObject({ status: 'CONFIRMED', location: 'Cyprus', categories: ['Peer-learning event'] });
    expect(greek?.url).toBe(`${new URL(feed.address).origin}/p/sociall/events/${greek?.uid ?? ''}`);
  });

  it('are well formed to the byte, name nobody, and are not sent twice to who has them', async () => {
    const feed = await make({ project: 'sociall', language: 'el' });
    const { text, bytes, headers } = await call(feed);
    expect(headers.get('content-type')).toBe('text/calendar; charset=utf-8');
    expect(text.endsWith('END:VCALENDAR\r\n')).toBe(true);
    const lines = bytes.toString('latin1').split('\r\n');
    expect(lines.filter((line) => line.length > 75 || line.includes('\n'))).toEqual([]);
    const people = await api.dataSource.query<{ email: string; display_name: string }[]>('select email, display_name from accounts');
    for (const { email, display_name: name } of people) expect([text.includes(email), text.includes(name)]).toEqual([false, false]);
    const etag = headers.get('etag') ?? '';
    const again = await call(feed, { 'if-none-match': `"other", W/${etag}` });
    expect([again.status, again.text, again.headers.get('etag')]).toEqual([304, '', etag]);
    expect((await call(feed, { 'if-none-match': '"other"' })).status).toBe(200);
    const [row] = await api.dataSource.query<{ on: string }[]>('select last_read_on::text as on from calendar_feeds where id = $1', [
      feed.id,
    ]);
    expect(row?.on).toBe(api.clock.now().toISOString().slice(0, 10));
  });

  describe('of a project that goes on', () => {
    let feed: Feed;
    let fair: EventDetail;

    beforeAll(async () => {
      await coordinator.post(`${HUB}/partners`, { code: 'Hub', country: 'ES' });
      await coordinator.post(`${HUB}/event-types`, { code: 'fair', label: 'Fair; open, to all' });
      fair = await record({ title: 'A fair, in two halls; \\ outside', startsOn: '2027-03-27', endsOn: '2027-03-28', status: 'planned' });
      const meeting = (on: string) => ({ on, participants: { count: 5, quality: 'exact' } });
      await record({
        ...{ title: 'Club', startsOn: '2024-10-15', participants: undefined },
        series: { basis: 'same-people', meetings: [meeting('2024-10-15'), meeting('2024-10-27')] },
      });
      feed = await make({ project: 'exchange-hub-plus' });
    });

    const titled = async (title: string) => (await read(feed)).entries.filter(({ summary }) => summary.startsWith(title));

    it('keep what something is and count its changes, over the nights that have no two o’clock too', async () => {
      const [before] = await titled('A fair');
      expect(before).toMatchObject({
        ...{ uid: fair.id, sequence: 0, status: 'TENTATIVE', summary: 'A fair, in two halls; \\ outside' },
        ...{ first: '2027-03-27', end: '2027-03-29', categories: ['Fair; open, to all'] },
      });
      await send(coordinator.patch(`${HUB}/events/${fair.id}`, { startsOn: '2027-10-30', endsOn: '2027-10-31' }, { 'if-match': '"1"' }));
      expect((await titled('A fair'))[0]).toMatchObject({ uid: fair.id, sequence: 1, first: '2027-10-30', end: '2027-11-01' });
      await send(coordinator.post(`${HUB}/events/${fair.id}/cancel`, {}, { 'if-match': '"2"' }));
      expect((await titled('A fair'))[0]).toMatchObject({ uid: fair.id, sequence: 2, status: 'CANCELLED' });
    });

    it('have an entry for each meeting of a series', async () => {
      expect((await titled('Club')).map(({ first, end }) => [first, end])).toEqual([
        ['2024-10-15', '2024-10-16'],
        ['2024-10-27', '2024-10-28'],
      ]);
    });

    it('have the deadlines that the project’s own page of them has', async () => {
      const { startsOn, version } = (await coordinator.get(HUB)).json<{ startsOn: string | null; version: number }>();
      if (startsOn === null)
        await send(coordinator.patch(HUB, { startsOn: '2024-01-01', startsOnPrecision: 'day' }, { 'if-match': `"${String(version)}"` }));
      await send(coordinator.post(`${HUB}/deliverables`, { code: 'D9.1', title: 'Σχέδιο δράσης', dueMonth: 3, leadPartner: 'Hub' }));
      await send(coordinator.post(`${HUB}/deliverables`, { code: 'D9.2', title: 'No month yet' }));
      await send(coordinator.post(`${HUB}/milestones`, { code: 'MS9', title: 'Begun', dueMonth: 4, status: 'accepted' }));
      await send(coordinator.post(`${HUB}/reporting-periods`, { code: 'RP9', startsOn: '2024-01-01', endsOn: '2024-06-30' }));
      const page = (await coordinator.get(`${HUB}/deadlines`)).json<{ items: Deadline[]; total: number }>();
      const ours = page.items.filter(({ code }) => code.includes('9'));
      expect(ours).toMatchObject([
        { kind: 'deliverable', code: 'D9.1', title: 'Σχέδιο δράσης', isDone: false, leadPartner: 'Hub' },
        { kind: 'milestone', code: 'MS9', title: 'Begun', isDone: true, leadPartner: null },
        { kind: 'reporting-period', code: 'RP9', title: null, isDone: false, on: '2024-06-30' },
      ]);
      const inFeed = (await read(feed)).entries.filter(({ categories }) => categories.includes('Deadline'));
      expect(inFeed.map(({ uid, first }) => [uid, first])).toEqual(page.items.map(({ id, on }) => [id, on]));
      expect(inFeed.map(({ summary }) => summary)).toEqual(
        expect.arrayContaining(['Due: Deliverable D9.1 – Σχέδιο δράσης', 'Done: Milestone MS9 – Begun', 'Ends: Reporting period RP9']),
      );
    });

    it('hold what was chosen, in the language that was chosen or that somebody is written to in', async () => {
      await api.dataSource.query(`update accounts set language = 'pl' where email = 'coordinator@example.org'`);
      const kinds = async (parts: string[], language?: string) => {
        const { entries } = await read(await make({ project: 'exchange-hub-plus', parts, language }));
        return entries.map(({ summary }) => summary).filter((summary) => /fair|Club|9/u.test(summary));
      };
      expect(await kinds(['reporting-periods'])).toEqual(['Koniec: Okres sprawozdawczy RP9']);
      expect(await kinds(['reporting-periods'], 'it')).toEqual(['Fine: Periodo di rendicontazione RP9']);
      await api.dataSource.query(`update accounts set language = null where email = 'coordinator@example.org'`);
      expect(await kinds(['planned-events'])).toEqual(['A fair, in two halls; \\ outside']);
      expect(await kinds(['held-events'])).toEqual(['Club', 'Club']);
    });
  });

  it('of a person hold all projects, each named, in as many questions as one has', async () => {
    const [one, all] = [await make({ project: 'sociall' }), await make()];
    const { entries, name } = await read(all);
    expect(name).toBe('Turnout: all my projects');
    expect(new Set(entries.map(({ summary }) => summary.split(':')[0])).size).toBeGreaterThan(1);
    await read(one);
    expect(await countQueries(() => call(all))).toBe(await countQueries(() => call(one)));
  });

  it('are made one after the other, and each is whose it is, when programs ask at once', async () => {
    const feeds = [await make({ project: 'sociall' }), await make({ project: 'exchange-hub-plus' }), await make({ language: 'it' })];
    const texts: string[] = [];
    for (const feed of feeds) texts.push((await call(feed)).text);
    const atOnce = await Promise.all([...feeds, ...feeds].map(async (feed) => (await call(feed)).text));
    expect(new Set(texts).size).toBe(3);
    expect(atOnce).toEqual([...texts, ...texts]);
  });

  it('show nobody what they may not read any more', async () => {
    const viewer = await api.signedIn('viewer@example.org');
    const [about, own] = [await make({ project: 'sociall' }, viewer), await make({}, viewer)];
    expect([(await read(about)).entries.length, (await read(own)).entries.length]).toEqual([31, 31]);
    await api.dataSource.query(`delete from memberships where account_id = (select id from accounts where email = 'viewer@example.org')`);
    expect(verdict(await call(about))).toEqual([404, 'feed.not-found']);
    expect((await read(own)).entries).toEqual([]);
    await api.dataSource.query(`update accounts set deactivated_at = now() where email = 'viewer@example.org'`);
    expect(verdict(await call(own))).toEqual([404, 'feed.not-found']);
  });

  it('end when they are taken back, by their owner only, and with the password', async () => {
    const other = await api.signedIn('other@example.org');
    const [first, second] = [await make({}, other), await make({}, other)];
    expect(verdict(await coordinator.delete(`${FEEDS}/${first.id}`))).toEqual([404, 'feed.not-found']);
    expect(verdict(await call(first))).toEqual([200]);
    expect(verdict(await other.delete(`${FEEDS}/${first.id}`))).toEqual([204]);
    expect([verdict(await call(first)), verdict(await call(second))]).toEqual([[404, 'feed.not-found'], [200]]);
    expect(verdict(await other.delete(`${FEEDS}/${first.id}`))).toEqual([404, 'feed.not-found']);
    await other.post('/account/password', { current: 'turnout-demo', next: 'three tall trees' });
    expect(verdict(await call(second))).toEqual([404, 'feed.not-found']);
  });

  it.each(['x', 'tnf_', `tnf_${'A'.repeat(43)}`, `tnt_${'A'.repeat(43)}`, `tnf_${'A'.repeat(400)}`, '..%2Fhealth'])(
    'are not found at %s',
    async (secret) => {
      const answer = await api.client().get(`/feeds/${secret}.ics`);
      expect(answer.status).toBe(404);
      expect(answer.text).not.toContain('BEGIN:VCALENDAR');
    },
  );

  it.each([
    [{ name: ' ' }, [422, 'feed.name-missing']],
    [{ name: 'x', parts: [] }, [422, 'feed.nothing-in-it']],
    [{ name: 'x', parts: ['people'] }, [422, 'feed.unknown-part']],
    [{ name: 'x', language: 'la' }, [422, 'feed.unknown-language']],
    [{ name: 'x', project: 'nowhere' }, [404, 'project.not-found']],
  ])('are not made of %j', async (body, expected) => {
    expect(verdict(await coordinator.post(FEEDS, body))).toEqual(expected);
  });

  it('are not made of somebody else’s project, nor with a token', async () => {
    const lead = await api.signedIn('lead@example.org');
    expect(verdict(await lead.post(FEEDS, { name: 'x', project: 'exchange-hub-plus' }))).toEqual([404, 'project.not-found']);
    const { secret } = (await lead.post('/account/tokens', { name: 'x', scope: 'write' })).json<{ secret: string }>();
    const refused = await api.client().post(FEEDS, { name: 'x' }, { authorization: `Bearer ${secret}` });
    expect(verdict(refused)).toEqual([403, 'token.not-enough']);
  });

  it('are twenty at most', async () => {
    const partner = await api.signedIn('partner@example.org');
    for (let count = 0; count < 20; count++) await make({}, partner);
    expect(verdict(await partner.post(FEEDS, { name: 'one too many' }))).toEqual([409, 'feed.too-many']);
  });
});
