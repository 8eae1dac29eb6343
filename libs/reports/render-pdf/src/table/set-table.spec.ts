import { goldenDocument } from '@turnout/reports/definitions/testing';
import type { Cell, Column, ReportDocument, TableBlock } from '@turnout/reports/document';
import type { SetText } from '../layout/page-plan';
import { Tag } from '../layout/tag';
import { textOf } from '../text/line';
import { Typesetter } from '../text/typesetter';
import { setTable, type SetTable } from './set-table';

const FRAME = { left: 48, width: 499.28 };

function tableOf(columns: readonly Column[], rows: readonly (readonly Cell[])[]): TableBlock {
  const groups = [{ key: null, label: null, rows: rows.map((cells) => ({ cells })), sum: null }];
  return { kind: 'table', id: 't', caption: 'T', groupHeading: null, columns, groups, total: null, notes: [], emptyText: 'None' };
}

const count = (value: number, isEstimate = false): Cell => ({ kind: 'count', value, isEstimate });
const counts = (length: number): readonly Column[] =>
  Array.from({ length }, (_, index) => ({ id: `c${String(index)}`, heading: 'Participants', kind: 'count', grow: 0 }));

describe('setTable', () => {
  let document: ReportDocument;
  const set = (block: TableBlock): SetTable => setTable(block, document, new Typesetter('en-GB'), new Tag('Table'), FRAME);
  const cellsOf = (table: SetTable): readonly SetText[] => table.groups.flatMap((group) => group.bands.flatMap((band) => band.cells));

  beforeAll(async () => {
    document = await goldenDocument('all-blocks');
  });

  it('takes smaller type before it breaks a figure', () => {
    const narrow = cellsOf(set(tableOf(counts(6), [counts(6).map(() => count(1234567))])));
    const wide = cellsOf(set(tableOf(counts(11), [counts(11).map(() => count(1234567))])));
    expect(new Set(narrow.map(({ style }) => style.size))).toEqual(new Set([8.5]));
    expect(wide[0]!.style.size).toBeLessThan(8.5);
    for (const cell of [...narrow, ...wide]) expect(cell.lines).toHaveLength(1);
  });

  it('stays within its frame whatever it holds', () => {
    const columns: readonly Column[] = [{ id: 't', heading: 'Event', kind: 'text', grow: 1 }, ...counts(25)];
    const cells = cellsOf(set(tableOf(columns, [[{ kind: 'text', text: 'x'.repeat(300) }, ...counts(25).map(() => count(1234567))]])));
    for (const cell of cells) {
      expect(cell.x).toBeGreaterThanOrEqual(FRAME.left);
      expect(cell.x + cell.width).toBeLessThanOrEqual(FRAME.left + FRAME.width + 0.01);
      for (const line of cell.lines) expect(line.width <= cell.width + 0.02 || line.text.length === 1).toBe(true);
    }
  });

  it('lets the mark of an estimate hang behind the column of digits', () => {
    const [exact, estimate] = cellsOf(set(tableOf(counts(1), [[count(31)], [count(50, true)]])));
    const mark = new Typesetter('en').extent(document.words.estimateMark, estimate!.style).natural;
    expect(textOf(estimate!.lines)).toBe(`50${document.words.estimateMark}`);
    expect(estimate!.x + estimate!.width - mark).toBeCloseTo(exact!.x + exact!.width, 0);
  });

  it('says what is not known in another cut, and never leaves it out', () => {
    const [missing] = cellsOf(set(tableOf(counts(1), [[{ kind: 'missing', reason: 'not-known' }]])));
    expect(textOf(missing!.lines)).toBe(document.words.notKnown);
    expect(missing!.style.face).toBe('italic');
  });

  it('hyphenates a title by its own language, and not at all where nobody named one', () => {
    const columns: readonly Column[] = [
      { id: 'a', heading: 'A', kind: 'text', grow: 1 },
      { id: 'b', heading: 'B', kind: 'text', grow: 12 },
    ];
    const filler: Cell = { kind: 'text', text: 'wide '.repeat(90).trim() };
    const text = 'międzynarodowego Konstantynopolitańczykowianeczka';
    const [polish, , unknown] = cellsOf(
      set(
        tableOf(columns, [
          [{ kind: 'text', text, language: 'pl' }, filler],
          [{ kind: 'text', text, language: 'und' }, filler],
        ]),
      ),
    );
    expect(polish!.lines.some((line) => line.end === 'hyphen')).toBe(true);
    expect(unknown!.lines.some((line) => line.end === 'hyphen')).toBe(false);
    expect(textOf(polish!.lines)).toBe(text);
    expect(textOf(unknown!.lines)).toBe(text);
  });
});
