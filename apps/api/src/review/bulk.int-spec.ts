import type { BulkReviewResult, EventDetail } from '@turnout/events/server';
import { startTestApi, type TestApi } from '../testing/start-test-api';
import type { TestClient } from '../testing/test-client';

const EVENTS = '/projects/sociall/events';
const GOOD = { type: 'igniting', title: 'Opening day', startsOn: '2021-03-01', leadPartner: 'CESIE' };

describe('The review of many events', () => {
  let api: TestApi;
  let lead: TestClient;
  let partner: TestClient;

  beforeAll(async () => {
    api = await startTestApi({ isDemo: true });
    [lead, partner] = await api.people('lead', 'partner');
  });
  afterAll(() => api.stop());

  const record = async (more: object, who = partner): Promise<string> =>
    (await who.post(EVENTS, { ...GOOD, ...more })).json<EventDetail>().id;
  /** Reviews events in the version in which they are now; those that are not there in any. */
  const review = async (who: TestClient, action: string, ids: readonly string[], more: object = {}): Promise<BulkReviewResult> => {
    const events = await Promise.all(ids.map(async (id) => ({ id, version: (await read(id)).version ?? 1 })));
    return (await who.post(`${EVENTS}/review`, { action, events, ...more })).json();
  };
  const read = async (id: string): Promise<EventDetail> => (await lead.get(`${EVENTS}/${id}`)).json();
  const statusOf = async (id: string): Promise<string> => (await lead.get(`${EVENTS}/${id}`)).json<EventDetail>().status;

  it('says of each event what became of it, and keeps what could be done', async () => {
    const missing = '00000000-0000-7000-8000-000000000000';
    const [one, two] = [await record({ title: 'One' }), await record({ title: 'Two' })];
    const foreign = await record({ title: 'Theirs', leadPartner: 'CARDET' }, lead);
    const planned = await record({ title: 'To come', startsOn: '2027-01-01' });
    const result = await review(partner, 'submit', [one, foreign, missing, planned, two, one, 'x']);
    expect(result.items.map(({ title, isDone, problem }) => [title, isDone, problem?.code ?? null])).toEqual([
      ['One', true, null],
      ['Theirs', false, 'access.denied'],
      [null, false, 'event.not-found'],
      ['To come', false, 'event.wrong-status'],
      ['Two', true, null],
      [null, false, 'event.not-found'],
    ]);
    expect([result.done, result.refused]).toEqual([2, 4]);
    expect(result.items[3]!.problem!.detail).toBe('The event is planned: it cannot be submitted now');
    expect(await Promise.all([one, two, foreign, planned].map(statusOf))).toEqual(['submitted', 'submitted', 'held', 'planned']);

    expect((await review(partner, 'approve', [one])).items[0]!.problem!.code).toBe('access.denied');
    expect(await review(lead, 'approve', [one, two])).toMatchObject({ done: 2, refused: 0 });
    expect(await statusOf(one)).toBe('approved');
  });

  it('leaves alone what was changed since it was seen, and says so', async () => {
    const [seen, changed] = [await record({ title: 'As seen' }), await record({ title: 'Changed meanwhile' })];
    await partner.patch(`${EVENTS}/${changed}`, { place: 'Palermo' }, { 'if-match': '"1"' });
    const events = [seen, changed].map((id) => ({ id, version: 1 }));
    const result = (await lead.post(`${EVENTS}/review`, { action: 'submit', events })).json<BulkReviewResult>();
    expect(result.items.map(({ title, isDone, problem }) => [title, isDone, problem?.code ?? null])).toEqual([
      ['As seen', true, null],
      ['Changed meanwhile', false, 'precondition.failed'],
    ]);
    expect(await statusOf(changed)).toBe('held');
  });

  it('returns several with one note, which each of them keeps', async () => {
    const ids = [await record({ title: 'Five' }), await record({ title: 'Six' })];
    await review(partner, 'submit', ids);
    const events = [{ id: ids[0], version: 2 }];
    expect((await lead.post(`${EVENTS}/review`, { action: 'return', events, note: ' ' })).problem()).toMatchObject({
      ...{ status: 422, code: 'review.note-missing', errors: [{ pointer: '/note' }] },
    });
    expect(await review(lead, 'return', ids, { note: 'Lists are missing', fields: ['/participants'] })).toMatchObject({ done: 2 });
    for (const id of ids) {
      const { status, openNote } = await read(id);
      expect([status, openNote?.text, openNote?.fields]).toEqual(['returned', 'Lists are missing', ['/participants']]);
    }
  });

  it('takes only steps for many, of versions that were seen, and at most 200 events', async () => {
    const id = await record({ title: 'Three' });
    const refusal = async (body: object) => (await lead.post(`${EVENTS}/review`, body)).problem();
    expect(await refusal({ action: 'reopen', events: [{ id, version: 1 }] })).toMatchObject({ status: 422, code: 'review.unknown-action' });
    expect(await refusal({ action: 'submit', events: [{ id }] })).toMatchObject({ status: 428, code: 'precondition.required' });
    for (const events of [[], Array.from({ length: 201 }, () => ({ id, version: 1 }))]) {
      expect(await refusal({ action: 'submit', events })).toMatchObject({ status: 422, code: 'review.too-many', params: { max: 200 } });
    }
    expect(await statusOf(id)).toBe('held');
  });

  it('does not reach events of another project', async () => {
    const id = await record({ title: 'Four' });
    const other = await api.signedIn('other@example.org');
    const answer = await other.post('/projects/exchange-hub-plus/events/review', { action: 'submit', events: [{ id, version: 1 }] });
    expect(answer.json<BulkReviewResult>().items).toMatchObject([{ title: null, isDone: false, problem: { code: 'event.not-found' } }]);
    expect(
      (
        await (await api.signedIn('viewer@example.org')).post(`${EVENTS}/review`, { action: 'submit', events: [{ id, version: 1 }] })
      ).problem().code,
    ).toBe('access.denied');
    expect(await statusOf(id)).toBe('held');
  });
});
