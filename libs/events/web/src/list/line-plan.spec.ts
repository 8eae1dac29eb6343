import { lineOfRow, planLines, sectionsOf, stepRows } from './line-plan';

const SPANS = [
  { key: 'a', records: 3 },
  { key: 'b', records: 2 },
  { key: null, records: 4 },
];
const NONE_CLOSED = new Set<string | null>();
const grouped = planLines(SPANS, true, NONE_CLOSED);
const folded = planLines(SPANS, true, new Set(['b']));
const plain = planLines([{ key: null, records: 5 }], false, NONE_CLOSED);
const shape = (plan: typeof grouped, first: number, end: number) =>
  sectionsOf(plan, first, end).map((section) => [section.group.key, section.isHeadingWithin, section.first, section.end, section.line]);

describe('the lines of a list', () => {
  it('are its headings and rows, without the rows of groups that are closed', () => {
    expect([grouped.lines, folded.lines, plain.lines]).toEqual([12, 10, 5]);
    expect(folded.groups.map(({ firstRow, firstLine, isOpen }) => [firstRow, firstLine, isOpen])).toEqual([
      [0, 0, true],
      [3, 4, false],
      [5, 5, true],
    ]);
  });

  it('are cut into sections, rows without their heading under a copy of it', () => {
    expect(shape(grouped, 0, 12)).toEqual([
      ['a', true, 0, 3, 1],
      ['b', true, 3, 5, 5],
      [null, true, 5, 9, 8],
    ]);
    expect(shape(grouped, 2, 6)).toEqual([
      ['a', false, 1, 3, 2],
      ['b', true, 3, 4, 5],
    ]);
    expect(shape(grouped, 0, 1)).toEqual([['a', true, 0, 0, 1]]);
    expect(shape(grouped, 4, 5)).toEqual([['b', true, 3, 3, 5]]);
    expect(shape(folded, 4, 7)).toEqual([
      ['b', true, 3, 3, 5],
      [null, true, 5, 6, 6],
    ]);
    expect(shape(folded, 5, 6)).toEqual([[null, true, 5, 5, 6]]);
    expect(shape(plain, 1, 3)).toEqual([[null, false, 1, 3, 1]]);
  });

  it('tell where a row stands', () => {
    expect([0, 2, 3, 8, 9, -1].map((row) => lineOfRow(grouped, row))).toEqual([1, 3, 5, 11, null, null]);
    expect([2, 3, 5].map((row) => lineOfRow(folded, row))).toEqual([3, null, 6]);
    expect(lineOfRow(plain, 4)).toBe(4);
  });

  it('are walked row by row, over headings and what is closed', () => {
    expect([1, 3, 20].map((steps) => stepRows(grouped, 1, steps))).toEqual([2, 4, 8]);
    expect([1, -1, -9].map((steps) => stepRows(grouped, 3, steps))).toEqual([4, 2, 0]);
    expect([stepRows(folded, 2, 1), stepRows(folded, 5, -1), stepRows(folded, 0, Infinity), stepRows(folded, 8, -Infinity)]).toEqual([
      5, 2, 8, 0,
    ]);
    expect(stepRows(planLines(SPANS, true, new Set<string | null>(['a', 'b', null])), 4, 1)).toBe(4);
  });
});
