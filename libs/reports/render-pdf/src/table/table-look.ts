import { REPORT_THEME } from '@turnout/reports/document';
import type { TextStyle } from '../text/text-style';

/** Measures of a table in points. */
export const CELL_PADDING = { across: 4, along: 3 } as const;

/** Rules: rows are told apart lightly, groups clearly. */
export const TABLE_RULES = {
  row: { thickness: 0.4, colour: REPORT_THEME.colour.rule },
  group: { thickness: 0.9, colour: REPORT_THEME.colour.muted },
} as const;

/** Type of one table: all cuts in one size with one leading, which is what makes rows line up. */
export interface TableType {
  readonly plain: TextStyle;
  readonly bold: TextStyle;
  readonly missing: TextStyle;
  readonly leading: number;
}

const LEADING = 1.32;

/** Types from the theme's size downwards. A wide table takes a smaller one before a figure in it is broken. */
export const TABLE_TYPES: readonly TableType[] = [0, 1, 2, 3].map((step) => tableType(REPORT_THEME.size.table - step));

function tableType(size: number): TableType {
  const leading = Math.round(size * LEADING * 10) / 10;
  const style = (face: TextStyle['face']): TextStyle => ({ face, size, leading, shaping: 'plain' });
  return { plain: style('regular'), bold: style('bold'), missing: style('italic'), leading };
}
