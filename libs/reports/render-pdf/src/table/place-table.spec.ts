import { goldenDocument } from '@turnout/reports/definitions/testing';
import type { ReportDocument, RowGroup, SumRow, TableBlock } from '@turnout/reports/document';
import fc from 'fast-check';
import { planDocument } from '../layout/plan-document';
import { spokenTexts } from '../testing/spoken-texts';
import { textOf } from '../text/line';
import type { PlacedText } from '../layout/page-plan';

const BOTTOM = 841.89 - 64;

const words = fc.array(fc.constantFrom('school', 'community', 'Ζυγός', 'peer-learning', 'x'.repeat(60)), { minLength: 1, maxLength: 160 });
const title = words.map((list) => list.join(' '));
const sum = (label: string): SumRow => ({ label, fromColumn: 1, cells: [{ kind: 'count', value: 7 }] });
const group: fc.Arbitrary<RowGroup> = fc
  .record({ label: title, titles: fc.array(title, { maxLength: 12 }), hasSum: fc.boolean() })
  .map(({ label, titles, hasSum }) => ({
    key: 'k',
    label,
    rows: titles.map((text, index) => ({
      cells: [
        { kind: 'text', text },
        { kind: 'count', value: index },
      ],
    })),
    sum: hasSum ? sum('Sum of the group') : null,
  }));

function tableOf(groups: readonly RowGroup[]): TableBlock {
  return {
    kind: 'table',
    id: 't',
    caption: 'Table',
    groupHeading: 'Type',
    columns: [
      { id: 'title', heading: 'Event', kind: 'text', grow: 1 },
      { id: 'count', heading: 'Number', kind: 'count', grow: 0 },
    ],
    groups,
    total: groups.length === 0 ? null : sum('Total'),
    notes: [],
    emptyText: 'None',
  };
}

function written(groups: readonly RowGroup[]): readonly string[] {
  const rows = groups.flatMap(({ label, rows, sum: line }) => [
    label ?? '',
    ...(rows.length === 0 && line === null ? ['', ''] : []),
    ...rows.flatMap((row) => row.cells.map((cell) => (cell.kind === 'text' ? cell.text : cell.kind === 'count' ? String(cell.value) : ''))),
    ...(line === null ? [] : [line.label, '7']),
  ]);
  return ['Table', 'Type', 'Event', 'Number', ...(groups.length === 0 ? ['None'] : [...rows, 'Total', '7'])];
}

describe('a table on its pages', () => {
  let frame: ReportDocument;
  beforeAll(async () => {
    frame = await goldenDocument('all-blocks');
  });

  it('says every cell exactly once, in order, and nothing below the foot of a page', () => {
    fc.assert(
      fc.property(fc.array(group, { maxLength: 4 }), (groups) => {
        const plan = planDocument({ ...frame, blocks: [tableOf(groups)] });
        const table = plan.structure.children.find((tag) => tag.type === 'Table')!;
        expect(spokenTexts(plan, table)).toEqual(written(groups));
        for (const placed of plan.pages.flatMap((page) => page.texts.filter(({ text }) => text.tag !== null))) {
          expect(bottomOf(placed)).toBeLessThanOrEqual(BOTTOM + 0.01);
        }
      }),
      { numRuns: 40 },
    );
  });

  it('repeats header and label on every further page of a group', () => {
    const rows = Array.from({ length: 90 }, () => ({
      cells: [
        { kind: 'text', text: 'row' },
        { kind: 'count', value: 1 },
      ] as const,
    }));
    const { pages } = planDocument({ ...frame, blocks: [tableOf([{ key: 'k', label: 'Igniting event', rows, sum: null }])] });
    expect(pages.length).toBeGreaterThan(1);
    for (const page of pages.slice(1)) {
      const muted = page.texts.filter(({ text }) => text.tag === null).map(({ text }) => textOf(text.lines));
      expect(muted).toEqual(expect.arrayContaining(['Type', 'Event', 'Number', 'Igniting event', frame.words.continued]));
    }
  });

  it.each([...Array(12).keys()])('leaves neither a sum nor the total alone at the head of a page (%i rows more)', (more) => {
    const rows = Array.from({ length: 30 + more }, () => ({
      cells: [
        { kind: 'text', text: 'row' },
        { kind: 'count', value: 1 },
      ] as const,
    }));
    const { pages } = planDocument({ ...frame, blocks: [tableOf([{ key: 'k', label: 'L', rows, sum: sum('Sum') }])] });
    const ofSum = pages.find((page) => page.texts.some(({ text }) => textOf(text.lines) === 'Sum'))!;
    const said = ofSum.texts.filter(({ text }) => text.tag !== null).map(({ text }) => textOf(text.lines));
    expect(said).toEqual(expect.arrayContaining(['row', 'Sum', 'Total']));
  });

  it.each([...Array(20).keys()])('begins with everything that must stand together (%i lines above)', (more) => {
    const text = Array.from({ length: 24 + more }, () => 'line').join('\n');
    const rows = [
      {
        cells: [
          { kind: 'text', text: 'row' },
          { kind: 'count', value: 1 },
        ] as const,
      },
    ];
    const table = tableOf([{ key: 'k', label: 'L', rows, sum: sum('Sum') }]);
    const { pages } = planDocument({
      ...frame,
      blocks: [{ kind: 'heading', level: 1, text: 'Heading' }, { kind: 'paragraph', text }, table],
    });
    const ofTable = pages.find((page) => page.texts.some(({ text: set }) => textOf(set.lines) === 'Table'))!;
    const said = ofTable.texts.map(({ text: set }) => textOf(set.lines));
    expect(said).toEqual(expect.arrayContaining(['Table', 'Event', 'L', 'row', 'Sum', 'Total']));
  });

  it('makes room for a label that is taller than its rows', () => {
    const label = 'A label of many words '.repeat(9).trim();
    const rows = [
      {
        cells: [
          { kind: 'text', text: 'row' },
          { kind: 'count', value: 1 },
        ] as const,
      },
    ];
    const { pages } = planDocument({
      ...frame,
      blocks: [
        tableOf([
          { key: 'a', label, rows, sum: sum('Sum') },
          { key: 'b', label: 'Next', rows, sum: null },
        ]),
      ],
    });
    const find = (said: string): PlacedText => pages[0]!.texts.find(({ text }) => textOf(text.lines) === said)!;
    expect(find('Next').y).toBeGreaterThan(bottomOf(find(label)));
    expect(bottomOf(find('Sum'))).toBeCloseTo(bottomOf(find(label)), 1);
  });
});

function bottomOf({ text, y }: PlacedText): number {
  return y + text.lines.length * text.style.leading;
}
