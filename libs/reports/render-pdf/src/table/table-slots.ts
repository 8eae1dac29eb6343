import type { Column, TableBlock } from '@turnout/reports/document';
import type { Typesetter } from '../text/typesetter';
import type { CellText, GroupTexts, SumTexts } from './table-texts';
import type { ColumnNeed } from './column-widths';
import { TEXT_STYLES } from '../text/text-style';
import { columnWidths } from './column-widths';
import { CELL_PADDING } from './table-look';

/** Place of a column, in points from the left edge of the page, with its padding. */
export interface Slot {
  readonly x: number;
  readonly width: number;
  readonly align: 'left' | 'right';
}

/** Places of the column of group labels, where there is one, and of every other. */
export interface TableSlots {
  readonly label: Slot | null;
  readonly columns: readonly Slot[];
}

/** Finds the places of all columns from what stands in them. */
export function tableSlots(
  block: TableBlock,
  groups: readonly GroupTexts[],
  sums: readonly SumTexts[],
  typesetter: Typesetter,
  frame: { readonly left: number; readonly width: number },
): TableSlots {
  const needs = block.columns.map((column, index) => columnNeed(column, textsOf(index, groups, sums), typesetter));
  const hasLabels = block.groupHeading !== null;
  const all = hasLabels ? [labelNeed(block.groupHeading ?? '', groups, typesetter), ...needs] : needs;
  let x = frame.left;
  const slots = columnWidths(all, frame.width).map((width, index): Slot => {
    const column = block.columns[hasLabels ? index - 1 : index];
    const slot = { x, width, align: column !== undefined && isFigure(column) ? ('right' as const) : ('left' as const) };
    x += width;
    return slot;
  });
  const [first, ...rest] = slots;
  return hasLabels && first !== undefined ? { label: first, columns: rest } : { label: null, columns: slots };
}

/** Whether the values of a column are read from the right. */
export function isFigure(column: Column): boolean {
  return column.kind === 'count' || column.kind === 'ratio';
}

function* textsOf(column: number, groups: readonly GroupTexts[], sums: readonly SumTexts[]): Generator<CellText> {
  for (const group of groups) {
    for (const row of group.rows) {
      const cell = row[column];
      if (cell !== undefined) yield cell;
    }
  }
  for (const sum of sums) {
    const cell = sum.cells[column - sum.fromColumn];
    if (cell !== undefined) yield cell;
  }
}

function columnNeed(column: Column, texts: Iterable<CellText>, typesetter: Typesetter): ColumnNeed {
  const heading = typesetter.extent(column.heading, TEXT_STYLES.cellBold);
  let word = heading.word;
  let natural = heading.word;
  for (const cell of texts) {
    const extent = typesetter.extent(cell.text, cell.style);
    if (extent.word > word) word = extent.word;
    if (extent.natural > natural) natural = extent.natural;
  }
  return padded({ word, natural, grow: column.grow, isFigure: column.kind !== 'text' });
}

function labelNeed(heading: string, groups: readonly GroupTexts[], typesetter: Typesetter): ColumnNeed {
  let { word } = typesetter.extent(heading, TEXT_STYLES.cellBold);
  let natural = word;
  for (const { label } of groups) {
    const extent = typesetter.extent(label ?? '', TEXT_STYLES.cellBold);
    word = Math.max(word, extent.word);
    natural = Math.max(natural, extent.natural);
  }
  return padded({ word, natural, grow: 0, isFigure: false });
}

function padded(need: ColumnNeed): ColumnNeed {
  const padding = 2 * CELL_PADDING.across + 0.1;
  return { ...need, word: need.word + padding, natural: need.natural + padding };
}
