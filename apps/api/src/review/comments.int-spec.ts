import type { EventComment, EventDetail } from '@turnout/events/server';
import type { HistoryEntry, Page } from '@turnout/shared/server-platform';
import { countQueries } from '../testing/count-queries';
import { startTestApi, type TestApi } from '../testing/start-test-api';
import type { TestClient } from '../testing/test-client';

const EVENTS = '/projects/sociall/events';
const GOOD = { type: 'igniting', title: 'Opening day', startsOn: '2021-03-01', leadPartner: 'CESIE' };

describe('Comments on an event', () => {
  let api: TestApi;
  let lead: TestClient;
  let partner: TestClient;
  let event: EventDetail;
  let path: string;

  beforeAll(async () => {
    api = await startTestApi({ isDemo: true });
    [lead, partner] = await api.people('lead', 'partner');
  });
  afterAll(() => api.stop());
  beforeEach(async () => {
    event = (await partner.post(EVENTS, GOOD)).json();
    path = `${EVENTS}/${event.id}/comments`;
  });

  const said = async (): Promise<readonly EventComment[]> => (await lead.get(path)).json<Page<EventComment>>().items;

  it('stand beside the notes of the review, and answer them', async () => {
    const submitted = (await partner.post(`${EVENTS}/${event.id}/submit`, {}, { 'if-match': '"1"' })).json<EventDetail>();
    await lead.post(`${EVENTS}/${event.id}/return`, { note: 'Who?', fields: ['/participants'] }, { 'if-match': `"${submitted.version}"` });
    const [note] = await said();
    const answer = await partner.post(path, { text: ' The two classes.  ', answersTo: note!.id });
    expect(answer.status).toBe(201);
    const at = api.clock.now().toISOString();
    expect(await said()).toEqual([
      { id: note!.id, action: 'return', text: 'Who?', fields: ['/participants'], answersTo: null, by: 'Demo work-package lead', at },
      {
        ...{ id: answer.json<EventComment>().id, action: null, text: 'The two classes.', fields: [] },
        ...{ answersTo: note!.id, by: 'Demo partner', at },
      },
    ]);
    const { items } = (await lead.get(`${EVENTS}/${event.id}/history`)).json<Page<HistoryEntry>>();
    expect(items[0]).toMatchObject({ operation: 'comment', changes: [{ field: 'comment', before: null, after: 'The two classes.' }] });
    expect((await lead.get(`${EVENTS}/${event.id}`)).json<EventDetail>().version).toBe(3);
  });

  it('come page by page, at the same cost however many there are', async () => {
    const one = await partner.post(path, { text: 'One' });
    expect(one.status).toBe(201);
    const costOfOne = await countQueries(() => lead.get(path));
    for (const text of ['Two', 'Three']) await partner.post(path, { text });
    expect(await countQueries(() => lead.get(path))).toBe(costOfOne);
    const first = (await lead.get(`${path}?limit=2`)).json<Page<EventComment>>();
    const second = (await lead.get(`${path}?limit=2&cursor=${String(first.nextCursor)}`)).json<Page<EventComment>>();
    expect([...first.items, ...second.items].map(({ text }) => text)).toEqual(['One', 'Two', 'Three']);
    expect([first.total, second.nextCursor]).toEqual([3, null]);
    expect((await lead.get(`${path}?cursor=x`)).problem().code).toBe('request.bad-cursor');
  });

  it('are said once for one Idempotency-Key', async () => {
    const once = () => partner.post(path, { text: 'Once' }, { 'idempotency-key': 'c-1' });
    await Promise.all([once(), once(), once()]);
    expect((await said()).map(({ text }) => text)).toEqual(['Once']);
  });

  it('are refused to readers, to other partners and where nothing is said', async () => {
    const foreign = (await lead.post(EVENTS, { ...GOOD, leadPartner: 'CARDET' })).json<EventDetail>();
    const theirs = (await lead.post(`${EVENTS}/${foreign.id}/comments`, { text: 'Theirs' })).json<EventComment>();
    expect((await partner.post(`${EVENTS}/${foreign.id}/comments`, { text: 'x' })).problem().code).toBe('access.denied');
    const viewer = await api.signedIn('viewer@example.org');
    expect((await viewer.post(path, { text: 'x' })).problem().code).toBe('access.denied');
    expect((await viewer.get(path)).status).toBe(200);
    expect((await partner.post(path, {})).problem().errors).toMatchObject([{ pointer: '/text', code: 'review.note-missing' }]);
    expect((await partner.post(path, { text: 'x', fields: ['/id'] })).problem().code).toBe('review.unknown-field');
    for (const answersTo of ['x', theirs.id]) {
      expect((await partner.post(path, { text: 'x', answersTo })).problem()).toMatchObject({ status: 422, code: 'review.unknown-comment' });
    }
    expect(await said()).toEqual([]);
  });

  it('of one project are not found in another', async () => {
    await partner.post(path, { text: 'Ours' });
    const other = await api.signedIn('other@example.org');
    const elsewhere = `/projects/exchange-hub-plus/events/${event.id}/comments`;
    expect((await other.get(elsewhere)).problem().code).toBe('event.not-found');
    expect((await other.post(elsewhere, { text: 'x' })).problem().code).toBe('event.not-found');
  });
});
