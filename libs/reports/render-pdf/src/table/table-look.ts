import { REPORT_THEME } from '@turnout/reports/document';
import { TEXT_STYLES } from '../text/text-style';

/** Measures of a table in points. */
export const CELL_PADDING = { across: 4, along: 3 } as const;

/** Distance of baselines in every cell, bold or not: what makes rows line up. */
export const CELL_LEADING = TEXT_STYLES.cell.leading;

/** Rules: rows are told apart lightly, groups clearly. */
export const TABLE_RULES = {
  row: { thickness: 0.4, colour: REPORT_THEME.colour.rule },
  group: { thickness: 0.9, colour: REPORT_THEME.colour.muted },
} as const;
