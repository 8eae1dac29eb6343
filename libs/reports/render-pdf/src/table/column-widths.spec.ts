import fc from 'fast-check';
import { columnWidths, figuresFit, type ColumnNeed } from './column-widths';

const text = (word: number, natural: number, grow = 0): ColumnNeed => ({ unbreakable: 0, word, missing: 0, natural, grow });
const figure = (width: number, missing = 0): ColumnNeed => ({
  ...{ unbreakable: width, word: width, missing },
  ...{ natural: Math.max(width, missing), grow: 0 },
});

const sum = (numbers: readonly number[]): number => numbers.reduce((total, number) => total + number, 0);

const need = fc.record({
  isFigure: fc.boolean(),
  word: fc.integer({ min: 9, max: 300 }),
  more: fc.integer({ min: 0, max: 600 }),
  grow: fc.integer({ min: 0, max: 3 }),
});
const needs = fc.array(
  need.map(({ isFigure, word, more, grow }) => (isFigure ? figure(word) : text(word, word + more, grow))),
  { minLength: 1, maxLength: 12 },
);

describe('columnWidths', () => {
  it('fills the width and takes no more', () => {
    fc.assert(
      fc.property(needs, (columns) => {
        const widths = columnWidths(columns, 500);
        expect(sum(widths)).toBeCloseTo(500, 6);
        for (const width of widths) expect(width).toBeGreaterThan(0);
      }),
    );
  });

  it('breaks no figure while there is a way around it', () => {
    fc.assert(
      fc.property(needs, (columns) => {
        fc.pre(figuresFit(columns, 500));
        const widths = columnWidths(columns, 500);
        columns.forEach((column, index) => {
          expect(widths[index]).toBeGreaterThanOrEqual(column.unbreakable - 1e-6);
        });
      }),
    );
  });

  it('gives what is left to the columns that grow, by their shares', () => {
    expect(columnWidths([figure(50), text(40, 1000, 3), text(40, 1000, 1)], 530)).toEqual([50, 40 + 300, 40 + 100]);
  });

  it('gives nobody more than it wants while another wants more', () => {
    expect(columnWidths([text(40, 60, 1), text(40, 1000, 1)], 500)).toEqual([60, 440]);
  });

  it('gives what nobody wants to the columns that grow, rather than widen a label', () => {
    expect(columnWidths([text(60, 200), text(40, 90, 1)], 500)).toEqual([112, 388]);
  });

  it('sets what is not known on one line among figures, and gives that up before a word is broken', () => {
    expect(columnWidths([figure(20, 45), text(40, 1000, 1)], 500)).toEqual([45, 455]);
    expect(columnWidths([figure(20, 45), text(90, 1000, 1)], 120)).toEqual([20, 100]);
  });

  it('lets a column that does not grow stay narrow', () => {
    expect(columnWidths([text(60, 200), text(40, 1000, 1)], 500)).toEqual([76, 424]);
  });
});
