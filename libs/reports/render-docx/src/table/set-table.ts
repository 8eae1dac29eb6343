import { REPORT_THEME, type Row, type RowGroup, type SumRow, type TableBlock } from '@turnout/reports/document';
import {
  AlignmentType,
  BorderStyle,
  type FileChild,
  Paragraph,
  TableCell,
  TableLayoutType,
  TableRow,
  VerticalMergeType,
  WidthType,
} from 'docx';
import type { Setting } from '../setting';
import { caption } from '../text/caption';
import { cellRuns } from '../text/cell-runs';
import { ink } from '../text/styles';
import { runs, safeText } from '../text/word-text';
import { columnWidths } from './column-widths';
import { DescribedTable } from './described-table';

const { colour } = REPORT_THEME;
const LINE = { style: BorderStyle.SINGLE, size: 4, color: ink(colour.rule) } as const;
const NONE = { style: BorderStyle.NONE, size: 0, color: 'auto' } as const;
const STRONG = { style: BorderStyle.SINGLE, size: 12, color: ink(colour.headFill) } as const;
/** A table of so few rows, none of them long, stands on one page. */
const FEW_ROWS = 12;
/** Rows with a text of more letters may be split by a page: they would leave too much of it empty. */
const KEPT_WHOLE = 500;

/** A table with its caption above and what it counts below. @param width of the text in twips */
export function setTable(table: TableBlock, setting: Setting, width: number): readonly FileChild[] {
  return new TableSetter(table, setting, width).set();
}

class TableSetter {
  private readonly widths: readonly number[];
  private readonly offset: 0 | 1;
  /** Whether each row stays with the next. */
  private readonly isKept: boolean;

  constructor(
    private readonly table: TableBlock,
    private readonly setting: Setting,
    private readonly width: number,
  ) {
    this.widths = columnWidths(table, setting.document, width);
    this.offset = table.groupHeading === null ? 0 : 1;
    const rows = table.groups.flatMap((group) => group.rows);
    this.isKept = rows.length <= FEW_ROWS && rows.every(isShort);
  }

  set(): readonly FileChild[] {
    const { table } = this;
    const isEmpty = table.groups.every(({ rows }) => rows.length === 0);
    const options = {
      rows: [
        this.head(),
        ...(isEmpty ? [this.line(table.emptyText)] : table.groups.flatMap((group, index) => this.group(group, this.isFollowed(index)))),
        ...(table.total === null ? [] : [this.sum(table.total, table.total.label, colour.totalFill)]),
      ],
      ...{ columnWidths: this.widths, layout: TableLayoutType.FIXED, width: { size: this.width, type: WidthType.DXA } },
      borders: { top: LINE, bottom: LINE, left: NONE, right: NONE, insideHorizontal: LINE, insideVertical: NONE },
      margins: { left: 80, right: 80, top: 40, bottom: 40 },
      tableLook: { firstRow: true, firstColumn: this.offset === 1, lastRow: table.total !== null, noHBand: true, noVBand: true },
    };
    return [
      caption('table', table.caption, this.setting),
      new DescribedTable(options, safeText(table.caption)),
      ...table.notes.map((note) => new Paragraph({ style: 'Note', children: runs(note) })),
      new Paragraph({ style: 'Spacer' }),
    ];
  }

  private head(): TableRow {
    const headings = [...(this.offset === 1 ? [this.table.groupHeading ?? ''] : []), ...this.table.columns.map(({ heading }) => heading)];
    const cells = headings.map((heading, at) =>
      this.cell(at, 1, [this.paragraph(at, 'TableHead', runs(heading))], { fill: colour.headFill }),
    );
    return new TableRow({ tableHeader: true, cantSplit: true, children: cells });
  }

  /** Whether the last row of a group stays with what comes below it in the table. */
  private isFollowed(group: number): boolean {
    const isLast = group + 1 === this.table.groups.length;
    return isLast ? this.table.total !== null : this.isKept;
  }

  /** @param isFollowed whether its last row stays with the one below */
  private group(group: RowGroup, isFollowed: boolean): readonly TableRow[] {
    const { rows, sum } = group;
    const lines = rows.map((row, index) => {
      const keepNext = index + 1 === rows.length ? isFollowed || sum !== null : this.isKept;
      return this.row(row, this.label(group, index), keepNext);
    });
    if (sum === null) return lines;
    // A label that spans rows stays behind on the page it begins on, so the sum says again what it is the sum of.
    const words = group.label === null ? sum.label : `${group.label} · ${sum.label}`;
    return [...lines, this.sum(sum, words, colour.sumFill, isFollowed)];
  }

  /** The cell of the group's label: written in the first row, going on in the others. */
  private label({ label }: RowGroup, index: number): readonly TableCell[] {
    if (this.offset === 0) return [];
    const isFirst = index === 0;
    const text = new Paragraph({ style: 'TableText', children: isFirst ? runs(label ?? '', { bold: true }) : [] });
    const merge = { verticalMerge: isFirst ? VerticalMergeType.RESTART : VerticalMergeType.CONTINUE };
    return [this.cell(0, 1, [text], { fill: colour.groupFill, ...merge })];
  }

  private row(row: Row, label: readonly TableCell[], keepNext: boolean): TableRow {
    return new TableRow({
      ...{ cantSplit: isShort(row), keepNext },
      children: [
        ...label,
        ...row.cells.map((cell, index) =>
          this.cell(index + this.offset, 1, [this.paragraph(index + this.offset, 'TableText', cellRuns(cell, this.setting))]),
        ),
      ],
    });
  }

  private sum({ cells, fromColumn }: SumRow, words: string, fill: string, keepNext = false): TableRow {
    const isTotal = fill === colour.totalFill;
    const look = { fill, ...(isTotal ? { borders: { top: STRONG } } : {}) };
    const span = fromColumn + this.offset;
    const label = new Paragraph({ style: 'TableText', children: runs(words, { bold: true }) });
    return new TableRow({
      ...{ cantSplit: true, keepNext },
      children: [
        ...(span === 0 ? [] : [this.cell(0, span, [label], look)]),
        ...cells.map((cell, index) => {
          const figure = this.paragraph(span + index, 'TableText', cellRuns(cell, this.setting, { bold: true }));
          return this.cell(span + index, 1, span === 0 && index === 0 ? [label, figure] : [figure], look);
        }),
      ],
    });
  }

  private line(text: string): TableRow {
    const words = new Paragraph({ style: 'TableText', children: runs(text, { italics: true }) });
    return new TableRow({ children: [this.cell(0, this.widths.length, [words])] });
  }

  private paragraph(at: number, style: 'TableText' | 'TableHead', children: ReturnType<typeof runs>): Paragraph {
    const kind = this.table.columns[at - this.offset]?.kind;
    const isFigure = kind === 'count' || kind === 'ratio';
    return new Paragraph({ style, children, ...(isFigure ? { alignment: AlignmentType.RIGHT } : {}) });
  }

  private cell(
    at: number,
    span: number,
    children: readonly Paragraph[],
    { fill, ...look }: { readonly fill?: string; readonly verticalMerge?: 'restart' | 'continue'; readonly borders?: object } = {},
  ): TableCell {
    const size = this.widths.slice(at, at + span).reduce((all, each) => all + each, 0);
    return new TableCell({
      ...{ children, width: { size, type: WidthType.DXA }, ...look },
      ...(span > 1 ? { columnSpan: span } : {}),
      ...(fill === undefined ? {} : { shading: { type: 'clear', color: 'auto', fill: ink(fill) } }),
    });
  }
}

function isShort({ cells }: Row): boolean {
  return cells.every((cell) => cell.kind !== 'text' || cell.text.length < KEPT_WHOLE);
}
