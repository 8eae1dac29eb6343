import type { Composition } from '@turnout/reports/definitions';
import type { ReportDocument } from '@turnout/reports/document';
import type { FigureExplanation } from '@turnout/reports/server';
import sharp from 'sharp';
import { countQueries } from '../testing/count-queries';
import { fileOf } from '../testing/files';
import { startTestApi, type TestApi } from '../testing/start-test-api';
import type { TestClient } from '../testing/test-client';

const SOCIALL = '/projects/sociall';
const COMPOSITIONS = `${SOCIALL}/compositions`;

interface Detail {
  readonly id: string;
  readonly version: number;
  readonly composition: Composition;
  readonly lost: string[];
  readonly may: { readonly change: boolean };
}

describe('composed reports over HTTP', () => {
  let api: TestApi;
  let lead: TestClient;
  let viewer: TestClient;

  beforeAll(async () => {
    api = await startTestApi({ isDemo: true });
    [lead, viewer] = await api.people('lead', 'viewer');
  });
  afterAll(() => api.stop());

  async function begin(input: object = { definition: 'global-report' }): Promise<Detail> {
    const answer = await lead.post(COMPOSITIONS, input);
    expect([answer.status, answer.status === 201 ? '' : answer.text]).toEqual([201, '']);
    return answer.json<Detail>();
  }

  function change({ id, version }: Detail, composition: unknown, client = lead) {
    return client.patch(`${COMPOSITIONS}/${id}`, { composition }, { 'if-match': `"${String(version)}"` });
  }

  it('begin with every section and a name of their own, and can be copied', async () => {
    const first = await begin();
    expect(first.composition).toMatchObject({ definition: 'global-report', language: 'en', name: 'Global report', filter: {} });
    expect(first.composition.sections.length).toBeGreaterThan(10);
    expect((await begin()).composition.name).toBe('Global report 2');
    const copy = await begin({ copyOf: first.id, name: 'For the Commission' });
    expect(copy.composition).toEqual({ ...first.composition, name: 'For the Commission' });
    const { items, may } = (await viewer.get(COMPOSITIONS)).json<{ items: Detail[]; may: { compose: boolean } }>();
    expect(items.map(({ composition: { name } }) => name)).toEqual(['For the Commission', 'Global report 2', 'Global report']);
    expect([may.compose, items[0]?.may.change]).toEqual([false, false]);
    expect((await viewer.post(COMPOSITIONS, { definition: 'global-report' })).problem()).toMatchObject({
      status: 403,
      code: 'access.denied',
    });
  });

  it('are changed whole, from the version that was read, and their history says what was written', async () => {
    const begun = await begin();
    const text = [{ kind: 'paragraph', content: [{ text: 'We met ' }, { text: '34', figure: 'events' }, { text: ' times.' }] }];
    const sections = begun.composition.sections.map((each) => (each.kind === 'introduction' ? { ...each, text } : each)).reverse();
    const changed = await change(begun, {
      ...begun.composition,
      title: 'Social Labs',
      filter: { type: 'igniting', country: 'IT,PT' },
      sections,
    });
    expect([changed.status, changed.headers.get('etag')]).toEqual([200, '"2"']);
    expect(changed.json<Detail>().composition).toEqual({
      ...{ ...begun.composition, title: 'Social Labs', sections },
      filter: { type: 'igniting', country: 'IT,PT' },
    });
    expect((await change(begun, begun.composition)).problem()).toMatchObject({ status: 412, code: 'precondition.failed' });
    const { items } = (await lead.get(`${SOCIALL}/history?kind=composition&limit=1`)).json<{
      items: { changes: { field: string; after: unknown }[] }[];
    }>();
    expect(items[0]?.changes.find(({ field }) => field === 'text.introduction')?.after).toBe('We met 34 times.');
  });

  it.each([
    ['nothing at all', () => null, ['/composition request.wrong-type', '/composition/definition composition.unknown-definition']],
    [
      'a section twice',
      (c: Composition) => ({ ...c, sections: [c.sections[0], c.sections[0]] }),
      ['/composition/sections/1/id composition.repeated-section'],
    ],
    [
      'a type that is not there',
      (c: Composition) => ({ ...c, filter: { type: 'parade' } }),
      ['/composition/filter/type composition.unknown-value'],
    ],
    [
      'a deliverable that is not there',
      (c: Composition) => ({ ...c, deliverable: 'D9' }),
      ['/composition/deliverable composition.unknown-deliverable'],
    ],
    ['no name', (c: Composition) => ({ ...c, name: ' ' }), ['/composition/name composition.name-missing']],
    ['something else beside it', (c: Composition) => ({ ...c, colour: 'red' }), ['/composition/colour request.unknown-field']],
  ])('refuse %s and keep what was there', async (_what, spoil, expected) => {
    const begun = await begin();
    const refused = await change(begun, spoil(begun.composition));
    expect(refused.status).toBe(422);
    const errors = refused.problem().errors?.map(({ pointer, code }) => `${pointer} ${code}`) ?? [];
    expect(errors).toEqual(expect.arrayContaining(expected));
    expect((await lead.get(`${COMPOSITIONS}/${begun.id}`)).json()).toEqual(begun);
  });

  it('outlive what is renamed, merged and deleted around them', async () => {
    const coordinator = await api.signedIn('coordinator@example.org');
    const made = await coordinator.post(`${SOCIALL}/event-types`, { code: 'parade', label: 'Parade' });
    const { id: type } = made.json<{ id: string }>();
    const begun = await begin({ definition: 'events-table' });
    const kept = (await change(begun, { ...begun.composition, filter: { type: 'parade,igniting', partner: 'CMM' } })).json<Detail>();
    await coordinator.patch(`${SOCIALL}/event-types/${type}`, { code: 'procession' }, { 'if-match': '"1"' });
    const partners = (await coordinator.get(`${SOCIALL}/partners`)).json<{ items: { id: string; code: string; version: number }[] }>()
      .items;
    const [goes, stays] = ['CMM', 'CEO'].map((code) => partners.find((partner) => partner.code === code));
    const merged = await coordinator.post(
      `${SOCIALL}/partners/${goes!.id}/merge`,
      { into: stays!.id },
      { 'if-match': `"${String(goes!.version)}"` },
    );
    expect([merged.status, merged.status < 300 ? '' : merged.text]).toEqual([merged.status < 300 ? merged.status : 200, '']);
    const renamed = (await lead.get(`${COMPOSITIONS}/${kept.id}`)).json<Detail>();
    expect(renamed.composition.filter).toEqual({ type: 'procession,igniting', partner: 'CEO' });
    await coordinator.delete(`${SOCIALL}/event-types/${type}`, { 'if-match': '"2"' });
    const orphan = (await lead.get(`${COMPOSITIONS}/${kept.id}`)).json<Detail>();
    expect([orphan.lost, orphan.composition.filter['type']]).toEqual([['type'], `${type},igniting`]);
    // What is lost does not stand in the way of another change.
    expect((await change(orphan, { ...orphan.composition, title: 'Still here' })).status).toBe(200);
  });

  it('belong to their project, and go', async () => {
    const begun = await begin();
    const other = await api.signedIn('other@example.org');
    for (const path of ['', '/document', '/figures', '/pictures']) {
      const answer = await other.get(`/projects/exchange-hub-plus/compositions/${begun.id}${path}`);
      expect(answer.problem()).toMatchObject({ status: 404, code: 'composition.not-found' });
    }
    expect((await lead.delete(`${COMPOSITIONS}/${begun.id}`, { 'if-match': '"1"' })).status).toBe(204);
    expect((await lead.get(`${COMPOSITIONS}/${begun.id}`)).status).toBe(404);
  });

  describe('with brief reports and pictures', () => {
    let detail: Detail;
    let pictures: string[];

    beforeAll(async () => {
      const partner = await api.signedIn('partner@example.org');
      const made = await partner.post(`${SOCIALL}/events`, {
        ...{ type: 'igniting', title: 'Zupa i chleb', startsOn: '2021-05-04', leadPartner: 'CESIE', country: 'IT' },
        participants: { count: 50, quality: 'estimate' },
      });
      const event = `${SOCIALL}/events/${made.json<{ id: string }>().id}`;
      const added: { evidence: string; consent: string }[] = [];
      for (const consent of ['event-notice', 'nobody-recognisable', 'consent-given', 'not-stated']) {
        const bytes = await sharp({ create: { width: 900, height: 600, channels: 3, background: 'teal' } })
          .jpeg()
          .toBuffer();
        const { id } = (await partner.upload(`${event}/evidence`, fileOf(bytes, `${consent}.jpg`), { kind: 'photo' })).json<{
          id: string;
        }>();
        added.push({ evidence: id, consent });
      }
      pictures = added.map(({ evidence }) => evidence);
      const told = added.map((each) => ({ ...each, caption: each.consent, alternative: 'A wall', isDecorative: false, credit: null }));
      const aim = [{ kind: 'paragraph', content: [{ text: 'Everybody at one table' }] }];
      await partner.patch(`${event}/brief-report`, { aim, pictures: told }, { 'if-match': '"0"' });
      detail = await begin();
    });

    it('read as a document whose pictures lie below it, none of which may not be shown', async () => {
      const address = `${COMPOSITIONS}/${detail.id}`;
      const document = (await viewer.get(`${address}/document`)).json<ReportDocument>();
      const shown = document.blocks.flatMap((block) => (block.kind === 'pictures' ? block.pictures : []));
      expect(shown.filter(({ id }) => !pictures.slice(0, 3).includes(id))).toEqual([]);
      expect(shown.every(({ base64, width, height }) => base64 === null && Math.abs(width / height - 1.5) < 0.01)).toBe(true);
      const picture = await viewer.get(`${address}/pictures/${pictures[0] ?? ''}`);
      expect([picture.status, picture.headers.get('content-type'), (await sharp(picture.bytes).metadata()).width]).toEqual([
        200,
        'image/jpeg',
        900,
      ]);
      for (const refused of [pictures[3], 'something', detail.id]) {
        expect((await viewer.get(`${address}/pictures/${refused ?? ''}`)).problem().code).toBe('composition.picture-not-found');
      }
      const { items } = (await viewer.get(`${address}/pictures`)).json<{
        items: { id: string; isChosen: boolean; event: { title: string } }[];
      }>();
      expect(items.map(({ id, isChosen, event }) => [id, isChosen, event.title])).toEqual(
        pictures.slice(0, 3).map((id, index) => [id, index < 2, 'Zupa i chleb']),
      );
    });

    it('show the pictures that the authors picked, at the fixed address of the report as well', async () => {
      const picked = [pictures[2] ?? '', pictures[3] ?? '', pictures[0] ?? ''];
      const sections = detail.composition.sections.map((each) => (each.kind === 'pictures' ? { ...each, pictures: picked } : each));
      detail = (await change(detail, { ...detail.composition, title: 'Social Labs', language: 'pt', sections })).json<Detail>();
      const address = (definition: string) => `${SOCIALL}/reports/${definition}.json?composition=${detail.id}`;
      const document = (await viewer.get(address('global-report'))).json<ReportDocument>();
      const shown = document.blocks
        .filter(({ section }) => section === 'pictures')
        .flatMap((block) => (block.kind === 'pictures' ? block.pictures : []));
      expect([document.title, document.locale, shown.map(({ id }) => id)]).toEqual(['Social Labs', 'pt-PT', [pictures[2], pictures[0]]]);
      expect(shown.every(({ base64 }) => base64 !== null)).toBe(true);
      expect((await viewer.get(address('progress'))).problem().code).toBe('composition.not-found');
    });

    it('ask the database as often for one brief report as for three', async () => {
      const document = () => viewer.get(`${COMPOSITIONS}/${detail.id}/document`);
      const one = await countQueries(document);
      for (const title of ['Second', 'Third']) {
        const made = await lead.post(`${SOCIALL}/events`, { type: 'igniting', title, startsOn: '2021-05-05', leadPartner: 'CESIE' });
        const aim = [{ kind: 'paragraph', content: [{ text: 'To meet' }] }];
        await lead.patch(`${SOCIALL}/events/${made.json<{ id: string }>().id}/brief-report`, { aim }, { 'if-match': '"0"' });
      }
      expect(await countQueries(document)).toBe(one);
      expect(one).toBeLessThan(25);
      const { blocks } = (await document()).json<ReportDocument>();
      expect(JSON.stringify(blocks)).toContain('To meet');
    });

    it('say which figures there are, each with the events behind it', async () => {
      const { items } = (await viewer.get(`${COMPOSITIONS}/${detail.id}/figures`)).json<{
        items: { key: string; text: string; query: Record<string, string> | null }[];
      }>();
      const igniting = items.find(({ key }) => key === 'events:type=igniting');
      expect(igniting).toMatchObject({ text: '13', query: { type: 'igniting' } });
      const { totals } = (await viewer.get(`${SOCIALL}/events?type=igniting`)).json<{ totals: { events: number } }>();
      expect(totals.events).toBe(13);
    });
  });

  describe('and the explanation of a figure', () => {
    const explain = async (query: string) => (await viewer.get(`${SOCIALL}/figures/explanation?${query}`)).json<FigureExplanation>();

    it('agrees with the list, names the first records and says it in words', async () => {
      const { totals, words, items, total, leftOut, basis } = await explain('type=peer-learning&status=approved');
      expect(totals).toMatchObject({ records: 13, events: 16, participants: 295, documented: 295, estimated: 0, unknown: 0 });
      expect([words, items.length, total, leftOut, basis.length > 20]).toEqual(['295', 13, 13, [], true]);
    });

    it('says what is left out, and what would not enter a frozen version', async () => {
      const coordinator = await api.signedIn('coordinator@example.org');
      const plain = { type: 'forward-looking', leadPartner: 'CESIE', country: 'LT' };
      for (const event of [
        { title: 'To come', startsOn: '2026-12-01', status: 'planned' },
        { title: 'Counted', startsOn: '2020-03-01', participants: { count: 25, quality: 'estimate' } },
        { title: 'Given', startsOn: '2020-04-01', participants: { count: 12, quality: 'exact' } },
        { title: 'Nobody knows', startsOn: '2020-05-01', meetings: 2, participants: { count: null, quality: 'unknown' } },
      ]) {
        expect((await coordinator.post(`${SOCIALL}/events`, { ...plain, ...event })).status).toBe(201);
      }
      const all = await explain('country=LT');
      expect([all.words, all.totals.events]).toEqual(['37 (12 documented + 25 estimated), 1 unknown', 4]);
      expect(all.leftOut).toEqual([
        { reason: 'planned', records: 1, events: 1, query: { country: 'LT', status: 'planned' } },
        { reason: 'no-count', records: 1, events: 2, query: null },
      ]);
      expect(all.unapproved).toEqual({ records: 3, events: 4, query: { country: 'LT', status: 'held,submitted,returned' } });
      const spring = await explain('country=LT&from=2020-04-01&to=2020-04-30');
      expect(spring.leftOut).toEqual([{ reason: 'outside-period', records: 2, events: 3, query: null }]);
      expect((await explain('country=LT&status=approved')).leftOut.map(({ reason }) => reason)).toEqual(['not-approved']);
      expect((await explain('partner=CESIE')).basis).toContain('credited');
    });
  });
});
