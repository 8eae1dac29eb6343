import type { EventCalendar, EventDetail, PlaceSumsPage } from '@turnout/events/server';
import { countQueries } from '../testing/count-queries';
import { startTestApi, type TestApi } from '../testing/start-test-api';
import type { TestClient } from '../testing/test-client';

const PROJECT = '/projects/exchange-hub-plus';
const OCTOBER = 'first=2019-10-01&last=2019-10-31';

/** What takes place on some days, asked for in one question however much there is. */
describe('The calendar', () => {
  let api: TestApi;
  let coordinator: TestClient;

  beforeAll(async () => {
    api = await startTestApi({ isDemo: true });
    coordinator = await api.signedIn('other@example.org');
    await coordinator.post(`${PROJECT}/partners`, { code: 'Hub', country: 'ES' });
    await coordinator.post(`${PROJECT}/event-types`, { code: 'fair', label: 'Fair' });
  });
  afterAll(() => api.stop());

  const record = async (title: string, facts: object): Promise<EventDetail> => {
    const body = { type: 'fair', title, leadPartner: 'Hub', participants: { count: 10, quality: 'exact' }, ...facts };
    const answer = await coordinator.post(`${PROJECT}/events`, body);
    if (answer.status !== 201) throw new Error(answer.text);
    return answer.json();
  };
  const meeting = (on: string) => ({ on, participants: { count: 5, quality: 'exact' } });
  const calendar = async (query: string): Promise<EventCalendar> => (await coordinator.get(`${PROJECT}/calendar?${query}`)).json();

  it('says of an empty project that there is nothing, before, on or after the days', async () => {
    expect(await calendar(OCTOBER)).toEqual({
      ...{ items: [], total: 0, before: null, after: null, undated: 0 },
      totals: { records: 0, events: 0, participants: 0, estimated: 0, unknown: 0, leftOut: 0, documented: 0 },
    });
  });

  it('shows what begins before or ends after the days, each meeting of a series, and where else there is something', async () => {
    await record('A day', { startsOn: '2019-10-10', place: 'Vigo', country: 'ES' });
    const one = await countQueries(() => coordinator.get(`${PROJECT}/calendar?${OCTOBER}`));
    await record('Over the turn of the month', { startsOn: '2019-09-28', endsOn: '2019-10-02', country: 'ES' });
    await record('A club', {
      startsOn: '2019-10-15',
      participants: undefined,
      series: { basis: 'same-people', meetings: [meeting('2019-10-15'), meeting('2019-12-15')] },
    });
    await record('Around it', {
      startsOn: '2019-09-02',
      participants: undefined,
      series: { basis: 'same-people', meetings: [meeting('2019-09-02'), meeting('2019-11-28')] },
    });
    await record('Next year', { startsOn: '2020-01-01', status: 'planned', place: 'Vigo', country: 'ES' });
    const { items, total, before, after, undated, totals } = await calendar(OCTOBER);
    expect(items.map(({ title, startsOn, meetingDays }) => [title, startsOn, meetingDays])).toEqual([
      ['Over the turn of the month', '2019-09-28', null],
      ['A day', '2019-10-10', null],
      ['A club', '2019-10-15', ['2019-10-15', '2019-12-15']],
    ]);
    expect({ total, before, after, undated }).toEqual({ total: 3, before: '2019-09-02', after: '2019-11-28', undated: 0 });
    expect(totals).toMatchObject({ records: 4, leftOut: 1 });
    expect(await countQueries(() => coordinator.get(`${PROJECT}/calendar?${OCTOBER}`))).toBe(one);
  });

  it('follows the filter, also in what it says of other days', async () => {
    expect(await calendar(`${OCTOBER}&q=around`)).toMatchObject({ items: [], before: '2019-09-02', after: '2019-11-28' });
    expect(await calendar(`${OCTOBER}&status=planned`)).toMatchObject({ items: [], before: null, after: '2020-01-01' });
  });

  it('refuses days that are none, or too many', async () => {
    const refusal = async (query: string): Promise<unknown> => (await coordinator.get(`${PROJECT}/calendar?${query}`)).problem();
    expect(await refusal('first=2019-10-01')).toMatchObject({ status: 422, code: 'date.invalid' });
    expect(await refusal('first=2019-01-01&last=2019-12-31')).toMatchObject({ status: 422, code: 'calendar.span-invalid' });
  });

  it('shows nothing of another project', async () => {
    const stranger = await api.signedIn('viewer@example.org');
    expect((await stranger.get(`${PROJECT}/calendar?${OCTOBER}`)).problem()).toMatchObject({ status: 404, code: 'project.not-found' });
    expect((await stranger.get('/projects/sociall/calendar?first=2019-10-01&last=2019-10-31&q=club')).json()).toMatchObject({ items: [] });
  });

  it('stands beside the sums by place, which name how many records have none', async () => {
    const places = (await coordinator.get(`${PROJECT}/summary/places`)).json<PlaceSumsPage>();
    expect(places).toMatchObject({ items: [{ country: 'ES', place: 'Vigo', records: 1, participants: 10 }], total: 1, withoutPlace: 3 });
  });
});
