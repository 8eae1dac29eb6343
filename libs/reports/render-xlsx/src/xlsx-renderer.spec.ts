import { goldenDocument } from '@turnout/reports/definitions/testing';
import type { Cell, ReportDocument, TableBlock } from '@turnout/reports/document';
import { isoDate } from '@turnout/shared/kernel';
import { strFromU8 } from 'fflate';
import { dayOf, shownText } from './testing/shown-text';
import { type ReadCell, readWorkbook } from './testing/read-workbook';
import { xlsxRenderer } from './xlsx-renderer';

async function workbookOf(document: ReportDocument): Promise<ReturnType<typeof readWorkbook>> {
  return readWorkbook(await xlsxRenderer.render(document));
}

/** The events table with other cells in its first row. */
async function withFirstRow(cells: readonly Cell[], change: Partial<ReportDocument> = {}): Promise<ReportDocument> {
  const document = await goldenDocument('sociall-events');
  const blocks = document.blocks.map((block) => {
    if (block.kind !== 'table') return block;
    const [group] = block.groups;
    const row = group!.rows[0]!;
    return {
      ...block,
      groups: [{ ...group!, sum: null, rows: [{ ...row, cells: [...cells, ...row.cells.slice(cells.length)] }] }],
      total: null,
    };
  });
  return { ...document, blocks, ...change };
}

describe('Excel of the events table', () => {
  it('has a sheet about it and one with a name people can read', async () => {
    const { sheets, parts } = await workbookOf(await goldenDocument('sociall-events'));
    expect(sheets.map(({ name }) => name)).toEqual(['About', 'Events of Soci@ll']);
    expect(strFromU8(parts['xl/workbook.xml']!)).toContain(`>'Events of Soci@ll'!$2:$2</definedName>`);
    expect(sheets[1]!.xml).toMatch(/<pane ySplit="2" topLeftCell="A3" state="frozen"/u);
    expect(sheets[0]!.xml).toContain(`location="&apos;Events of Soci@ll&apos;!A1"`);
  });

  it('keeps numbers as numbers, days as days and text as text, under the label of their group', async () => {
    const { sheets } = await workbookOf(await goldenDocument('sociall-events'));
    const [, heads, first] = sheets[1]!.rows;
    expect(heads?.map((cell) => cell?.text)).toEqual(['Type', 'Country', 'Date', 'Event', 'Partner(s)', 'Nr.']);
    expect(first?.map((cell) => [cell?.type, cell?.format])).toEqual([
      ...[
        ['text', ''],
        ['text', ''],
        ['number', 'dd\\/mm\\/yyyy'],
        ['text', ''],
        ['text', ''],
        ['number', '#,##0'],
      ],
    ]);
    expect(dayOf(first?.[2])).toBe('2019-03-16');
  });

  it('adds up by formulas, with what the report says beside them', async () => {
    const { sheets } = await workbookOf(await goldenDocument('sociall-events'));
    const formulas = sheets[1]!.rows.flat().filter((cell) => cell?.type === 'formula');
    expect(formulas.map((cell) => [cell?.formula, cell?.text])).toEqual([
      ['SUBTOTAL(9,F3:F12)', '301'],
      ['SUBTOTAL(9,F14:F26)', '295'],
      ['SUBTOTAL(9,F28:F29)', '39'],
      ['SUBTOTAL(9,F31:F36)', '77'],
      ['SUBTOTAL(9,F3:F37)', '712'],
    ]);
  });

  it('states figures as the document does where they are no sum of the rows', async () => {
    const document = await goldenDocument('sociall-events');
    const blocks = document.blocks.map((block) =>
      block.kind === 'table' ? { ...block, total: { ...block.total!, cells: [{ kind: 'count', value: 711 }] } } : block,
    ) as ReportDocument['blocks'];
    const { sheets } = await workbookOf({ ...document, blocks });
    expect(sheets[1]!.rows.flat().find((cell) => cell?.text === '711')).toMatchObject({ type: 'number' });
  });

  it('marks estimates, names what is not known, and tells the last day of what lasted', async () => {
    const { sheets } = await workbookOf(await goldenDocument('doubtful-events'));
    const row = (title: string): readonly (ReadCell | undefined)[] =>
      sheets[1]!.rows.find((cells) => cells[4]?.text.startsWith(title)) ?? [];
    expect(row('Around fifty')[6]).toMatchObject({ type: 'number', text: '50', format: '#,##0"*"' });
    expect(row('Nobody counted')[6]).toMatchObject({ type: 'text', text: 'not known' });
    expect([dayOf(row('Summer school')[2]), dayOf(row('Summer school')[3])]).toEqual(['2021-07-05', '2021-07-09']);
    expect(row('Around fifty')[3]).toBeUndefined();
  });

  it('holds no formula that anybody typed, and no error', async () => {
    const { sheets } = await workbookOf(await goldenDocument('hostile-titles'));
    const typed = sheets[1]!.rows.flat().filter((cell) => /^[=+\-@]/u.test(cell?.text ?? ''));
    expect(typed.map((cell) => cell?.type)).toEqual(['text', 'text', 'text', 'text']);
    const wrong = await workbookOf(
      await withFirstRow([
        { kind: 'text', text: '#N/A' },
        { kind: 'text', text: '_x0041_' },
      ]),
    );
    expect(wrong.sheets[1]!.rows[2]?.slice(1, 3)).toMatchObject([
      { type: 'text', text: '#N/A' },
      { type: 'text', text: '_x0041_' },
    ]);
  });

  it('keeps two hundred entries of one cell, and shows what no file may hold', async () => {
    const list = Array.from({ length: 200 }, (_, index) => `${String(index + 1)}. an entry\u0007 – Ząbki, Πάτρα`).join('\n');
    const { sheets } = await workbookOf(await withFirstRow([{ kind: 'text', text: list }]));
    expect(sheets[1]!.rows[2]?.[1]?.text).toBe(list.replaceAll('\u0007', '\ufffd'));
  });

  it('refuses a text that no cell can hold', async () => {
    const document = await withFirstRow([{ kind: 'text', text: 'x'.repeat(32_768) }]);
    await expect(xlsxRenderer.render(document)).rejects.toMatchObject({ code: 'report.too-long-for-excel' });
  });

  it('writes days in the order of the document’s language', async () => {
    const day: Cell = { kind: 'date', from: isoDate('2021-03-04'), to: null };
    const { sheets } = await workbookOf(await withFirstRow([{ kind: 'text', text: 'Polska' }, day], { locale: 'pl-PL' }));
    expect(sheets[1]!.rows[2]?.[2]?.format).toBe('dd\\.mm\\.yyyy');
    expect(shownText(sheets[1]!, 'pl-PL', 'Until')).toContain('04.03.2021');
  });
});

describe('Excel of any document', () => {
  it('carries emblem, statement and disclaimer', async () => {
    const { sheets, parts } = await workbookOf(await goldenDocument('sociall-sums'));
    expect(Object.keys(parts).filter((name) => name.startsWith('xl/media/'))).toHaveLength(1);
    expect(strFromU8(parts['xl/drawings/drawing1.xml']!)).toContain('descr="Emblem of the European Union"');
    expect(shownText(sheets[0]!, 'en-GB', 'Until')).toContain('Co-funded by the Erasmus+ Programme');
  });

  it('shows every piece of a very long title', async () => {
    const document = { ...(await goldenDocument('all-blocks')), title: `Τίτλος ${'μεγάλος τίτλος '.repeat(133)}τέλος`, subtitle: 'Zażółć' };
    const { sheets } = await workbookOf(document);
    const shown = shownText(sheets[0]!, 'en-GB', 'Until').replace(/\s+/gu, ' ');
    expect(shown).toContain(document.title);
    const heights = [...sheets[0]!.xml.matchAll(/ ht="([\d.]+)"/gu)].map(([, height]) => Number(height));
    expect(Math.max(...heights)).toBeLessThanOrEqual(409);
  });

  it('gives tables of the same name sheets of their own', async () => {
    const document = await goldenDocument('sociall-sums');
    const table = document.blocks.find((block): block is TableBlock => block.kind === 'table')!;
    const { sheets } = await workbookOf({
      ...document,
      blocks: [table, table, { ...table, caption: '[history]' }, { ...table, caption: '//' }],
    });
    expect(sheets.map(({ name }) => name)).toEqual([
      ...['About', 'Events and participants of…', 'Events and participants of… (2)', 'history (2)', '5'],
    ]);
    for (const { name } of sheets) expect(name.length).toBeLessThanOrEqual(31);
  });
});

describe('Excel of a deliverable', () => {
  it('has a sheet for each table and each diagram, named by its number', async () => {
    const { sheets } = await workbookOf(await goldenDocument('global-report'));
    expect(sheets.map(({ name }) => name)).toEqual([
      ...['About', 'Table 1 Events of Soci@ll', 'Table 2 Events and…', 'Figure 1 Participants by type…', 'Figure 2 Participants…'],
      ...[
        'Figure 3 Participants by…',
        'Figure 4 Events over months',
        'Figure 5 Participants over…',
        'Figure 6 Labels <b>nobody< b>…',
        'Table 3 What was agreed',
      ],
    ]);
    expect(sheets[1]!.rows[0]?.[0]?.text).toBe('Table 1. Events of Soci@ll, grouped by type');
  });

  it('leads from its lists, and from where they stand, to the sheets', async () => {
    const { sheets } = await workbookOf(await goldenDocument('global-report'));
    const links = [...sheets[0]!.xml.matchAll(/location="&apos;([^"]+)&apos;!A1"/gu)].map(([, sheet]) => sheet);
    expect(links.filter((sheet) => sheet === 'Table 3 What was agreed')).toHaveLength(2);
    expect(new Set(links).size).toBe(9);
  });

  it('draws a diagram from the cells beside it, with the hues of the types', async () => {
    const { sheets, parts } = await workbookOf(await goldenDocument('global-report'));
    const [, , , first] = sheets;
    expect(first!.rows.slice(1).map((row) => row.map((cell) => cell?.text))).toEqual([
      ['Shown for', 'Participants'],
      ['Igniting event', '301'],
      ['Peer-learning event', '295'],
      ['Bench-learning international webinar', '39'],
      ['Forward-looking session', '77'],
      ...[[], ['Participants are counted as reported by the organisers.']],
    ]);
    const drawn = strFromU8(parts['xl/charts/chart1.xml']!);
    expect([...drawn.matchAll(/<c:f>([^<]+)<\/c:f>/gu)].map(([, range]) => range)).toEqual([
      ...["'Figure 1 Participants by type…'!$A$3:$A$6", "'Figure 1 Participants by type…'!$B$3:$B$6"],
    ]);
    for (const hue of ['0B5C9E', 'A8400C', '0A6A50', '8D3A83']) expect(drawn).toContain(hue);
    expect(Object.keys(parts).filter((part) => part.startsWith('xl/charts/chart'))).toHaveLength(6);
    const frames = Object.entries(parts).flatMap(([part, bytes]) => (part.startsWith('xl/drawings/drawing') ? [strFromU8(bytes)] : []));
    expect(frames.join('')).toContain('descr="Participants: Igniting event 301,');
  });

  it('draws nothing where a value is not known, although the sheet says so in words', async () => {
    const { sheets, parts } = await workbookOf(await goldenDocument('global-report'));
    const promised = sheets[4]!;
    expect(promised.rows[5]?.map((cell) => cell?.text).slice(0, 3)).toEqual(['Forward-looking session', 'not known', '77']);
    // Behind the three columns stands a hidden one without the words.
    expect(promised.rows.slice(2, 6).map((row) => row[3]?.text)).toEqual(['150', '20', '150', undefined]);
    expect(promised.xml).toMatch(/<col min="4" max="4"[^>]* hidden="(?:1|true)"/u);
    expect(strFromU8(parts['xl/charts/chart2.xml']!)).toContain('!$D$3:$D$6');
  });

  it('draws a trend as lines that break where there is no value, each as it is drawn elsewhere', async () => {
    const { sheets, parts } = await workbookOf(await goldenDocument('global-report'));
    const trend = sheets[7]!;
    expect(trend.rows[1]?.map((cell) => cell?.text).slice(0, 5)).toEqual([
      ...['Project month', 'Plan', 'Reached', 'With planned events', 'Forecast'],
    ]);
    expect(trend.rows[41]?.map((cell) => cell?.text).slice(0, 5)).toEqual(['M40', '150', 'not applicable', '1108', 'not applicable']);
    const drawn = strFromU8(parts['xl/charts/chart5.xml']!);
    expect(drawn).toContain('<c:lineChart>');
    expect([...drawn.matchAll(/<a:prstDash val="(\w+)"/gu)].map(([, dash]) => dash)).toEqual(['dash', 'solid', 'sysDash', 'sysDot']);
    expect(drawn).toContain('<c:dispBlanksAs val="gap"/>');
  });

  it('has no diagram where there is nothing to draw', async () => {
    const document = await goldenDocument('global-report');
    const chart = document.blocks.find((block) => block.kind === 'chart')!;
    const empty = {
      ...chart,
      chart: { kind: 'bars', direction: 'across', valueLabel: '', categories: [], series: [{ name: '', values: [] }] },
    } as const;
    const { sheets, parts } = await workbookOf({ ...document, blocks: [empty] });
    expect(sheets[1]!.rows[2]?.[0]?.text).toBe('There is nothing to show.');
    expect(Object.keys(parts).filter((part) => part.startsWith('xl/charts/'))).toEqual([]);
  });
});
