import { captionsOf, type ChartBlock, headingText, PICTURE_FRAME, type ReportDocument } from '@turnout/reports/document';
import { drawChart, textsOf } from '@turnout/shared/charts';
import { pdfRenderer } from './pdf-renderer';
import { deliverable } from './testing/deliverable';
import { jumpsOf, readPdf, type ReadPdf } from './testing/read-pdf';
import { elementsOf, textBelow, type ReadElement } from './testing/read-structure';
import { contentsOf, unmarkedPaints } from './testing/unmarked-paints';

const letters = (text: string): string => text.replace(/[\s\u{ad}]/gu, '');
const said = (element: ReadElement): string => textBelow(element).replace(/\s+/gu, ' ').trim();

describe('a deliverable as PDF', () => {
  let document: ReportDocument;
  let bytes: Uint8Array;
  let read: ReadPdf;
  beforeAll(async () => {
    document = await deliverable();
    bytes = await pdfRenderer.render(document);
    read = await readPdf(bytes);
  });

  /** Headings to the second level, then figures, then tables: as they are listed. */
  const listed = (): readonly string[] => [
    ...document.blocks.flatMap((block) => (block.kind === 'heading' && block.level < 3 ? [headingText(block)] : [])),
    ...(['figures', 'tables'] as const).flatMap((what) =>
      captionsOf(document).flatMap((each) => (each.what === what ? [`${each.label} ${each.caption}`] : [])),
    ),
  ];

  it('has a cover with project, title, facts and acknowledgement, and nothing of what other pages carry', () => {
    const [cover, contents] = read.pages;
    const { project, title, subtitle, funding } = document;
    for (const words of [project.name, project.title, title, subtitle!, funding!.statement, funding!.disclaimer!, 'D2.3', 'not known'])
      expect(letters(cover!.spoken)).toContain(letters(words));
    expect(cover!.artifacts.trim()).toBe('');
    expect(elementsOf(read.structure, 'H1').map(said)).toEqual([title]);
    expect(contents!.artifacts).toContain(`Page 2 of ${String(read.pages.length)}`);
  });

  it('lists headings, figures and tables with the pages on which they really stand, each a link to it', async () => {
    const entries = elementsOf(read.structure, 'Link').map(said);
    const numbers = entries.map((entry) => Number(/ (\d+)$/u.exec(entry)![1]));
    expect(entries.map((entry) => entry.replace(/ \d+$/u, ''))).toEqual(listed());
    expect(await jumpsOf(bytes)).toEqual(listed().map((words, index) => ({ page: numbers[index], said: words })));
    listed().forEach((words, index) => {
      // A figure that goes on over pages is named where it ends.
      const pages = read.pages.slice(numbers[index]! - 1, numbers[index]! + (words.startsWith('Figure 2') ? 2 : 0));
      const spoken = letters(pages.map((page) => page.spoken).join(''));
      expect(spoken).toContain(letters(words.replace(/^(\w+ \d+) (?=\p{Lu})/u, '$1. ')));
    });
    for (const link of elementsOf(read.structure, 'Link')) expect(link.source).toContain('/Type/OBJR');
  });

  it('nests the entries of the second level in those of the first', () => {
    const [contents] = elementsOf(read.structure, 'TOC');
    expect(contents!.children.map(({ children }) => children.map(({ role }) => role))).toEqual([
      ['Reference'],
      ['Reference', 'TOC'],
      ['Reference', 'TOC'],
    ]);
  });

  it('bookmarks headings with their numbers, and tables and figures below them', () => {
    const [, , , introduction, events, annex] = read.outline;
    expect(read.outline.slice(0, 3).map(({ title }) => title)).toEqual(['Contents', 'Figures', 'Tables']);
    expect(introduction).toEqual({ title: '1 Introduction', items: [] });
    expect(events!.items.map(({ title }) => title)).toEqual([expect.stringMatching(/^2\.1 Events of/u), '2.2 Sums']);
    expect(events!.items[1]!.items.map(({ title }) => title)).toEqual([
      expect.stringMatching(/^Table 2\. /u),
      ...['Figure 1. People at table', 'Figure 2. Participants of each partner', 'Figure 3. Events over the months'],
      'Figure 4. Participants by country',
    ]);
    expect(annex!.items).toEqual([{ title: 'I.1 Εκπαίδευση χωρίς αποκλεισμούς', items: [{ title: 'Not listed', items: [] }] }]);
  });

  it('shows diagrams with all their words, in our own typeface, and says them in words to who does not see them', async () => {
    const charts = document.blocks.filter((block): block is ChartBlock => block.kind === 'chart');
    const figures = elementsOf(read.structure, 'Figure').slice(-charts.length);
    charts.forEach(({ chart, alternative }, index) => {
      const { width } = PICTURE_FRAME;
      const drawing = drawChart(chart, { width, locale: document.locale, notKnown: document.words.notKnown });
      expect(figures[index]!.source).toContain(`/Alt<FEFF${Buffer.from(alternative, 'utf16le').swap16().toString('hex')}>`);
      for (const { text } of textsOf(drawing.shapes)) expect(letters(figures[index]!.text)).toContain(letters(text));
    });
    expect(Buffer.from(bytes).toString('latin1')).not.toMatch(/Helvetica|Times/u);
  });

  it('begins what begins a page on a new one', () => {
    for (const words of ['1 Introduction', 'Annex I Brief reports'])
      expect(read.pages.some(({ spoken }) => spoken.trim().startsWith(words))).toBe(true);
  });

  it('says in which language a heading is', () => {
    const heading = elementsOf(read.structure, 'H3').find((element) => said(element).startsWith('I.1'))!;
    expect(heading.source).toContain(`/Lang<FEFF${Buffer.from('el', 'utf16le').swap16().toString('hex')}>`);
  });

  it('paints nothing that is neither part of the structure nor marked as an artifact', () => {
    expect(contentsOf(bytes)).toHaveLength(read.pages.length);
    expect(unmarkedPaints(bytes)).toEqual([]);
  });

  it('has no page for lists of nothing', async () => {
    const { pages } = await readPdf(await pdfRenderer.render({ ...document, blocks: document.blocks.slice(0, 4) }));
    expect(pages).toHaveLength(1);
  });

  it('sets a cover of two thousand characters whole', async () => {
    const title = 'A title that goes on and on. '.repeat(69).trim();
    const { pages } = await readPdf(await pdfRenderer.render({ ...document, title, subtitle: title, blocks: document.blocks.slice(0, 1) }));
    expect(pages.length).toBeGreaterThan(1);
    const spoken = letters(pages.map((page) => page.spoken).join(''));
    for (const words of [title + title, 'D2.3', document.funding!.disclaimer!]) expect(spoken).toContain(letters(words));
  });
});
