import type { Block } from './block';
import type { Cell } from './cell';
import { captionsOf } from './captions';
import { headingText } from './heading-text';
import { jsonRenderer } from './json-renderer';
import { cellsOf, type ReportDocument } from './report-document';

const count = (value: number): Cell => ({ kind: 'count', value });

const BLOCKS: readonly Block[] = [
  { kind: 'heading', level: 1, text: 'Heading' },
  { kind: 'facts', facts: [{ label: 'Fact', value: count(1) }] },
  { kind: 'paragraph', text: 'Paragraph' },
  { kind: 'key-figures', figures: [{ label: 'Figure', value: count(2) }], basis: 'Basis' },
  { kind: 'callout', tone: 'note', title: 'Title', text: 'Text' },
  {
    kind: 'table',
    id: 'with-sums',
    caption: 'Caption',
    groupHeading: 'Group',
    columns: [{ id: 'a', heading: 'A', kind: 'count', grow: 0 }],
    groups: [
      {
        key: 'x',
        label: 'X',
        rows: [{ cells: [count(3)] }, { cells: [count(4)] }],
        sum: { label: 'Sum', fromColumn: 0, cells: [count(7)] },
      },
      { key: null, label: null, rows: [{ cells: [count(5)] }], sum: null },
    ],
    total: { label: 'Total', fromColumn: 0, cells: [count(12)] },
    notes: [],
    emptyText: 'Empty',
  },
  { kind: 'table', id: 'bare', caption: '', groupHeading: null, columns: [], groups: [], total: null, notes: [], emptyText: '' },
];

const DOCUMENT: ReportDocument = {
  definition: 'test',
  locale: 'en-GB',
  title: 'Ünïcode – Τίτλος',
  subtitle: null,
  project: { title: 'Title', name: 'Name', code: 'code' },
  asOf: '2021-06-15T09:30:00.000Z',
  asOfText: 'As of',
  funding: null,
  words: {
    continued: '',
    pageOf: '',
    notKnown: '',
    notApplicable: '',
    estimateMark: '',
    estimateNote: '',
    emblem: '',
    numbered: { table: '', figure: '', contents: '', tables: '', figures: '' },
    chart: { data: 'Data', category: 'Category', place: 'Place', empty: 'Nothing' },
    workbook: { about: '', project: '', selection: '', tables: '', counting: '', until: '' },
  },
  blocks: BLOCKS,
};

describe('cellsOf', () => {
  it('names every cell in reading order, sums and totals among them', () => {
    expect(cellsOf(DOCUMENT)).toEqual([1, 2, 3, 4, 7, 5, 12].map(count));
  });
});

describe('captionsOf', () => {
  it('numbers tables and figures apart, in reading order, and pictures only where they have a caption together', () => {
    const chart: Block = {
      ...{ kind: 'chart', id: 'c', caption: 'Chart', alternative: '', notes: [] },
      chart: { kind: 'bars', direction: 'across', valueLabel: '', categories: [], series: [] },
    };
    const blocks: readonly Block[] = [
      { kind: 'cover', logo: null, facts: [{ label: 'Version', value: count(0) }] },
      { kind: 'contents', depth: 1 },
      { kind: 'list-of', what: 'tables' },
      { kind: 'rich-text', below: 1, content: [] },
      ...[{ kind: 'pictures', pictures: [] } as const, { kind: 'pictures', pictures: [], caption: 'Photos' } as const],
      ...[chart, ...BLOCKS],
    ];
    const words = { ...DOCUMENT.words, numbered: { ...DOCUMENT.words.numbered, table: 'Table {number}', figure: 'Figure {number}' } };
    const document = { ...DOCUMENT, words, blocks };
    const labels = captionsOf(document).map(({ label, what, number, caption }) => [label, what, number, caption]);
    expect(labels).toEqual([
      ['Figure 1', 'figures', 1, 'Photos'],
      ['Figure 2', 'figures', 2, 'Chart'],
      ['Table 1', 'tables', 1, 'Caption'],
      ['Table 2', 'tables', 2, ''],
    ]);
    expect(cellsOf(document)).toEqual([0, 1, 2, 3, 4, 7, 5, 12].map(count));
  });
});

describe('headingText', () => {
  it('sets the number before the text', () => {
    expect([headingText({ text: 'Aim' }), headingText({ number: '2.1', text: 'Aim' })]).toEqual(['Aim', '2.1 Aim']);
  });
});

describe('JSON renderer', () => {
  const written = async (document: ReportDocument): Promise<string> => new TextDecoder().decode(await jsonRenderer.render(document));

  it('writes the document itself', async () => {
    expect(JSON.parse(await written(DOCUMENT))).toEqual(DOCUMENT);
  });

  it('writes the same bytes whatever order the keys were stored in', async () => {
    const shuffled = Object.fromEntries(Object.entries(DOCUMENT).reverse()) as unknown as ReportDocument;
    expect(Object.keys(shuffled)).not.toEqual(Object.keys(DOCUMENT));
    expect(await written(shuffled)).toBe(await written(DOCUMENT));
  });

  it('begins with the first key of the alphabet and ends with a line end', async () => {
    const text = await written(DOCUMENT);
    expect(text.startsWith('{\n  "asOf": "2021-06-15T09:30:00.000Z",\n')).toBe(true);
    expect(text.endsWith('}\n')).toBe(true);
  });
});
