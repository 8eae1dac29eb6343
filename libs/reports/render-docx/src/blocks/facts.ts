import { type Fact, REPORT_THEME } from '@turnout/reports/document';
import { BorderStyle, type FileChild, Paragraph } from 'docx';
import { TEXT_WIDTH } from '../page/measures';
import type { Setting } from '../setting';
import { bareTable } from '../table/bare-table';
import { cellRuns } from '../text/cell-runs';
import { ink } from '../text/styles';
import { runs } from '../text/word-text';

/** Part of the width that names take, and what they take where one of them has more letters than find room there. */
const LABEL_SHARE = { short: 0.28, long: 0.42 } as const;
const SHORT_LABEL = 24;
/** Figures beside each other. */
const IN_A_ROW = 4;

/** A fact sheet: names at the left, values beside them. */
export function setFacts(facts: readonly Fact[], setting: Setting): readonly FileChild[] {
  if (facts.length === 0) return [];
  const share = facts.some((fact) => fact.label.length > SHORT_LABEL) ? LABEL_SHARE.long : LABEL_SHARE.short;
  const label = Math.round(TEXT_WIDTH.portrait * share);
  const rows = facts.map((fact) => [
    [new Paragraph({ style: 'FactLabel', children: runs(fact.label) })],
    [new Paragraph({ spacing: { before: 0, after: 0 }, children: cellRuns(fact.value, setting) })],
  ]);
  return [bareTable([label, TEXT_WIDTH.portrait - label], rows), new Paragraph({ style: 'Spacer', spacing: { before: 0, after: 120 } })];
}

/** Figures in large print, each below its name, and what they count. */
export function setKeyFigures(figures: readonly Fact[], basis: string, setting: Setting): readonly FileChild[] {
  const columns = Math.max(1, Math.min(IN_A_ROW, figures.length));
  const rows = Array.from({ length: Math.ceil(figures.length / columns) }, (_, row) => figures.slice(row * columns, (row + 1) * columns));
  const width = Math.floor(TEXT_WIDTH.portrait / columns);
  const cell = ({ label, value }: Fact): readonly Paragraph[] => [
    new Paragraph({ style: 'FactLabel', keepNext: true, children: runs(label) }),
    new Paragraph({ style: 'KeyFigure', keepNext: true, children: cellRuns(value, setting) }),
  ];
  const widths = Array.from({ length: columns }, () => width);
  const whole = rows.map((row) => widths.map((_, at) => (row[at] === undefined ? [new Paragraph({})] : cell(row[at]))));
  const note = new Paragraph({
    ...{ style: 'Note', children: runs(basis) },
    border: { top: { style: BorderStyle.SINGLE, size: 4, space: 4, color: ink(REPORT_THEME.colour.rule) } },
  });
  return figures.length === 0 ? [note] : [bareTable(widths, whole, note), new Paragraph({ style: 'Spacer' })];
}
