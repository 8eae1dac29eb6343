import { startTestApi, type TestApi } from '../testing/start-test-api';
import type { TestClient } from '../testing/test-client';

const GOOD = { type: 'igniting', title: 'A good one', startsOn: '2021-03-01', leadPartner: 'CESIE', country: 'IT' };
const EVENTS = '/projects/sociall/events';

describe('Logging what cannot be', () => {
  let api: TestApi;
  let coordinator: TestClient;

  beforeAll(async () => {
    api = await startTestApi({ isDemo: true });
    coordinator = await api.signedIn('coordinator@example.org');
  });
  afterAll(() => api.stop());

  const stored = async (): Promise<number[]> => {
    const tables = ['events', 'event_partners', 'event_breakdowns', 'idempotency_keys'];
    const counts = await Promise.all(
      tables.map((table) => api.dataSource.query<{ n: number }[]>(`select count(*)::integer as n from ${table}`)),
    );
    return counts.map(([row]) => row?.n ?? -1);
  };

  it.each([
    ['a negative count', { participants: { count: -1, quality: 'exact' } }, 'participants.count-negative', '/participants/count'],
    ['half a person', { participants: { count: 1.5, quality: 'exact' } }, 'participants.count-invalid', '/participants/count'],
    ['a crowd', { participants: { count: 10_000_001, quality: 'exact' } }, 'participants.count-invalid', '/participants/count'],
    [
      'a count of unknown quality',
      { participants: { count: 3, quality: 'unknown' } },
      'participants.quality-mismatch',
      '/participants/quality',
    ],
    ['an exact count of nobody knows', { participants: { quality: 'exact' } }, 'participants.quality-mismatch', '/participants/quality'],
    ['a count in words', { participants: { count: 'many', quality: 'exact' } }, 'request.wrong-type', '/participants/count'],
    ['an end before the start', { endsOn: '2021-02-28' }, 'event.end-before-start', '/endsOn'],
    ['a day that does not exist', { startsOn: '2021-02-29' }, 'date.invalid', '/startsOn'],
    ['an unknown type', { type: 'parade' }, 'event.unknown-type', '/type'],
    ['a type of another project', { type: 'webinar' }, 'event.unknown-type', '/type'],
    ['a partner of another project', { leadPartner: 'RCISD' }, 'event.unknown-partner', '/leadPartner'],
    ['a co-organiser of another project', { coPartners: ['CMM', 'RCISD'] }, 'event.unknown-partner', '/coPartners/1'],
    ['the lead as co-organiser', { coPartners: ['CESIE'] }, 'event.lead-also-co-partner', '/coPartners/0'],
    ['no title', { title: ' \u200a ' }, 'event.title-missing', '/title'],
    ['too long a title', { title: '𝔘'.repeat(501) }, 'event.title-too-long', '/title'],
    ['no meeting', { meetings: 0 }, 'event.meetings-invalid', '/meetings'],
    ['an unknown country', { country: 'XX' }, 'country.unknown', '/country'],
    ['an unknown level', { level: 'regional' }, 'event.unknown-level', '/level'],
    ['an unknown mode', { mode: 'by post' }, 'event.unknown-mode', '/mode'],
    ['an unknown setting', { setting: 'park' }, 'event.unknown-setting', '/setting'],
    ['a status that review gives', { status: 'approved' }, 'event.unknown-status', '/status'],
    ['an unknown work package', { workPackage: 'WP9' }, 'event.unknown-work-package', '/workPackage'],
    ['a field that is none', { participant: 3 }, 'request.unknown-field', '/participant'],
    ['a text as list', { coPartners: 'CMM' }, 'request.wrong-type', '/coPartners'],
    [
      'a breakdown of more people than came',
      { participants: { count: 5, quality: 'exact' }, breakdowns: [{ dimension: 'gender', parts: [{ category: 'women', count: 6 }] }] },
      'breakdown.exceeds-count',
      '/breakdowns/0/parts',
    ],
    [
      'a breakdown by shoe size',
      { participants: { count: 5, quality: 'exact' }, breakdowns: [{ dimension: 'shoes', parts: [{ category: '42', count: 1 }] }] },
      'breakdown.unknown-dimension',
      '/breakdowns/0/dimension',
    ],
  ])('refuses %s and keeps nothing', async (_, wrong, code, pointer) => {
    const before = await stored();
    const answer = await coordinator.post(EVENTS, { ...GOOD, ...wrong }, { 'idempotency-key': 'bad' });
    expect(answer.problem()).toMatchObject({ status: 422, code, errors: [{ pointer, code }] });
    expect(answer.problem().detail).not.toBe(code);
    expect(await stored()).toEqual(before);
  });

  it('names every field that is wrong', async () => {
    const { status, code, errors } = (await coordinator.post(EVENTS, { ...GOOD, type: 'parade', meetings: 0 })).problem();
    expect({ status, code }).toEqual({ status: 422, code: 'request.invalid' });
    expect(errors.map((error) => error.pointer)).toEqual(['/type', '/meetings']);
  });

  it.each([
    ['no JSON', '{"title": ', 'application/json', 400, 'request.not-json'],
    ['another media type', 'title=x', 'application/x-www-form-urlencoded', 415, 'request.unsupported-media-type'],
    ['a title of a megabyte', JSON.stringify({ ...GOOD, title: 'x'.repeat(1_000_000) }), 'application/json', 413, 'request.too-large'],
    ['a list', '[]', 'application/json', 422, 'request.wrong-type'],
  ])('refuses %s', async (_, body, type, status, code) => {
    const before = await stored();
    const headers = { 'content-type': type, 'sec-fetch-site': 'same-origin' };
    expect((await coordinator.send('POST', EVENTS, body, headers)).problem()).toMatchObject({ status, code });
    expect(await stored()).toEqual(before);
  });

  it.each([
    ['level=regional', 'event.unknown-level'],
    ['from=2021-13-01', 'date.invalid'],
    ['sort=colour', 'event.unknown-sort'],
    ['limit=201', 'request.bad-limit'],
    ['limit=0', 'request.bad-limit'],
    ['cursor=nonsense', 'request.bad-cursor'],
    ['colour=red', 'request.unknown-field'],
  ])('refuses a list with %s', async (query, code) => {
    expect((await coordinator.get(`${EVENTS}?${query}`)).problem()).toMatchObject({ status: 422, code });
  });

  it('refuses a cursor of another order rather than failing', async () => {
    const { nextCursor } = (await coordinator.get(`${EVENTS}?limit=1&sort=title`)).json<{ nextCursor: string }>();
    const answer = await coordinator.get(`${EVENTS}?limit=1&sort=startsOn&cursor=${nextCursor}`);
    expect(answer.problem().status).toBe(422);
  });

  it('refuses sums by something unknown', async () => {
    for (const [query, code] of [
      ['rows=colour', 'event.unknown-dimension'],
      ['measure=money', 'event.unknown-measure'],
      ['rows=type&columns=type', 'event.same-dimension'],
    ])
      expect((await coordinator.get(`/projects/sociall/pivot?${String(query)}`)).problem()).toMatchObject({ status: 422, code });
    expect((await coordinator.get('/projects/sociall/summary?by=colour')).problem()).toMatchObject({
      status: 422,
      code: 'event.unknown-dimension',
    });
  });
});
