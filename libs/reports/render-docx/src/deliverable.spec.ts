import { type Block, captionsOf, type ReportDocument } from '@turnout/reports/document';
import { strFromU8, unzipSync } from 'fflate';
import { docxRenderer } from './docx-renderer';
import { deliverable } from './testing/deliverable';
import { all, type Element, readDocument, type ReadDocument, textOf, treeOf, valueOf } from './testing/read-document';

let document: ReportDocument;
let file: Uint8Array;
let word: ReadDocument;

beforeAll(async () => {
  document = await deliverable();
  file = await docxRenderer.render(document);
  word = readDocument(file);
});

const part = (name: string): string => strFromU8(word.parts[name]!);
const paragraphs = (style: string): readonly Element[] => all(word.body, 'w:p').filter((each) => valueOf(each, 'w:pStyle') === style);
const texts = (style: string): readonly string[] => paragraphs(style).map((each) => textOf(each).trim());

describe('Word of a deliverable', () => {
  it('is the same bytes for the same document, diagrams and the workbooks in them included', async () => {
    expect(await docxRenderer.render(await deliverable())).toEqual(file);
  });

  it('has a cover of its own without a running head, with the funding at its foot, and counts pages on from it', () => {
    const sections = all(word.body, 'w:sectPr');
    expect(sections.map((section) => valueOf(section, 'w:titlePg') !== 'false')).toEqual([true, false, false, false]);
    expect(all(word.body, 'w:pgNumType').filter(({ attributes }) => 'w:start' in attributes)).toEqual([]);
    const before = textOf(word.body).slice(0, textOf(word.body).indexOf('Contents'));
    for (const words of ['Global report', 'D2.2']) expect(before).toContain(words);
    const feet = Object.keys(word.parts).filter((name) => /footer\d/u.test(name) && part(name).includes('Co-funded by the Erasmus+'));
    expect(feet).toHaveLength(1);
    expect(part(feet[0]!)).toContain('descr="Emblem of the European Union"');
  });

  it('numbers captions as every other format does, by fields that count on', () => {
    const captions = paragraphs('Caption');
    const found = captions.map((each) => textOf(each).trim()).sort();
    expect(found).toEqual(
      captionsOf(document)
        .map(({ label, caption }) => `${label}. ${caption}`)
        .sort(),
    );
    const fields = captions.map((each) => [
      all(each, 'w:fldSimple')[0]?.attributes['w:instr']?.trim(),
      textOf(all(each, 'w:fldSimple')[0]!),
    ]);
    expect(fields).toContainEqual(['SEQ Figure \\* ARABIC', '5']);
    expect(fields).toContainEqual(['SEQ Table \\* ARABIC', '2']);
  });

  it('lists headings, figures and tables with the pages on which they stand', () => {
    const entries = [...texts('TOC1'), ...texts('TOC2'), ...texts('TableofFigures')];
    for (const entry of entries) expect(entry).toMatch(/\d$/u);
    expect(texts('TOC1').map((entry) => entry.replace(/\s*\d+$/u, ''))).toEqual([
      '1 Introduction',
      '2 Events',
      '3 Sums',
      'Annex I\u{2003}Βραδιά',
    ]);
    expect(texts('TableofFigures').map((entry) => entry.replace(/\d$/u, ''))).toEqual([
      ...['Diagram 1', 'Diagram 2', 'Diagram 3', 'Diagram 4', 'In Palermo'].map(
        (caption, index) => `Figure ${String(index + 1)}. ${caption}`,
      ),
      ...captionsOf(document)
        .filter(({ what }) => what === 'tables')
        .map(({ label, caption }) => `${label}. ${caption}`),
    ]);
    const anchors = all(word.body, 'w:hyperlink').flatMap(({ attributes }) => attributes['w:anchor'] ?? []);
    const places = all(word.body, 'w:bookmarkStart').map(({ attributes }) => attributes['w:name']);
    expect(anchors).not.toHaveLength(0);
    for (const anchor of anchors) expect(places).toContain(anchor);
  });

  it('lists nothing where there is nothing to list, and goes on in another diagram where no page is high enough', async () => {
    const [cover] = document.blocks;
    const categories = Array.from({ length: 60 }, (_, index) => ({ label: `Partner ${String(index + 1)}` }));
    const series = [{ name: 'Events', values: categories.map((_, index) => index) }];
    const bars: Block = {
      ...{ kind: 'chart', id: 'many', caption: 'By partner', alternative: 'In words.', notes: [] },
      chart: { kind: 'bars', direction: 'across', valueLabel: 'Events', categories, series },
    };
    const lists: readonly Block[] = [
      { kind: 'contents', depth: 1 },
      { kind: 'list-of', what: 'tables' },
    ];
    const { body, parts } = readDocument(await docxRenderer.render({ ...document, blocks: [cover!, ...lists, bars] }));
    expect(all(body, 'w:p').filter((each) => valueOf(each, 'w:pStyle') === 'Contents')).toEqual([]);
    const charts = Object.keys(parts).filter((name) => /charts\/chart\d+\.xml$/u.test(name));
    expect(charts).toHaveLength(3);
    const scales = charts.map((name) => all(treeOf(strFromU8(parts[name]!)), 'c:max').map(({ attributes }) => attributes['val']));
    expect(new Set(scales.flat()).size).toBe(1);
    const described = all(body, 'wp:docPr').map(({ attributes }) => attributes['descr'] ?? null);
    expect(described.filter((words) => words === 'In words.')).toHaveLength(1);
  });

  it('begins chapters on a page of their own, and leaves no page empty where the sheet is turned', () => {
    const breaks = paragraphs('Heading1').map((heading) => [textOf(heading).trim(), all(heading, 'w:pageBreakBefore').length]);
    expect(breaks).toEqual([
      ['1Introduction', 1],
      ['2Events', 0],
      ['3Sums', 0],
      ['Annex I\u{2003}Βραδιά', 1],
    ]);
    expect(all(paragraphs('Heading1').at(-1)!, 'w:lang').map(({ attributes }) => attributes['w:val'])).toEqual(['el-GR']);
  });

  it('draws bars as diagrams whose numbers can be opened, and says what is not known', () => {
    const [byType, promised, byMonth] = [1, 2, 3].map((number) => treeOf(part(`word/charts/chart${String(number)}.xml`)));
    const values = (chart: Element): string[] => all(chart, 'c:val').flatMap((each) => all(each, 'c:v').map(({ text }) => text));
    expect(values(byType!)).toEqual(['301', '295', '1277']);
    expect(all(byType!, 'c:v').map(({ text }) => text)).toContain('Bench-learning webinar · not known');
    expect(all(promised!, 'c:v').map(({ text }) => text)).toContain('Forward-looking session · Promised: not known');
    expect(values(byMonth!)).toHaveLength(36);
    const workbooks = Object.keys(word.parts).filter((name) => name.endsWith('.xlsx'));
    expect(workbooks).toHaveLength(3);
    expect(strFromU8(unzipSync(word.parts[workbooks[0]!]!)['xl/worksheets/sheet1.xml']!)).toContain('<v>301</v>');
  });

  it('draws maps as pictures, with every number in words beside them', () => {
    expect(texts('ChartValue')).toEqual(['Italy388', 'Brazil5', 'Greecenot known', 'European (international)39']);
    expect(Object.keys(word.parts).filter((name) => name.endsWith('.svg'))).toHaveLength(2);
  });

  it('describes every diagram and picture once, and gives each drawing a number of its own', () => {
    const drawings = all(word.body, 'wp:docPr').map(({ attributes }) => attributes);
    const described = drawings.map(({ descr }) => descr).filter((words) => words?.endsWith('in words.'));
    expect(described).toEqual([1, 2, 3, 4].map((number) => `Diagram ${String(number)} in words.`));
    expect(new Set(drawings.map(({ id }) => id)).size).toBe(drawings.length);
  });
});
