import { GOLDEN_DOCUMENTS, type GoldenDocument, goldenDocument, lossesOf } from '@turnout/reports/definitions/testing';
import type { ReportDocument, TableBlock } from '@turnout/reports/document';
import { pdfRenderer } from './pdf-renderer';
import { linksOf, readPdf, type ReadPdf } from './testing/read-pdf';
import { elementsOf, textBelow, type ReadElement } from './testing/read-structure';
import { unmarkedPaints } from './testing/unmarked-paints';

/** What a screen reader reads out, and behind it what only the eye gets. */
function readBack({ pages, structure }: ReadPdf): string {
  return [textBelow(structure), ...pages.map(({ artifacts }) => artifacts)].join('\n');
}

function tableOf(document: ReportDocument): TableBlock {
  return document.blocks.find((block): block is TableBlock => block.kind === 'table')!;
}

/** Letter by letter: where lines are broken, spaces and soft hyphens come and go. */
const letters = (text: string): string => text.replace(/[\s\u{ad}]/gu, '');
const said = (element: ReadElement): string => letters(textBelow(element));

/** Golden documents as files, in the order in which they are asked for, and read back. */
const files = new Map<string, Promise<Uint8Array>>();
const readings = new Map<string, Promise<ReadPdf>>();

function fileOf(name: GoldenDocument): Promise<Uint8Array> {
  const file = files.get(name) ?? goldenDocument(name).then((document) => pdfRenderer.render(document));
  files.set(name, file);
  return file;
}

function readingOf(name: GoldenDocument): Promise<ReadPdf> {
  const reading = readings.get(name) ?? fileOf(name).then(readPdf);
  readings.set(name, reading);
  return reading;
}

describe('PDF renderer', () => {
  it.each(GOLDEN_DOCUMENTS)('loses nothing of %s, in the order of the structure tree', async (name) => {
    expect(lossesOf(await goldenDocument(name), readBack(await readingOf(name)))).toEqual([]);
  });

  it('writes the same bytes again, whatever was rendered before', async () => {
    for (const name of GOLDEN_DOCUMENTS.toReversed()) {
      const again = await pdfRenderer.render(await goldenDocument(name));
      expect(Buffer.compare(again, await fileOf(name))).toBe(0);
    }
  });

  it.each(GOLDEN_DOCUMENTS)('keeps all text of %s within the margins and paints nothing unmarked', async (name) => {
    const { pages } = await readingOf(name);
    expect(unmarkedPaints(await fileOf(name))).toEqual([]);
    for (const { extent } of pages) {
      expect(extent.left).toBeGreaterThanOrEqual(48 - 0.1);
      expect(extent.right).toBeLessThanOrEqual(595.28 - 48 + 0.1);
      expect(extent.bottom).toBeGreaterThanOrEqual(24);
      expect(extent.top).toBeLessThanOrEqual(841.89 - 24);
    }
  });

  it('sets a long acknowledgement of the funding whole, in any of its alphabets', async () => {
    const document = await goldenDocument('sociall-events');
    const statement = 'Με τη συγχρηματοδότηση της Ευρωπαϊκής Ένωσης, χωρίς ευθύνη της. '.repeat(40).slice(0, 2000);
    const disclaimer = 'Wyrażone poglądy są wyłącznie poglądami autorów; żółć, gęś i jaźń. '.repeat(40).slice(0, 2000);
    const { pages, structure } = await readPdf(await pdfRenderer.render({ ...document, funding: { emblem: 'eu', statement, disclaimer } }));
    const paragraphs = elementsOf(structure, 'P').map(said);
    expect(paragraphs.slice(0, 2)).toEqual([letters(statement), letters(disclaimer)]);
    for (const { extent } of pages) {
      expect(extent.right).toBeLessThanOrEqual(595.28 - 48 + 0.1);
      expect(extent.bottom).toBeGreaterThanOrEqual(24);
    }
  });

  it('names its title, its language and that it is tagged', async () => {
    const document = await goldenDocument('sociall-events');
    const read = await readPdf(await pdfRenderer.render({ ...document, title: 'Events & <sums>' }));
    expect(read).toMatchObject({ title: 'Events & <sums>', language: document.locale, isMarked: true });
    expect(read.elementCount).toBeGreaterThan(200);
  });

  it('has a table with header cells, one label for each group and the cells of each record', async () => {
    const document = await goldenDocument('three-hundred-rows');
    const table = tableOf(document);
    const { pages, structure } = await readPdf(await pdfRenderer.render(document));
    const heads = elementsOf(structure, 'TH');
    const saying = (text: string | null): number => heads.filter((head) => said(head) === letters(text ?? '')).length;
    expect(pages.length).toBeGreaterThan(5);
    for (const { heading } of table.columns) expect(saying(heading)).toBe(1);
    for (const { label, rows } of table.groups) {
      expect(saying(label)).toBe(1);
      expect(heads.find((head) => said(head) === letters(label!))!.source).toContain(`/Scope/Row/RowSpan ${String(rows.length + 1)}`);
    }
    const records = table.groups.flatMap((group) => group.rows);
    const named = table.columns.filter((column) => column.namesRecord === true).length;
    expect(elementsOf(structure, 'TR')).toHaveLength(1 + records.length + table.groups.length + 1);
    expect(elementsOf(structure, 'TD')).toHaveLength(records.length * (table.columns.length - named) + table.groups.length + 1);
  });

  it('shows header and group label on every page of a long group, to the eye only', async () => {
    const document = await goldenDocument('three-hundred-rows');
    const { pages } = await readPdf(await pdfRenderer.render(document));
    for (const [index, page] of pages.entries()) {
      expect(page.artifacts).toContain(`Page ${String(index + 1)} of ${String(pages.length)}`);
      if (index > 0) expect(page.artifacts).toContain('Partner(s)');
      if (index > 0) expect(page.artifacts).toContain(document.words.continued);
      expect(page.spoken).not.toContain(document.words.continued);
    }
  });

  it('tells the language of a title that is not in its own', async () => {
    const { structure } = await readPdf(await pdfRenderer.render(await goldenDocument('sociall-events')));
    const greek = elementsOf(structure, 'TH').filter((cell) => /[α-ω]{5}/u.test(cell.text));
    expect(greek).toHaveLength(4);
    for (const cell of greek) expect(cell.source).toContain('/Lang<FEFF0065006c>');
  });

  it('shows the emblem as a figure with words', async () => {
    const document = await goldenDocument('sociall-events');
    const { structure } = await readPdf(await pdfRenderer.render(document));
    const [figure, ...more] = elementsOf(structure, 'Figure');
    const alternative = /\/Alt<FEFF(\w+)>/u.exec(figure!.source)![1]!;
    expect(more).toEqual([]);
    expect(Buffer.from(alternative, 'hex').swap16().toString('utf16le')).toBe(document.words.emblem);
  });

  it('tags text as it was set: lists within lists, quotes, sub-headings and links that lead where they say', async () => {
    const bytes = await pdfRenderer.render(await goldenDocument('brief-report'));
    const { structure } = await readPdf(bytes);
    const [happened] = elementsOf(structure, 'Div').filter((element) => elementsOf(element, 'BlockQuote').length > 0);
    const [list] = happened!.children.filter(({ role }) => role === 'L');
    expect(list!.children.map(({ role, children }) => [role, ...children.map((child) => child.role)])).toEqual([
      ['LI', 'Lbl', 'LBody'],
      ['LI', 'Lbl', 'LBody'],
    ]);
    expect(elementsOf(list!, 'Lbl').map(said)).toEqual(['1.', '–', '•', '2.']);
    expect(elementsOf(happened!, 'H3').map(said)).toEqual([letters('Η βραδιά <στο> σχολείο')]);
    expect(elementsOf(happened!, 'BlockQuote').map(said)).toEqual([letters('Nobody asked us before.– A pupil')]);
    const links = elementsOf(happened!, 'Link');
    expect(links.map(said)).toEqual([letters('the plan (see the site)'), letters('the school')]);
    for (const link of links) expect(link.source).toContain('/Type/OBJR');
    const addresses = await linksOf(bytes);
    expect(addresses).toEqual(['https://example.org/plan?a=1&b=(2)', 'mailto:school@example.org']);
  });

  it('shows pictures with words and captions, and passes over what only decorates', async () => {
    const { structure } = await readPdf(await pdfRenderer.render(await goldenDocument('brief-report')));
    const figures = elementsOf(structure, 'Figure').map(({ source }) => /\/Alt<FEFF(\w+)>/u.exec(source)![1]!);
    const words = figures.map((code) => Buffer.from(code, 'hex').swap16().toString('utf16le'));
    expect(words).toEqual(['Emblem of the European Union', 'People cook', 'People cook']);
    expect(elementsOf(structure, 'Caption').map(said)).toEqual([letters('Picture 1 · Photo: CESIE & friends'), letters('Picture 2')]);
  });

  it('leaves out a picture whose bytes the document does not hold', async () => {
    const document = await goldenDocument('brief-report');
    const blocks = document.blocks.map((block) =>
      block.kind === 'pictures' ? { ...block, pictures: block.pictures.map((picture) => ({ ...picture, base64: null })) } : block,
    );
    expect(Buffer.from(await pdfRenderer.render({ ...document, blocks })).includes('/Subtype /Image')).toBe(false);
  });

  it('bookmarks headings, tables and groups', async () => {
    const document = await goldenDocument('sociall-events');
    const table = tableOf(document);
    const events = await readPdf(await pdfRenderer.render(document));
    expect(events.outline).toEqual([{ title: table.caption, items: table.groups.map(({ label }) => ({ title: label, items: [] })) }]);
    const all = await readPdf(await pdfRenderer.render(await goldenDocument('all-blocks')));
    expect(all.outline).toEqual([
      {
        title: 'Open local partnerships',
        items: [{ title: 'Facts <of the project>', items: [{ title: 'Figures', items: [] }] }],
      },
    ]);
  });

  it('embeds a part of every font, with the way back to characters', async () => {
    const file = Buffer.from(await pdfRenderer.render(await goldenDocument('doubtful-events'))).toString('latin1');
    const fonts = file.match(/\/Subtype \/Type0\n\/BaseFont \/[A-Z]{6}\+NotoSans-\w+/gu)!;
    expect(fonts.length).toBeGreaterThanOrEqual(3);
    expect(file.match(/\/FontFile2 /gu)).toHaveLength(fonts.length);
    expect(file.match(/\/ToUnicode /gu)).toHaveLength(fonts.length);
    expect(file).not.toMatch(/Helvetica|Times/u);
  });

  it('reads back hundreds of different characters of three scripts', async () => {
    const ranges = [
      [0x21, 0x7e],
      [0xa1, 0xac],
      [0xae, 0x17f],
      [0x391, 0x3a1],
      [0x3a3, 0x3ce],
      [0x400, 0x45f],
    ] as const;
    const text = ranges.map(([from, to]) => String.fromCodePoint(...Array.from({ length: to - from + 1 }, (_, at) => from + at))).join(' ');
    const document = await goldenDocument('all-blocks');
    const cell = { kind: 'text', text, language: 'und' } as const;
    const blocks = [
      { kind: 'paragraph', text },
      { kind: 'facts', facts: [{ label: 'All', value: cell }] },
    ] as const;
    const { structure } = await readPdf(await pdfRenderer.render({ ...document, blocks }));
    const expected = letters(text.normalize('NFC'));
    expect(elementsOf(structure, 'P').map(said)).toContain(expected);
    expect(elementsOf(structure, 'LBody').map(said)).toContain(expected);
  });

  it('shows that a character cannot be shown', async () => {
    const document = await goldenDocument('all-blocks');
    const blocks = [{ kind: 'paragraph', text: 'a \u{5d0}\u{1f600} b' }] as const;
    const { structure } = await readPdf(await pdfRenderer.render({ ...document, blocks }));
    expect(elementsOf(structure, 'P').map(said)).toContain('a\u{fffd}\u{fffd}b');
  });
});
