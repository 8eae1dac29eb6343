import type { Cell, ReportDocument, SumRow, TableBlock } from '@turnout/reports/document';
import { REPORT_THEME, formatCell } from '@turnout/reports/document';

/** Words in a table and how they look, not yet broken into lines. */
export interface CellText {
  readonly text: string;
  /** Cut of the table's type. */
  readonly cut: 'plain' | 'bold' | 'missing';
  readonly colour: string;
  /** `undefined` where it is the document's. */
  readonly language: string | undefined;
  /** Whether a figure carries the mark of an estimate, which hangs to the right of the column of digits. */
  readonly isMarked: boolean;
}

/** Cells with what they say, formatted once: the column widths ask for it, and the lines again. */
export class CellTexts {
  private readonly formatted = new Map<Cell, string>();

  constructor(private readonly by: Pick<ReportDocument, 'locale' | 'words'>) {}

  /** What a cell says. Only dates are worth keeping, the rest is formatted as fast as it is found. */
  textOf(cell: Cell): string {
    if (cell.kind !== 'date') return formatCell(cell, this.by.locale, this.by.words);
    let text = this.formatted.get(cell);
    if (text === undefined) this.formatted.set(cell, (text = formatCell(cell, this.by.locale, this.by.words)));
    return text;
  }

  /** What a cell says and how it looks. */
  of(cell: Cell, cut: 'plain' | 'bold'): CellText {
    const isMissing = cell.kind === 'missing';
    return {
      text: this.textOf(cell),
      cut: isMissing ? 'missing' : cut,
      colour: isMissing ? REPORT_THEME.colour.muted : REPORT_THEME.colour.ink,
      language: cell.kind === 'text' ? cell.language : undefined,
      isMarked: cell.kind === 'count' && cell.isEstimate === true,
    };
  }
}

/** Every line of sums of a table. */
export function sumsOf(block: TableBlock): readonly SumRow[] {
  return [...block.groups.flatMap((group) => group.sum ?? []), ...(block.total === null ? [] : [block.total])];
}

/** Words of the report itself in a table: headings, labels, notes. */
export function ownText(text: string, cut: CellText['cut'], colour: string = REPORT_THEME.colour.ink): CellText {
  return { text, cut, colour, language: undefined, isMarked: false };
}
