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
    [lead, partner] = [await api.signedIn('lead@example.org'), await api.signedIn('partner@example.org')];
  });
  afterAll(() => api.stop());

  const record = async (more: object, who = partner): Promise<string> =>
    (await who.post(EVENTS, { ...GOOD, ...more })).json<EventDetail>().id;
  const review = async (who: TestClient, action: string, ids: readonly string[]): Promise<BulkReviewResult> =>
    (await who.post(`${EVENTS}/review`, { action, ids })).json();
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

  it('takes only steps that ask nothing, and at most 200 events', async () => {
    const id = await record({ title: 'Three' });
    const refusal = async (body: object) => (await lead.post(`${EVENTS}/review`, body)).problem();
    expect(await refusal({ action: 'return', ids: [id] })).toMatchObject({ status: 422, code: 'review.unknown-action' });
    for (const ids of [[], Array.from({ length: 201 }, () => id)]) {
      expect(await refusal({ action: 'submit', ids })).toMatchObject({ status: 422, code: 'review.too-many', params: { max: 200 } });
    }
    expect(await statusOf(id)).toBe('held');
  });

  it('does not reach events of another project', async () => {
    const id = await record({ title: 'Four' });
    const other = await api.signedIn('other@example.org');
    const answer = await other.post('/projects/exchange-hub-plus/events/review', { action: 'submit', ids: [id] });
    expect(answer.json<BulkReviewResult>().items).toMatchObject([{ title: null, isDone: false, problem: { code: 'event.not-found' } }]);
    expect(
      (await (await api.signedIn('viewer@example.org')).post(`${EVENTS}/review`, { action: 'submit', ids: [id] })).problem().code,
    ).toBe('access.denied');
    expect(await statusOf(id)).toBe('held');
  });
});
