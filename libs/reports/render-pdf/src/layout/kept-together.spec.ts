import { GOLDEN_DOCUMENTS, goldenDocument } from '@turnout/reports/definitions/testing';
import type { Block, ChartBlock, ReportDocument, TableBlock } from '@turnout/reports/document';
import { textOf } from '../text/line';
import type { PagePlan } from './page-plan';
import { planDocument } from './plan-document';

const LINES_TO_A_PAGE = 50;

function above(lines: number): Block {
  return { kind: 'paragraph', text: Array.from({ length: lines }, () => 'line').join('\n') };
}

function table(rows: number): TableBlock {
  const row = (index: number) => ({ cells: [{ kind: 'text', text: `row ${String(index)}` }] as const });
  return {
    ...{
      kind: 'table',
      id: 't',
      caption: 'Table',
      groupHeading: null,
      total: null,
      notes: ['First note.', 'Last note.'],
      emptyText: 'None',
    },
    columns: [{ id: 'title', heading: 'Event', kind: 'text', grow: 1 }],
    groups: [{ key: null, label: null, rows: Array.from({ length: rows }, (_, index) => row(index)), sum: null }],
  };
}

const CHART: ChartBlock = {
  ...{ kind: 'chart', id: 'c', caption: 'Chart', alternative: 'In words', notes: ['As reported.'] },
  chart: {
    ...{ kind: 'bars', direction: 'across', valueLabel: 'Events' },
    categories: Array.from({ length: 12 }, (_, index) => ({ label: `Partner ${String(index)}` })),
    series: [{ name: 'Events', values: Array.from({ length: 12 }, (_, index) => index) }],
  },
};

const said = ({ texts }: PagePlan): readonly string[] =>
  texts.filter(({ text }) => text.tag !== null).map(({ text }) => textOf(text.lines));

describe('what stands together', () => {
  let frame: ReportDocument;
  const pages = (...blocks: readonly Block[]): readonly PagePlan[] => planDocument({ ...frame, blocks }).pages;
  const pageOf = (words: string, all: readonly PagePlan[]): PagePlan => all.find((page) => said(page).includes(words))!;
  beforeAll(async () => {
    frame = await goldenDocument('all-blocks');
  });

  it.each([...Array(LINES_TO_A_PAGE / 5).keys()])(
    'is a small table with its caption and its notes (%i times five lines above)',
    (fifth) => {
      const all = pages(above(5 * fifth + 1), table(6));
      expect(said(pageOf('Table', all))).toEqual(expect.arrayContaining(['Table', 'row 0', 'row 5', 'First note.', 'Last note.']));
    },
  );

  it.each([1, 2, 3, 4])('is a heading and the beginning of its text of %i lines, wherever on a page they come', (lines) => {
    const text: Block = {
      ...{ kind: 'rich-text', below: 1 },
      content: [
        { kind: 'paragraph', content: [{ text: Array.from({ length: lines }, (_, index) => `said ${String(index)}`).join('\n') }] },
      ],
    };
    for (let before = 1; before < LINES_TO_A_PAGE; before++) {
      const all = pages(above(before), { kind: 'heading', level: 1, text: 'Heading' }, text);
      expect(said(pageOf('Heading', all)).join(' ')).toContain('said 0');
    }
  });

  it.each([...Array(10).keys()])('are the notes of a long table and its last row (%i rows more)', (more) => {
    const rows = 60 + 2 * more;
    expect(said(pageOf('Last note.', pages(table(rows))))).toContain(`row ${String(rows - 1)}`);
  });

  it.each([...Array(LINES_TO_A_PAGE / 5).keys()])(
    'is a heading, a diagram, its caption and its notes (%i times five lines above)',
    (fifth) => {
      const all = pages(above(5 * fifth + 1), { kind: 'heading', level: 1, text: 'Heading' }, CHART);
      const page = pageOf('Heading', all);
      expect(said(page)).toEqual(expect.arrayContaining(['Chart', 'As reported.']));
      expect(page.drawings).toHaveLength(1);
      expect(page.drawings[0]!.scale).toBeGreaterThanOrEqual(0.86);
    },
  );

  it.each([...Array(LINES_TO_A_PAGE / 5).keys()])(
    'is a heading, the line behind it and what that speaks of (%i times five lines above)',
    (fifth) => {
      const [heading, line] = [
        { kind: 'heading', level: 1, text: 'Heading' } as const,
        { kind: 'paragraph', text: 'As follows:' } as const,
      ];
      const all = pages(above(5 * fifth + 1), heading, line, table(6));
      expect(said(pageOf('Heading', all))).toEqual(expect.arrayContaining(['As follows:', 'Table', 'row 5']));
    },
  );

  it.each(GOLDEN_DOCUMENTS)('is every heading of %s with what it heads', async (name) => {
    const all = planDocument(await goldenDocument(name)).pages;
    const lowest = all.flatMap(({ texts, images, drawings }) => {
      const [last] = texts.filter(({ text }) => text.tag !== null).toSorted((one, other) => other.y - one.y);
      const isBelow = [...images, ...drawings].some(({ y }) => last !== undefined && y > last.y);
      return last === undefined || isBelow ? [] : [last.text.tag!.type];
    });
    const heads = lowest.slice(0, -1).filter((type) => /^H\d$/u.test(type));
    expect(heads).toEqual([]);
  });

  it('is a diagram made a little smaller rather than a page left half empty', () => {
    const scales = [...Array(LINES_TO_A_PAGE).keys()].map(
      (lines) => pages(above(lines + 1), CHART).flatMap(({ drawings }) => drawings)[0]!.scale,
    );
    expect(scales[0]).toBe(1);
    expect(scales.some((scale) => scale < 1)).toBe(true);
  });
});
