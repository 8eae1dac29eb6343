import type { Cell, ReportDocument, SumRow, TableBlock } from '@turnout/reports/document';
import { REPORT_THEME, formatCell } from '@turnout/reports/document';
import type { TextStyle } from '../text/text-style';
import { TEXT_STYLES } from '../text/text-style';

/** A cell with its words chosen, not yet broken into lines. */
export interface CellText {
  readonly text: string;
  readonly style: TextStyle;
  readonly colour: string;
  /** `undefined` where it is the document's. */
  readonly language: string | undefined;
}

/** Words that may stand in a table's cells, formatted once. */
export interface GroupTexts {
  readonly label: string | null;
  readonly rows: readonly (readonly CellText[])[];
  readonly sum: SumTexts | null;
}

/** A line of sums with its figures formatted. */
export interface SumTexts {
  readonly label: string;
  readonly fromColumn: number;
  readonly cells: readonly CellText[];
}

type Formatter = Pick<ReportDocument, 'locale' | 'words'>;

/** Formats the rows and sums of every group. */
export function groupTexts(block: TableBlock, by: Formatter): readonly GroupTexts[] {
  return block.groups.map((group) => ({
    label: group.label,
    rows: group.rows.map((row) => row.cells.map((cell) => cellText(cell, by, TEXT_STYLES.cell))),
    sum: group.sum === null ? null : sumTexts(group.sum, by),
  }));
}

/** Formats a line of sums. */
export function sumTexts(sum: SumRow, by: Formatter): SumTexts {
  return { label: sum.label, fromColumn: sum.fromColumn, cells: sum.cells.map((cell) => cellText(cell, by, TEXT_STYLES.cellBold)) };
}

function cellText(cell: Cell, by: Formatter, style: TextStyle): CellText {
  const isMissing = cell.kind === 'missing';
  return {
    text: formatCell(cell, by.locale, by.words),
    style: isMissing ? TEXT_STYLES.cellItalic : style,
    colour: isMissing ? REPORT_THEME.colour.muted : REPORT_THEME.colour.ink,
    language: cell.kind === 'text' ? cell.language : undefined,
  };
}
