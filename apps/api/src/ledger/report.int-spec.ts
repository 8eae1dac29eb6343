import { REPORT_IDS } from '@turnout/reports/definitions';
import { startTestApi, type TestApi } from '../testing/start-test-api';
import type { TestClient } from '../testing/test-client';

describe('Reports over HTTP', () => {
  let api: TestApi;
  let viewer: TestClient;
  const reports = '/projects/sociall/reports';

  beforeAll(async () => {
    api = await startTestApi({ isDemo: true });
    viewer = await api.signedIn('viewer@example.org');
  });
  afterAll(() => api.stop());

  it('are offered with title, purpose and formats', async () => {
    const { items } = (await viewer.get(reports)).json<{
      items: { definition: string; title: string; description: string; formats: string[] }[];
    }>();
    expect(items.map(({ definition }) => definition)).toEqual([...REPORT_IDS]);
    for (const { title, description, formats } of items) {
      expect(title.length * description.length).toBeGreaterThan(0);
      expect(formats).toEqual(['html', 'pdf', 'docx', 'xlsx', 'csv', 'json']);
    }
  });

  it.each([
    ['html', 'text/html; charset=utf-8', 'inline'],
    ['pdf', 'application/pdf', 'attachment'],
    ['docx', 'application/vnd.openxmlformats-officedocument.wordprocessingml.document', 'attachment'],
    ['xlsx', 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet', 'attachment'],
    ['csv', 'text/csv; charset=utf-8', 'attachment'],
    ['json', 'application/json; charset=utf-8', 'attachment'],
  ])('come as %s under a good name, the same bytes each time', async (format, type, disposition) => {
    const answer = await viewer.get(`${reports}/events-table.${format}`);
    expect(answer.status).toBe(200);
    expect(answer.headers.get('content-type')?.replace('; header=present', '')).toBe(type);
    expect(answer.headers.get('content-disposition')).toBe(`${disposition}; filename="sociall-events-table-2026-11-02.${format}"`);
    expect(answer.headers.get('cache-control')).toContain('no-store');
    expect((await viewer.get(`${reports}/events-table.${format}`)).bytes.equals(answer.bytes)).toBe(true);
  });

  it('hold every record with its title whole', async () => {
    const { items } = (await viewer.get('/projects/sociall/events?limit=200')).json<{ items: { title: string }[] }>();
    const { text } = await viewer.get(`${reports}/events-table.json`);
    for (const { title } of items) expect(text).toContain(JSON.stringify(title));
    expect(items).toHaveLength(31);
  });

  it('show exactly what the same filter shows in the list', async () => {
    const query = 'country=PL&type=igniting';
    const { totals } = (await viewer.get(`/projects/sociall/events?${query}`)).json<{
      totals: { records: number; participants: number };
    }>();
    const { text } = await viewer.get(`${reports}/events-table.json?${query}`);
    expect([...text.matchAll(/"recordId"/gu)]).toHaveLength(totals.records);
    expect(text).not.toContain('Evento');
    expect(totals).toMatchObject({ records: 2, participants: 31 });
  });

  it('print the list as it is shown: its groups, its order and its columns', async () => {
    const query = 'country=PL,PT&group=month&sort=-startsOn&columns=title,place,participants';
    const { items } = (await viewer.get(`/projects/sociall/events?country=PL,PT&group=month&sort=-startsOn&limit=200`)).json<{
      items: { id: string }[];
    }>();
    const [header, ...lines] = (await viewer.get(`${reports}/events-table.csv?${query}`)).text.trim().split('\r\n');
    expect(header?.replace('\uFEFF', '')).toBe('month,title,place,participants,level,meetings,participantsQuality,id');
    expect(lines.map((line) => line.split(',').at(-1))).toEqual(items.map(({ id }) => id));
    for (const format of ['pdf', 'html', 'docx', 'xlsx']) {
      for (const layout of [query, 'group=none&columns=participants,title', 'group=leadPartner'])
        expect((await viewer.get(`${reports}/events-table.${format}?${layout}`)).status).toBe(200);
    }
    const wrong = await viewer.get(`${reports}/events-table.pdf?columns=colour`);
    expect([wrong.status, wrong.json<{ code: string }>().code]).toEqual([422, 'event.unknown-column']);
  });

  it('lay out a pivot as it is shown, in every format', async () => {
    const query = 'rows=country&columns=level&measure=events&type=peer-learning,bench-learning';
    const { text } = await viewer.get(`${reports}/pivot.csv?${query}`);
    expect(text.replace('\uFEFF', '').split('\r\n').slice(0, 4)).toEqual([
      'country,level:national,level:international,all',
      'CY,4,0,4',
      'IT,7,0,7',
      'PL,2,0,2',
    ]);
    for (const format of ['pdf', 'html', 'docx', 'xlsx', 'json'])
      expect((await viewer.get(`${reports}/pivot.${format}?rows=partner&columns=month&lang=el`)).status).toBe(200);
    expect((await viewer.get(`${reports}/pivot.pdf?rows=type&columns=type`)).problem()).toMatchObject({ code: 'event.same-dimension' });
  });

  it.each([
    ['parade.pdf', 404, 'report.unknown-definition'],
    ['events-table.exe', 404, 'report.unknown-format'],
    ['events-table', 404, 'report.unknown-format'],
    ['events-table.pdf?level=regional', 422, 'event.unknown-level'],
    ['events-table.pdf?colour=red', 422, 'request.unknown-field'],
  ])('are refused as %s', async (file, status, code) => {
    expect((await viewer.get(`${reports}/${file}`)).problem()).toMatchObject({ status, code });
  });

  it('take the language as a parameter', async () => {
    expect((await viewer.get(`${reports}/events-table.html?lang=en`)).status).toBe(200);
  });
});
