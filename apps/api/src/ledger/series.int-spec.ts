import type { EventDetail, EventPage, ReportingPeriod } from '@turnout/events/server';
import type { HistoryEntry, Page } from '@turnout/shared/server-platform';
import { startTestApi, type TestApi } from '../testing/start-test-api';
import type { Answer, TestClient } from '../testing/test-client';

const EVENTS = '/projects/sociall/events';
const PERIODS = '/projects/sociall/reporting-periods';
const CLUB = { type: 'igniting', title: 'Language club', startsOn: '2022-05-03', leadPartner: 'CESIE' };
const exact = (count: number) => ({ count, quality: 'exact', method: 'signed-list' });
const UNKNOWN = { count: null, quality: 'unknown', method: null };
const on = (date: string, participants?: object) => ({ on: date, ...(participants ? { participants } : {}) });
const SERIES = {
  basis: 'different-people',
  meetings: [on('2022-05-17'), on('2022-05-03', exact(5)), on('2022-05-10', exact(7))],
};

/** One record that stands for several dated meetings. */
describe('A series', () => {
  let api: TestApi;
  let coordinator: TestClient;
  let partner: TestClient;

  beforeAll(async () => {
    api = await startTestApi({ isDemo: true });
    [coordinator, partner] = await api.people('coordinator', 'partner');
  });
  afterAll(() => api.stop());

  const record = (more: object = {}): Promise<Answer> => partner.post(EVENTS, { ...CLUB, series: SERIES, ...more });
  const change = ({ id, version }: EventDetail, body: object): Promise<Answer> =>
    partner.patch(`${EVENTS}/${id}`, body, { 'if-match': `"${String(version)}"` });

  it('gives its record days, meetings and participants, and is kept by date', async () => {
    const answer = await record();
    expect({ status: answer.status, text: answer.status === 201 ? '' : answer.text }).toEqual({ status: 201, text: '' });
    const event = answer.json<EventDetail>();
    expect(event).toMatchObject({
      ...{ startsOn: '2022-05-03', endsOn: '2022-05-17', meetings: 3, status: 'held', seriesBasis: 'different-people' },
      participants: { count: 12, quality: 'estimate', method: 'signed-list' },
      series: {
        basis: 'different-people',
        meetings: [
          { on: '2022-05-03', participants: exact(5) },
          { on: '2022-05-10', participants: exact(7) },
          { on: '2022-05-17', participants: UNKNOWN },
        ],
      },
    });
    const list = (await partner.get(`${EVENTS}?q=language&from=2022-05-01`)).json<EventPage>();
    expect(list.items[0]).toMatchObject({ id: event.id, seriesBasis: 'different-people', meetings: 3 });
    expect(list.totals).toEqual({ records: 1, events: 3, participants: 12, estimated: 12, unknown: 0, leftOut: 0, documented: 0 });
  });

  it('follows its basis, its counts and its dates when they are changed, and the history says which', async () => {
    const event = (await record()).json<EventDetail>();
    const counted = { basis: 'same-people', meetings: [...SERIES.meetings.slice(1), on('2022-05-24', exact(9))] };
    const after = (await change(event, { series: counted })).json<EventDetail>();
    expect(after).toMatchObject({ endsOn: '2022-05-24', meetings: 3, participants: exact(9) });
    const history = (await partner.get(`${EVENTS}/${event.id}/history`)).json<Page<HistoryEntry>>();
    expect(history.items[0]?.changes.map(({ field }) => field)).toEqual(
      expect.arrayContaining(['series.basis', 'series.meetings', 'endsOn', 'participants.count', 'participants.quality']),
    );
    const plain = (await change(after, { series: null })).json<EventDetail>();
    expect(plain).toMatchObject({ series: null, seriesBasis: null, endsOn: '2022-05-24', meetings: 3, participants: exact(9) });
    expect((await change(plain, { meetings: 1, participants: exact(4) })).json()).toMatchObject({ participants: exact(4) });
  });

  it('is not contradicted by what is said beside it', async () => {
    const refused = await record({ startsOn: '2022-05-04', meetings: 2 });
    expect(refused.problem()).toMatchObject({ status: 422, code: 'request.invalid' });
    expect(refused.problem().errors).toMatchObject([
      { pointer: '/startsOn', code: 'series.decides' },
      { pointer: '/meetings', code: 'series.decides' },
    ]);
    const event = (await record()).json<EventDetail>();
    expect((await change(event, { participants: exact(99) })).problem()).toMatchObject({ status: 422, code: 'series.decides' });
    expect((await change(event, { title: 'Club of languages' })).json()).toMatchObject({ participants: { count: 12 }, meetings: 3 });
    const one = { basis: 'attendances', meetings: [on('2022-05-03')] };
    expect((await record({ series: one })).problem()).toMatchObject({ code: 'series.too-few-meetings' });
    const split = [{ dimension: 'gender', parts: [{ category: 'women', count: 13 }] }];
    expect((await record({ breakdowns: split })).problem()).toMatchObject({ code: 'breakdown.exceeds-count' });
  });

  it('is planned while its first meeting is to come', async () => {
    const series = { basis: 'attendances', meetings: [on('2027-05-10'), on('2027-05-03')] };
    expect((await record({ startsOn: '2027-05-03', series })).json()).toMatchObject({ status: 'planned', participants: UNKNOWN });
  });

  it('has no meeting in a locked period, neither its first nor its last', async () => {
    const before = (await record()).json<EventDetail>();
    const period = (await coordinator.post(PERIODS, { code: 'RP1', startsOn: '2022-05-16', endsOn: '2022-12-31' })).json<ReportingPeriod>();
    await coordinator.post(`${PERIODS}/${period.id}/lock`, {}, { 'if-match': `"${String(period.version)}"` });
    expect((await record()).problem()).toMatchObject({ status: 409, code: 'event.period-locked' });
    const held = (await partner.get(`${EVENTS}/${before.id}`)).json<EventDetail>();
    expect(held).toMatchObject({ period: { code: 'RP1' }, may: { change: false, lock: 'period' } });
    expect((await change(held, { title: 'Moved' })).problem()).toMatchObject({ status: 409, code: 'event.period-locked' });
    const { items } = (await partner.get(`${EVENTS}?q=club`)).json<EventPage>();
    expect(items.find(({ id }) => id === before.id)?.period).toMatchObject({ code: 'RP1' });
    const inbox = (await partner.get('/projects/sociall/inbox?limit=200')).json<Page<{ id: string }>>();
    expect(inbox.items.map(({ id }) => id)).not.toContain(before.id);
    const earlier = { ...SERIES, meetings: SERIES.meetings.slice(1) };
    const free = (await record({ series: earlier })).json<EventDetail>();
    expect(free.period).toBeNull();
    const into = { ...earlier, meetings: [...earlier.meetings, on('2022-05-16')] };
    expect((await change(free, { series: into })).problem()).toMatchObject({ status: 409, code: 'event.period-locked' });
  });
});
