import { type Cell, formatCell, REPORT_THEME } from '@turnout/reports/document';
import type { TextRun } from 'docx';
import type { Setting } from '../setting';
import { ink } from './styles';
import { type RunLook, runs } from './word-text';

const { colour } = REPORT_THEME;

/** What stands in a cell: the text in its own language with the detail behind it, figures as people read them, missing values in words. */
export function cellRuns(cell: Cell, { document }: Setting, look: RunLook = {}): readonly TextRun[] {
  if (cell.kind === 'missing') {
    return runs(formatCell(cell, document.locale, document.words), { ...look, bold: false, italics: true, color: ink(colour.muted) });
  }
  if (cell.kind !== 'text') return runs(formatCell(cell, document.locale, document.words), look);
  const detail = cell.detail === undefined ? [] : runs(` · ${cell.detail}`, { ...look, bold: false, color: ink(colour.muted) });
  return [...runs(cell.text, { ...look, lang: cell.language }), ...detail];
}
