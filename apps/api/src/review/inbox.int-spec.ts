import { INBOX_REASONS, inboxReasonOf } from '@turnout/events/domain';
import type { EventDetail, EventListItem, EventPage, InboxItem } from '@turnout/events/server';
import type { ProjectGlance } from '@turnout/impact/server';
import type { Page } from '@turnout/shared/server-platform';
import { countQueries } from '../testing/count-queries';
import { startTestApi, type TestApi } from '../testing/start-test-api';
import type { TestClient } from '../testing/test-client';

const PROJECT = '/projects/sociall';
const GOOD = { type: 'igniting', startsOn: '2021-03-01', leadPartner: 'CESIE', participants: { count: 12, quality: 'exact' } };

describe('What needs somebody', () => {
  let api: TestApi;
  let lead: TestClient;
  let partner: TestClient;
  let empty: Page<InboxItem>;
  let costOfNone: number;

  beforeAll(async () => {
    api = await startTestApi({ isDemo: true });
    [lead, partner] = await api.people('lead', 'partner');
    empty = (await partner.get(`${PROJECT}/inbox`)).json();
    costOfNone = await countQueries(() => partner.get(`${PROJECT}/inbox`));
    await record(lead, 'Held by others', [], { leadPartner: 'CARDET' });
    await record(lead, 'Held with us', [], { leadPartner: 'CARDET', coPartners: ['CESIE'] });
    await record(partner, 'Held', []);
    await record(partner, 'Nobody counted', [], { participants: null });
    await record(partner, 'Planned', [], { startsOn: '2027-01-01' });
    await record(partner, 'Submitted', [[partner, 'submit']]);
    await record(partner, 'Approved', [
      [partner, 'submit'],
      [lead, 'approve'],
    ]);
    await record(partner, 'Cancelled', [[partner, 'cancel']]);
    await record(partner, 'Returned', [
      [partner, 'submit'],
      [lead, 'return', { note: 'Who was there?' }],
    ]);
  });
  afterAll(() => api.stop());

  type Step = readonly [who: TestClient, action: string, body?: object];

  async function record(who: TestClient, title: string, steps: readonly Step[], more: object = {}): Promise<void> {
    let event = (await who.post(`${PROJECT}/events`, { ...GOOD, ...more, title })).json<EventDetail>();
    for (const [by, action, body = {}] of steps) {
      const answer = await by.post(`${PROJECT}/events/${event.id}/${action}`, body, { 'if-match': `"${event.version}"` });
      if (answer.status !== 200) throw new Error(answer.text);
      event = answer.json();
    }
  }
  const inbox = async (who: TestClient, query = ''): Promise<Page<InboxItem>> => (await who.get(`${PROJECT}/inbox${query}`)).json();
  const lines = ({ items }: Page<InboxItem>): string[] => items.map(({ reason, title }) => `${reason}: ${title}`);

  it('is nothing where everything is approved', () => {
    expect(empty).toEqual({ items: [], nextCursor: null, total: 0 });
  });

  it('of a partner is what its own events lack, the most pressing first', async () => {
    const page = await inbox(partner);
    expect(lines(page)).toEqual(['returned: Returned', 'without-count: Nobody counted', 'to-submit: Held with us', 'to-submit: Held']);
    expect(page.items[0]).toMatchObject({ note: 'Who was there?', type: 'igniting', startsOn: '2021-03-01', leadPartner: 'CESIE' });
    expect(page.items.slice(1).map(({ note }) => note)).toEqual([null, null, null]);
  });

  it('of who reviews is what waits for it, and what they logged themselves', async () => {
    expect(lines(await inbox(lead))).toEqual(['to-review: Submitted', 'to-submit: Held by others', 'to-submit: Held with us']);
    expect(lines(await inbox(await api.signedIn('coordinator@example.org')))).toEqual(['to-review: Submitted']);
    expect(lines(await inbox(await api.signedIn('viewer@example.org')))).toEqual([]);
  });

  it('is as much at a glance, in each project of theirs', async () => {
    for (const who of [lead, partner, await api.signedIn('coordinator@example.org'), await api.signedIn('viewer@example.org')]) {
      const { items } = (await who.get('/overview')).json<Page<ProjectGlance>>();
      const inboxes = await Promise.all(
        items.map(async ({ project }) => (await who.get(`/projects/${project}/inbox`)).json<Page<InboxItem>>()),
      );
      expect(items.map(({ needsYou }) => needsYou)).toEqual(inboxes.map(({ total }) => total));
    }
  });

  it('is what the domain says it is', async () => {
    const all = (await lead.get(`${PROJECT}/events?limit=200`)).json<EventPage>().items;
    const isOurs = ({ leadPartner, coPartners }: EventListItem): boolean => [leadPartner, ...coPartners].includes('CESIE');
    const expected = all.flatMap((event) => {
      const reason = inboxReasonOf(event, { isTheirs: isOurs(event), mayReview: false });
      return reason === null ? [] : [{ reason, event: event.id }];
    });
    expected.sort((a, b) => INBOX_REASONS.indexOf(a.reason) - INBOX_REASONS.indexOf(b.reason) || (a.event < b.event ? -1 : 1));
    expect((await inbox(partner)).items.map(({ reason, event }) => ({ reason, event }))).toEqual(expected);
  });

  it('comes page by page, at the same cost however much it is', async () => {
    const first = await inbox(partner, '?limit=3');
    const second = await inbox(partner, `?limit=3&cursor=${String(first.nextCursor)}`);
    expect([...lines(first), ...lines(second)]).toEqual(lines(await inbox(partner)));
    expect([first.total, second.total, second.nextCursor]).toEqual([4, 4, null]);
    expect(await countQueries(() => inbox(partner))).toBe(costOfNone);
    expect((await partner.get(`${PROJECT}/inbox?cursor=x`)).problem().code).toBe('request.bad-cursor');
  });

  it('tells nothing of another project', async () => {
    const other = await api.signedIn('other@example.org');
    expect((await other.get('/projects/exchange-hub-plus/inbox')).json()).toEqual({ items: [], nextCursor: null, total: 0 });
    expect((await other.get(`${PROJECT}/inbox`)).problem().code).toBe('project.not-found');
  });
});
