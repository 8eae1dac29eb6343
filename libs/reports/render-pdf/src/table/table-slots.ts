import type { Column, TableBlock } from '@turnout/reports/document';
import type { Typesetter } from '../text/typesetter';
import type { ColumnNeed } from './column-widths';
import type { TableType } from './table-look';
import type { CellText, CellTexts } from './table-texts';
import { columnWidths, figuresFit } from './column-widths';
import { CELL_PADDING, TABLE_TYPES } from './table-look';
import { sumsOf } from './table-texts';

/** Place of a column, in points from the left edge of the page, with its padding. */
export interface Slot {
  readonly x: number;
  readonly width: number;
  readonly align: 'left' | 'right';
  /** Room kept free behind the digits for the mark of estimates. */
  readonly inset: number;
}

/** Type of a table and the places of its columns. */
export interface TableSlots {
  readonly type: TableType;
  /** Column of the group labels, where there is one. */
  readonly label: Slot | null;
  readonly columns: readonly Slot[];
}

/** What the places depend on. */
export interface TableContent {
  readonly block: TableBlock;
  readonly texts: CellTexts;
  readonly estimateMark: string;
}

/** Finds the places of all columns from what stands in them, in the largest type that breaks no figure. */
export function tableSlots(content: TableContent, typesetter: Typesetter, frame: { left: number; width: number }): TableSlots {
  const [type, columns] = chooseType(content, typesetter, frame.width);
  const widths = columnWidths(
    columns.map(({ need }) => need),
    frame.width,
  );
  return { type, ...placed(content.block, columns, widths, frame.left) };
}

function chooseType(content: TableContent, typesetter: Typesetter, width: number): readonly [TableType, readonly MeasuredColumn[]] {
  const [smallest, ...larger] = TABLE_TYPES.toReversed() as [TableType, ...TableType[]];
  for (const type of larger.toReversed()) {
    const columns = columnNeeds(content, type, typesetter);
    const fits = figuresFit(
      columns.map(({ need }) => need),
      width,
    );
    if (fits) return [type, columns];
  }
  return [smallest, columnNeeds(content, smallest, typesetter)];
}

interface MeasuredColumn {
  readonly need: ColumnNeed;
  readonly inset: number;
}

function columnNeeds(content: TableContent, type: TableType, typesetter: Typesetter): readonly MeasuredColumn[] {
  const { block } = content;
  const columns = block.columns.map((column, index) => columnNeed(column, textsOf(index, content), content.estimateMark, type, typesetter));
  if (block.groupHeading === null) return columns;
  const labels = [block.groupHeading, ...block.groups.map((group) => group.label ?? '')].map((text) => typesetter.extent(text, type.bold));
  const word = Math.max(...labels.map((label) => label.word));
  const natural = Math.max(...labels.map((label) => label.natural));
  return [{ need: padded({ unbreakable: 0, word, missing: 0, natural, grow: 0 }), inset: 0 }, ...columns];
}

function placed(
  block: TableBlock,
  measured: readonly MeasuredColumn[],
  widths: readonly number[],
  left: number,
): Pick<TableSlots, 'label' | 'columns'> {
  const labels = block.groupHeading === null ? 0 : 1;
  let x = left;
  const slots = widths.map((width, index): Slot => {
    const column = block.columns[index - labels];
    const isFigure = column !== undefined && (column.kind === 'count' || column.kind === 'ratio');
    const slot: Slot = { x, width, align: isFigure ? 'right' : 'left', inset: measured[index]?.inset ?? 0 };
    x += width;
    return slot;
  });
  return { label: slots.slice(0, labels)[0] ?? null, columns: slots.slice(labels) };
}

function* textsOf(column: number, { block, texts }: TableContent): Generator<CellText> {
  for (const group of block.groups) {
    for (const row of group.rows) {
      const cell = row.cells[column];
      if (cell !== undefined) yield texts.of(cell, 'plain');
    }
  }
  for (const sum of sumsOf(block)) {
    const cell = sum.cells[column - sum.fromColumn];
    if (cell !== undefined) yield texts.of(cell, 'bold');
  }
}

function columnNeed(column: Column, texts: Iterable<CellText>, mark: string, type: TableType, typesetter: Typesetter): MeasuredColumn {
  const heading = typesetter.extent(column.heading, type.bold).word;
  const isFigure = column.kind !== 'text';
  let word = 0;
  let natural = 0;
  let missing = 0;
  let hasMark = false;
  for (const cell of texts) {
    const extent = typesetter.extent(cell.text, type[cell.cut]);
    if (cell.cut === 'missing') missing = extent.natural;
    if (extent.word > word) word = extent.word;
    if (extent.natural > natural) natural = extent.natural;
    hasMark ||= cell.isMarked;
  }
  const inset = hasMark ? typesetter.extent(mark, type.bold).natural : 0;
  const need = {
    unbreakable: isFigure ? word + inset : 0,
    word: Math.max(word, heading) + inset,
    missing: isFigure ? missing : 0,
    natural: Math.max(natural, heading) + inset,
  };
  return { need: padded({ ...need, grow: column.grow }), inset };
}

function padded(need: ColumnNeed): ColumnNeed {
  const padding = 2 * CELL_PADDING.across + 0.1;
  const unbreakable = need.unbreakable === 0 ? 0 : need.unbreakable + padding;
  const missing = need.missing === 0 ? 0 : need.missing + padding;
  return { ...need, unbreakable, missing, word: need.word + padding, natural: need.natural + padding };
}
