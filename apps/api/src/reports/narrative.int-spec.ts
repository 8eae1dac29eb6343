import type { Composition } from '@turnout/reports/definitions';
import { PRINTED_REPORT } from '@turnout/reports/narrative/testing';
import { startTestApi, type TestApi } from '../testing/start-test-api';
import type { TestClient } from '../testing/test-client';

const CHECK = '/projects/sociall/checks/narrative';

interface Checked {
  readonly language: string | null;
  readonly claims: number;
  readonly contradictions: Readonly<
    Record<'section' | 'path' | 'quote' | 'code' | 'right' | 'words' | 'repair' | 'figure', string | null>
  >[];
}

const paragraph = (...content: readonly object[]): object => ({ kind: 'paragraph', content });

describe('checking texts over HTTP', () => {
  let api: TestApi;
  let lead: TestClient;
  let viewer: TestClient;

  beforeAll(async () => {
    api = await startTestApi({ isDemo: true });
    [lead, viewer] = await api.people('lead', 'viewer');
  });
  afterAll(() => api.stop());

  async function check(input: object): Promise<Checked> {
    const answer = await viewer.post(CHECK, input);
    expect([answer.status, answer.status === 200 ? '' : answer.text]).toEqual([200, '']);
    return answer.json<Checked>();
  }

  it('finds in the printed report what contradicts the records, the promises and itself', async () => {
    const { language, contradictions } = await check({ text: PRINTED_REPORT });
    expect(language).toBe('en');
    expect(contradictions.map(({ quote, code, right, repair, figure }) => [quote, code, right, repair, figure])).toEqual([
      ['586', 'record', '712', '712', 'participants'],
      ['34', 'promise', '32', '32', 'promised-events'],
      ['34 events, 30 at national level and 2', 'sum', null, null, null],
      ['30', 'promise', '22', '22', 'promised-events:level=national'],
      ['2', 'promise', '10', '10', 'promised-events:level=international'],
    ]);
    expect(contradictions[0]?.words).toBe('The text says 586 participants, the records say 712. Elsewhere this text says 712.');
  });

  it('reads rich text with its live figures, and misses one that is gone', async () => {
    const richText = [
      paragraph(
        { text: 'In all we held ' },
        { text: '31', figure: 'events' },
        { text: ' events, ' },
        { text: 'ten', bold: true },
        { text: ' of them open.' },
      ),
      paragraph({ text: 'In total there were thirty-one events. ' }, { text: '5', figure: 'events:type=gala' }),
    ];
    expect((await check({ richText })).contradictions).toMatchObject([
      { path: '/1', quote: 'thirty-one', right: '34', repair: 'thirty-four' },
      { path: '/1', code: 'figure-gone', right: null, repair: null },
    ]);
    expect((await viewer.post(CHECK, { richText: [{ kind: 'table' }] })).problem()).toMatchObject({
      status: 422,
      code: 'rich-text.unknown-part',
    });
  });

  it('holds the texts of a composition against the events that it covers', async () => {
    const begun = (await lead.post('/projects/sociall/compositions', { definition: 'global-report' })).json<{
      id: string;
      composition: Composition;
    }>();
    const text = [paragraph({ text: 'In total 712 participants came to 14 events.' })];
    const composition = {
      ...begun.composition,
      filter: { country: 'IT' },
      sections: begun.composition.sections.map((each) => (each.kind === 'conclusions' ? { ...each, text } : each)),
    };
    const changed = await lead.patch(`/projects/sociall/compositions/${begun.id}`, { composition }, { 'if-match': '"1"' });
    expect(changed.status).toBe(200);
    expect((await check({ composition: begun.id })).contradictions).toMatchObject([
      { section: 'conclusions', path: '/0', quote: '712', right: '388', repair: '388', figure: 'participants' },
    ]);
    expect((await viewer.post('/projects/exchange-hub-plus/checks/narrative', { composition: begun.id })).problem()).toMatchObject({
      status: 404,
    });
    const other = await api.signedIn('other@example.org');
    expect((await other.post('/projects/exchange-hub-plus/checks/narrative', { composition: begun.id })).problem()).toMatchObject({
      status: 404,
      code: 'composition.not-found',
    });
  });

  it('refuses what is no text, or too much of it', async () => {
    for (const input of [{}, { text: 'a', richText: [] }]) {
      expect((await viewer.post(CHECK, input)).problem()).toMatchObject({ status: 422, code: 'narrative.not-one-text' });
    }
    expect((await viewer.post(CHECK, { text: 'a'.repeat(200_001) })).problem()).toMatchObject({ code: 'narrative.text-too-long' });
    expect((await viewer.post(CHECK, { text: 'a', language: 'hu' })).problem()).toMatchObject({ code: 'narrative.unknown-language' });
    expect((await viewer.post(CHECK, { text: 3 })).problem()).toMatchObject({ code: 'request.wrong-type' });
  });
});
