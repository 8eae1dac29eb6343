import { briefReportFacts, goldenDocument } from '@turnout/reports/definitions/testing';
import type { Block, Cell, ReportDocument, Row, TableBlock } from '@turnout/reports/document';
import { isoDate } from '@turnout/shared/kernel';
import { strFromU8 } from 'fflate';
import { docxRenderer } from './docx-renderer';
import { all, type Element, readDocument, type ReadDocument, textOf, valueOf } from './testing/read-document';

const read = async (document: ReportDocument): Promise<ReadDocument> => readDocument(await docxRenderer.render(document));
const styles = ({ body }: ReadDocument): (string | undefined)[] => all(body, 'w:p').map((paragraph) => valueOf(paragraph, 'w:pStyle'));
const tableOf = ({ body }: ReadDocument): Element => all(body, 'w:tbl').find((table) => all(table, 'w:tblHeader').length > 0)!;

async function eventsTable(change: (table: TableBlock) => Partial<TableBlock>): Promise<ReportDocument> {
  const document = await goldenDocument('sociall-events');
  return { ...document, blocks: document.blocks.map((block) => (block.kind === 'table' ? { ...block, ...change(block) } : block)) };
}

describe('Word of the events table', () => {
  it('repeats its header, and merges the label of a group down its rows', async () => {
    const table = tableOf(await read(await goldenDocument('sociall-events')));
    const rows = all(table, 'w:tr');
    expect(rows.map((row) => all(row, 'w:tblHeader').length)).toEqual([1, ...Array.from({ length: 36 }, () => 0)]);
    const merges = rows.flatMap((row) => all(row, 'w:vMerge').map(({ attributes }) => attributes['w:val'] ?? 'continue'));
    expect(merges.filter((merge) => merge === 'restart')).toHaveLength(4);
    expect(merges.filter((merge) => merge === 'continue')).toHaveLength(27);
    expect(valueOf(table, 'w:tblCaption')).toBe('Events of Soci@ll, grouped by type');
  });

  it('names its group again in every sum, for whoever sees another page than the label', async () => {
    const table = tableOf(await read(await goldenDocument('sociall-events')));
    const sums = all(table, 'w:tr').filter((row) => all(row, 'w:gridSpan').length > 0);
    expect(sums.map((row) => textOf(row).trim().split('\n'))).toEqual([
      ['Igniting event · Sum: 10 events', '301'],
      ['Peer-learning event · Sum: 16 events in 13 records', '295'],
      ['Bench-learning international webinar · Sum: 2 events', '39'],
      ['Forward-looking session · Sum: 6 events', '77'],
      ['34 events in 31 records, 712 participants as reported', '712'],
    ]);
    for (const row of sums) expect(all(row, 'w:gridSpan')[0]?.attributes['w:val']).toBe('5');
  });

  it('fills exactly the width of the paper, with widths for every cell', async () => {
    const table = tableOf(await read(await goldenDocument('hostile-titles')));
    const grid = all(table, 'w:gridCol').map(({ attributes }) => Number(attributes['w:w']));
    expect(grid.reduce((sum, width) => sum + width, 0)).toBe(9986);
    expect(Math.min(...grid)).toBeGreaterThan(400);
  });

  it('tells the language of titles, and says where nobody knows it', async () => {
    const table = tableOf(await read(await goldenDocument('hostile-titles')));
    const languages = all(table, 'w:r').flatMap((run) => {
      const language = valueOf(run, 'w:lang');
      return language === undefined ? [] : [[textOf(run).slice(0, 6), language]];
    });
    expect(languages).toContainEqual(['Δημιου', 'el-GR']);
    expect(languages).toContainEqual(['Zażółć', 'pl-PL']);
    expect(languages).toContainEqual(['Предуч', 'x-none']);
  });

  it('keeps short rows whole, and lets a page split those with two hundred entries', async () => {
    const list = Array.from({ length: 200 }, (_, index) => `${String(index + 1)}. Ząbki\u0007, Πάτρα`).join('\n');
    const document = await eventsTable(({ groups: [group] }) => {
      const [row, other] = group!.rows as [Row, Row];
      return { groups: [{ ...group!, rows: [{ ...row, cells: [{ kind: 'text', text: list }, ...row.cells.slice(1)] }, other] }] };
    });
    const [, long, short] = all(tableOf(await read(document)), 'w:tr');
    expect(textOf(all(long!, 'w:tc')[1]!).trim()).toBe(list.replaceAll('\u0007', '\ufffd'));
    expect([long, short].map((row) => valueOf(row!, 'w:cantSplit') ?? 'on')).toEqual(['off', 'on']);
  });

  it('writes figures and days as the language does', async () => {
    const cells: Cell[] = [
      { kind: 'text', text: 'Polska' },
      { kind: 'date', from: isoDate('2021-03-04'), to: null },
    ];
    const document = await eventsTable(({ groups: [group] }) => {
      const [row] = group!.rows;
      const count: Cell = { kind: 'count', value: 12_345, isEstimate: true };
      return { groups: [{ ...group!, rows: [{ ...row!, cells: [...cells, ...row!.cells.slice(2, 4), count] }] }] };
    });
    const { text, parts } = await read({ ...document, locale: 'pl-PL' });
    expect(text).toContain('04.03.2021');
    expect(text).toContain('12\u00a0345*');
    expect(strFromU8(parts['word/styles.xml']!)).toContain('<w:lang w:val="pl-PL"/>');
  });

  it('refuses more rows than Word can bear, and says how many those are', async () => {
    const document = await eventsTable(({ groups: [group] }) => ({
      groups: [{ ...group!, rows: Array.from({ length: 2001 }, () => group!.rows[0]!) }],
    }));
    await expect(docxRenderer.render(document)).rejects.toMatchObject({
      code: 'report.too-long-for-word',
      params: { rows: 2001, most: 2000 },
    });
  });

  it('turns the sheet for a table that needs it, with its heading', async () => {
    const wide = await eventsTable(() => ({ isWide: true }));
    const heading: Block = { kind: 'heading', level: 1, text: 'All events' };
    const lead: Block = { kind: 'paragraph', text: 'Before' };
    const { body } = await read({ ...wide, blocks: [lead, heading, ...wide.blocks, lead] });
    expect(all(body, 'w:pgSz').map(({ attributes }) => [attributes['w:orient'], attributes['w:w']])).toEqual([
      ['portrait', '11906'],
      ['landscape', '16838'],
      ['portrait', '11906'],
    ]);
    const before = textOf(body).slice(0, textOf(body).indexOf('Table 1'));
    expect(before.trimEnd().endsWith('All events')).toBe(true);
    const sections = all(body, 'w:p').filter((paragraph) => all(paragraph, 'w:sectPr').length > 0);
    expect(textOf(sections[0]!)).not.toContain('All events');
  });
});

describe('Word of any document', () => {
  it('opens with emblem and funding in the head of the first page, and counts pages', async () => {
    const { parts, body } = await read(await goldenDocument('sociall-sums'));
    const around = Object.keys(parts)
      .filter((name) => /word\/(?:header|footer)\d/u.test(name))
      .map((name) => strFromU8(parts[name]!));
    expect(around.filter((xml) => xml.includes('Co-funded by the Erasmus+'))).toHaveLength(1);
    expect(around.join('')).toContain('descr="Emblem of the European Union"');
    expect(around.filter((xml) => xml.includes('NUMPAGES'))).toHaveLength(2);
    expect(all(body, 'w:titlePg')).toHaveLength(1);
  });

  it('uses styles that Word knows, so that a look is changed in one place', async () => {
    const found = styles(await read(await goldenDocument('all-blocks')));
    for (const style of ['Title', 'Heading1', 'Heading2', 'Heading3', 'KeyFigure', 'FactLabel', 'Callout']) expect(found).toContain(style);
  });

  it('has real headings, lists, links and pictures with their alternatives', async () => {
    const document = await goldenDocument('brief-report');
    const word = await read(document);
    const numbered = all(word.body, 'w:numPr').map((list) => [valueOf(list, 'w:ilvl'), valueOf(list, 'w:numId')]);
    expect(new Set(numbered.map(([level]) => level))).toEqual(new Set(['0', '1', '2']));
    expect(all(word.body, 'w:hyperlink')).not.toHaveLength(0);
    const relations = strFromU8(word.parts['word/_rels/document.xml.rels']!);
    expect(relations).toContain('TargetMode="External"');
    const pictures = all(word.body, 'wp:docPr').map(({ attributes }) => attributes['id']);
    expect(pictures).toHaveLength(briefReportFacts().pictures.filter(({ base64 }) => base64 !== null).length);
    expect(new Set(pictures).size).toBe(pictures.length);
    const shown = document.blocks.flatMap((block) => (block.kind === 'pictures' ? block.pictures : []));
    const described = all(word.body, 'wp:docPr').map(({ attributes }) => attributes['descr'] ?? null);
    expect(described).toEqual(shown.map(({ alternative }) => alternative));
    expect(textOf(word.body)).toContain(`Figure 1. ${String(shown.find(({ caption }) => caption !== null)?.caption)}`);
  });

  it('lists the contents of a long document with the pages they stand on', async () => {
    const document = await goldenDocument('all-blocks');
    const chapters = Array.from({ length: 9 }, (_, index): Block[] => [
      { kind: 'heading', level: 1, text: `Κεφάλαιο ${String(index + 1)}` },
      { kind: 'paragraph', text: 'A line of a paragraph that goes on for a while. '.repeat(60) },
    ]).flat();
    const file = await docxRenderer.render({ ...document, blocks: chapters });
    const { body } = readDocument(file);
    const contents = all(body, 'w:sdt')[0]!;
    const entries = all(contents, 'w:p')
      .map((entry) => textOf(entry).trim())
      .filter((entry) => entry.startsWith('Κεφάλαιο'));
    expect(entries).toHaveLength(9);
    const pages = entries.map((entry) => Number(/(\d+)$/u.exec(entry.replace(/^Κεφάλαιο \d/u, ''))?.[1]));
    expect(pages[0]).toBe(1);
    expect(pages.at(-1)).toBeGreaterThan(2);
    expect([...pages].sort((a, b) => a - b)).toEqual(pages);
  });

  it('shows a very long title whole on its first page, and begins with it on the others', async () => {
    const title = `Τίτλος ${'πολύ μεγάλος τίτλος '.repeat(99)}τέλος`;
    const { body, parts } = await read({ ...(await goldenDocument('all-blocks')), title, blocks: [] });
    expect(textOf(body)).toContain(title);
    const head = Object.keys(parts)
      .map((name) => (/header\d/u.test(name) ? strFromU8(parts[name]!) : ''))
      .join('');
    expect(head).toContain('Τίτλος πολύ');
    expect(head).not.toContain('τέλος');
  });
});
