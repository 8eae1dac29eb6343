import type { BriefReportDetail, EventPage, Evidence } from '@turnout/events/server';
import type { HistoryEntry, Page } from '@turnout/shared/server-platform';
import { fillSearchTexts } from '@turnout/events/server';
import { fileOf, photo } from '../testing/files';
import { startTestApi, type TestApi } from '../testing/start-test-api';
import type { Answer, TestClient } from '../testing/test-client';

const EVENTS = '/projects/sociall/events';
const NEW = { type: 'igniting', title: 'Cooking together', startsOn: '2026-05-04', leadPartner: 'CESIE' };
const said = (text: string): object[] => [{ kind: 'paragraph', content: [{ text }] }];
const REPORT = {
  aim: said('Bring the neighbourhood to one table'),
  happened: [
    { kind: 'heading', content: [{ text: 'The evening' }] },
    { kind: 'list', isOrdered: false, items: [{ content: [{ text: 'soup from ' }, { text: 'Ząbki', bold: true }] }] },
  ],
  results: [],
  quotes: [{ text: 'We stay open', role: 'Head teacher', organisation: 'AEAS', name: 'Ana Sá', isNameConsented: true }],
  pictures: [],
};

describe('the brief report of an event', () => {
  let api: TestApi;
  let partner: TestClient;
  let lead: TestClient;
  let viewer: TestClient;

  beforeAll(async () => {
    api = await startTestApi({ isDemo: true });
    [partner, lead, viewer] = await api.people('partner', 'lead', 'viewer');
  });
  afterAll(() => api.stop());

  const newEvent = async (change: object = {}): Promise<string> =>
    `${EVENTS}/${(await lead.post(EVENTS, { ...NEW, ...change })).json<{ id: string }>().id}`;
  const write = (event: string, version: number, body: unknown, who = partner): Promise<Answer> =>
    who.patch(`${event}/brief-report`, body, { 'if-match': `"${String(version)}"` });
  const read = async (event: string, who = viewer) => (await who.get(`${event}/brief-report`)).json<BriefReportDetail>();
  const added = async (event: string, kind = 'photo') =>
    (await partner.upload(`${event}/evidence`, fileOf(await photo(), 'evening.jpg'), { kind })).json<Evidence>();
  const refusal = (answer: Answer): unknown => {
    const { status, code, errors } = answer.problem();
    return [status, code, errors.map(({ pointer }) => pointer)];
  };
  const picture = (evidence: string | null, change: object = {}): object => ({
    ...{ evidence, caption: 'The kitchen', alternative: 'Eight people cook', isDecorative: false, credit: null, consent: 'consent-given' },
    ...change,
  });

  it('is empty before somebody writes it, and then what they wrote', async () => {
    const event = await newEvent();
    const before = await viewer.get(`${event}/brief-report`);
    expect([before.status, before.headers.get('etag')]).toEqual([200, '"0"']);
    expect(before.json()).toMatchObject({ aim: [], quotes: [], pictures: [], version: 0, updatedAt: null, updatedBy: null });
    const written = await write(event, 0, REPORT);
    expect([written.status, written.headers.get('etag')]).toEqual([200, '"1"']);
    expect(await read(event)).toMatchObject({ ...REPORT, version: 1, updatedBy: 'Demo partner', may: { change: false } });
    expect((await viewer.send('GET', `${event}/brief-report`, undefined, { 'if-none-match': '"1"' })).status).toBe(304);
    await write(event, 1, { happened: [] });
    expect(await read(event)).toMatchObject({ ...REPORT, happened: [], version: 2 });
  });

  it('is changed from the version that was read only', async () => {
    const event = await newEvent();
    const answers = await Promise.all([write(event, 0, REPORT), write(event, 0, { aim: [] }, lead), write(event, 0, {})]);
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 412, 412]);
    expect(refusal(await write(event, 7, REPORT))).toEqual([412, 'precondition.failed', []]);
    const without = await partner.patch(`${event}/brief-report`, {});
    expect(refusal(without)).toEqual([428, 'precondition.required', []]);
  });

  it('is written by who may change the event, as long as they may', async () => {
    const event = await newEvent();
    expect(refusal(await write(event, 0, REPORT, viewer))).toEqual([403, 'access.denied', []]);
    const others = await newEvent({ leadPartner: 'CARDET' });
    expect(refusal(await write(others, 0, REPORT))).toEqual([403, 'access.denied', []]);
    await lead.post(`${event}/submit`, {}, { 'if-match': '"1"' });
    expect(refusal(await write(event, 0, REPORT))).toEqual([409, 'event.locked', []]);
    await lead.post(`${event}/return`, { note: 'Who came?', fields: ['/happened', '/pictures/0'] }, { 'if-match': '"2"' });
    expect((await write(event, 0, REPORT)).status).toBe(200);
    const other = await api.signedIn('other@example.org');
    const foreign = event.replace('sociall', 'exchange-hub-plus');
    expect(refusal(await other.get(`${foreign}/brief-report`))).toEqual([404, 'event.not-found', []]);
    expect(refusal(await write(foreign, 0, REPORT, other))).toEqual([404, 'event.not-found', []]);
  });

  it('refuses what is no report, at once and in words', async () => {
    const event = await newEvent();
    const wrong = { aim: [{ kind: 'script', content: [] }], quotes: [{ text: 'Yes', name: 'Ana', isNameConsented: false }], mood: 'good' };
    expect(refusal(await write(event, 0, wrong))).toEqual([422, 'request.unknown-field', ['/mood']]);
    const { mood: _, ...known } = wrong;
    expect(refusal(await write(event, 0, known))).toEqual([422, 'request.invalid', ['/aim/0/kind', '/quotes/0/name']]);
    const href = 'javascript:alert(1)';
    expect(refusal(await write(event, 0, { aim: [{ kind: 'paragraph', content: [{ text: 'x', href }] }] }))).toEqual([
      ...[422, 'rich-text.link-refused'],
      ['/aim/0/content/0/href'],
    ]);
    const deep = `{"aim":${'[{"kind":"list","items":'.repeat(10_000)}0${'}]'.repeat(10_000)}}`;
    const answer = await partner.send('PATCH', `${event}/brief-report`, deep.slice(0, 255_000), {
      'content-type': 'application/json',
      'if-match': '"0"',
    });
    expect(answer.status).toBe(400);
    const small = `${'['.repeat(10_000)}${']'.repeat(10_000)}`;
    const tooDeep = await partner.send('PATCH', `${event}/brief-report`, `{"aim":${small}}`, {
      'content-type': 'application/json',
      'if-match': '"0"',
    });
    expect(refusal(tooDeep)).toEqual([400, 'request.too-deep', []]);
    expect(refusal(await write(event, 0, { aim: said('x'.repeat(5_000_000)) }))).toEqual([413, 'request.too-large', []]);
    expect(await read(event)).toMatchObject({ version: 0 });
  });

  it('shows pictures of the evidence, and says which are not printed, and why', async () => {
    const event = await newEvent();
    const [shown, mute, list] = [await added(event), await added(event), await added(event, 'signed-list')];
    expect(refusal(await write(event, 0, { pictures: [picture(list.id)] }))).toEqual([
      ...[422, 'brief-report.unknown-picture'],
      ['/pictures/0/evidence'],
    ]);
    const elsewhere = await added(await newEvent());
    expect(refusal(await write(event, 0, { pictures: [picture(elsewhere.id)] }))).toEqual([
      422,
      'brief-report.unknown-picture',
      ['/pictures/0/evidence'],
    ]);
    expect(refusal(await write(event, 0, { pictures: [picture('no id')] }))).toEqual([
      422,
      'brief-report.unknown-picture',
      ['/pictures/0/evidence'],
    ]);
    await write(event, 0, {
      pictures: [picture(mute.id, { alternative: null }), picture(shown.id), picture(null, { consent: 'not-stated' })],
    });
    expect((await read(event)).pictures).toMatchObject([
      { evidence: mute.id, unprinted: 'no-alternative' },
      { evidence: shown.id, unprinted: null },
      { evidence: null, unprinted: 'file-removed' },
    ]);
  });

  it('keeps what was said of a picture whose evidence goes, and is another report then', async () => {
    const event = await newEvent();
    const photograph = await added(event);
    await write(event, 0, { ...REPORT, pictures: [picture(photograph.id)] });
    expect((await partner.delete(`${event}/evidence/${photograph.id}`, { 'if-match': '"1"' })).status).toBe(204);
    expect(refusal(await write(event, 1, REPORT))).toEqual([412, 'precondition.failed', []]);
    const left = await read(event);
    expect(left).toMatchObject({
      ...REPORT,
      version: 2,
      pictures: [{ evidence: null, caption: 'The kitchen', unprinted: 'file-removed' }],
    });
    const { version, updatedAt: _, updatedBy: __, may: ___, pictures, ...words } = left;
    const sent = { ...words, pictures: pictures.map(({ unprinted: ____, ...each }) => each) };
    expect((await write(event, version, sent)).status).toBe(200);
  });

  it('goes with its event', async () => {
    const event = await newEvent();
    const { id } = await added(event);
    await write(event, 0, { ...REPORT, pictures: [picture(id)] });
    expect((await lead.delete(event, { 'if-match': '"1"' })).status).toBe(204);
    expect(refusal(await viewer.get(`${event}/brief-report`))).toEqual([404, 'event.not-found', []]);
  });

  it('is told in the history by sections, without the names of people', async () => {
    const event = await newEvent();
    await write(event, 0, REPORT);
    await write(event, 1, REPORT);
    await write(event, 2, { ...REPORT, happened: said('We cooked') });
    const { items } = (await lead.get(`${event}/history`)).json<Page<HistoryEntry>>();
    expect(items.map(({ operation }) => operation)).toEqual(['change', 'change', 'create']);
    expect(items[0]?.changes).toEqual([
      { field: 'briefReport.happened', before: '## The evening\n\n- soup from **Ząbki**', after: 'We cooked' },
    ]);
    expect(items[1]?.changes.map(({ field, after }) => [field, after])).toContainEqual([
      'briefReport.quotes',
      ['“We stay open”, Head teacher, AEAS'],
    ]);
    expect(JSON.stringify(items)).not.toContain('Ana Sá');
  });

  it('is found by its words, also after the event was changed and after texts were folded anew', async () => {
    const event = await newEvent({ title: 'Evening at the mill' });
    const found = async (q: string) =>
      (await viewer.get(`${EVENTS}?q=${encodeURIComponent(q)}`)).json<EventPage>().items.map(({ title }) => title);
    await write(event, 0, { ...REPORT, aim: said('Στη Σόφια, kukurydza') });
    expect(await Promise.all(['kukurydza', 'sofia mill', 'zabki soup mill'].map(found))).toEqual(
      Array.from({ length: 3 }, () => ['Evening at the mill']),
    );
    await lead.patch(event, { title: 'Evening at the new mill' }, { 'if-match': '"1"' });
    expect(await found('kukurydza')).toEqual(['Evening at the new mill']);
    await api.dataSource.query(`update events set search_text = '', report_search_text = ''`);
    expect(await found('kukurydza')).toEqual([]);
    await fillSearchTexts(api.dataSource.manager);
    expect(await found('kukurydza')).toEqual(['Evening at the new mill']);
    await write(event, 1, { aim: [] });
    expect(await found('kukurydza')).toEqual([]);
  });
});
