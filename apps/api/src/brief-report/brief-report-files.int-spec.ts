import type { ReportDocument } from '@turnout/reports/document';
import sharp from 'sharp';
import { fileOf } from '../testing/files';
import { startTestApi, type TestApi } from '../testing/start-test-api';
import type { TestClient } from '../testing/test-client';

const EVENTS = '/projects/sociall/events';

describe('the brief report of an event as a file', () => {
  let api: TestApi;
  let partner: TestClient;
  let event: string;

  beforeAll(async () => {
    api = await startTestApi({ isDemo: true });
    partner = await api.signedIn('partner@example.org');
    const made = await partner.post(EVENTS, {
      ...{ type: 'igniting', title: 'Zupa i chleb: spotkanie w Ząbkach', startsOn: '2021-05-04', leadPartner: 'CESIE', country: 'IT' },
      ...{ participants: { count: 50, quality: 'estimate' }, summary: 'One evening, one table.' },
    });
    event = `${EVENTS}/${made.json<{ id: string }>().id}`;
    const pictures = [];
    for (const [width, height, consent] of [
      [3000, 2000, 'event-notice'],
      [1200, 1600, 'nobody-recognisable'],
      [900, 900, 'not-stated'],
    ] as const) {
      const bytes = await sharp({ create: { width, height, channels: 3, background: { r: 31, g: 58, b: 95 } } })
        .jpeg()
        .toBuffer();
      const added = await partner.upload(`${event}/evidence`, fileOf(bytes, `${consent}.jpg`), { kind: 'photo' });
      const { id } = added.json<{ id: string }>();
      pictures.push({
        evidence: id,
        caption: `Seen: ${consent}`,
        alternative: 'A blue wall',
        isDecorative: false,
        credit: 'CESIE',
        consent,
      });
    }
    const aim = [{ kind: 'paragraph', content: [{ text: 'Everybody at ' }, { text: 'one table', bold: true }, { text: ' & more <b>' }] }];
    const answer = await partner.patch(`${event}/brief-report`, { aim, pictures }, { 'if-match': '"0"' });
    expect([answer.status, answer.text.length > 0]).toEqual([200, true]);
  });
  afterAll(() => api.stop());

  it.each([
    ['html', 'text/html; charset=utf-8', 'inline'],
    ['pdf', 'application/pdf', 'attachment'],
    ['docx', 'application/vnd.openxmlformats-officedocument.wordprocessingml.document', 'attachment'],
    ['json', 'application/json; charset=utf-8', 'attachment'],
  ])('comes as %s under a good name, the same bytes each time', async (format, type, disposition) => {
    const answer = await partner.get(`${event}/brief-report.${format}`);
    expect([answer.status, answer.headers.get('content-type')]).toEqual([200, type]);
    const name = `sociall-brief-report-2021-05-04-zupa-i-chleb-spotkanie-w-zabkach.${format}`;
    expect(answer.headers.get('content-disposition')).toBe(`${disposition}; filename="${name}"`);
    expect((await partner.get(`${event}/brief-report.${format}`)).bytes.equals(answer.bytes)).toBe(true);
  });

  it('comes in any language of documents', async () => {
    const { locale, blocks } = (await partner.get(`${event}/brief-report.json?lang=pl`)).json<ReportDocument>();
    expect([locale, JSON.stringify(blocks).includes('Włochy')]).toEqual(['pl-PL', true]);
  });

  it('prints pictures at the size of paper, and none of which nobody said why people may be seen', async () => {
    const document = (await partner.get(`${event}/brief-report.json`)).json<ReportDocument>();
    const block = document.blocks.find((each) => each.kind === 'pictures');
    const shown = block?.kind === 'pictures' ? block.pictures : [];
    expect(shown.map(({ caption }) => caption)).toEqual(['Seen: event-notice', 'Seen: nobody-recognisable']);
    for (const { width, height, base64 } of shown) {
      expect(Math.max(width / (499.28 / 72), height / (190 / 72))).toBeLessThanOrEqual(200);
      expect((await sharp(Buffer.from(base64!, 'base64')).metadata()).exif).toBeUndefined();
    }
    const html = (await partner.get(`${event}/brief-report.html`)).text;
    expect(html).toContain('<strong>one table</strong> &amp; more &lt;b&gt;');
    expect(html).not.toContain('not-stated');
  });

  it('can be had of an event of which nobody has written one, and of no other project’s', async () => {
    const made = await partner.post(EVENTS, { type: 'igniting', title: 'Σ', startsOn: '2021-05-04', leadPartner: 'CESIE' });
    const other = `${EVENTS}/${made.json<{ id: string }>().id}`;
    const answer = await partner.get(`${other}/brief-report.pdf`);
    expect([answer.status, answer.bytes.subarray(0, 5).toString()]).toEqual([200, '%PDF-']);
    expect(answer.headers.get('content-disposition')).toContain('"sociall-brief-report-2021-05-04.pdf"');
    const stranger = await api.signedIn('other@example.org');
    expect((await stranger.get(`${event.replace('sociall', 'exchange-hub-plus')}/brief-report.pdf`)).problem().code).toBe(
      'event.not-found',
    );
  });
});
