import { REPORT_THEME } from '@turnout/reports/document';
import type { AlignmentStyle, BorderStyle, CellStyle, FillStyle, FontStyle } from 'hucre';

const { colour } = REPORT_THEME;
const rgb = (hex: string): { readonly rgb: string } => ({ rgb: hex.slice(1).toUpperCase() });
const fill = (hex: string): FillStyle => ({ type: 'pattern', pattern: 'solid', fgColor: rgb(hex) });
const line = (hex: string): BorderStyle => ({ bottom: { style: 'thin', color: rgb(hex) } });

/** What cells are set in whose look names no typeface: one that every office program has. */
export const BODY_FONT = { name: 'Calibri', size: 11, color: rgb(colour.ink) } as const satisfies FontStyle;

const ink: FontStyle = BODY_FONT;
const muted: FontStyle = { ...BODY_FONT, color: rgb(colour.muted) };
const top: AlignmentStyle = { vertical: 'top' };
const wrapped: AlignmentStyle = { vertical: 'top', wrapText: true };

/** The look of each kind of cell. */
export const STYLES = {
  title: { font: { ...ink, size: 18, bold: true }, alignment: wrapped },
  subtitle: { font: { ...muted, size: 12 }, alignment: wrapped },
  heading: { font: { ...ink, size: 14, bold: true, color: rgb(colour.headFill) }, alignment: { ...wrapped, vertical: 'bottom' } },
  label: { font: muted, alignment: wrapped },
  text: { alignment: wrapped },
  strong: { font: { ...ink, bold: true }, alignment: wrapped },
  note: { font: { ...muted, size: 10 }, alignment: wrapped },
  caption: { font: { ...ink, size: 14, bold: true }, alignment: { vertical: 'center' } },
  link: { font: { ...BODY_FONT, color: rgb(colour.headFill), underline: true }, alignment: wrapped },
  attention: { font: { ...ink, bold: true, color: rgb(colour.accent) }, alignment: wrapped },
  head: {
    font: { ...BODY_FONT, bold: true, color: rgb(colour.headInk) },
    fill: fill(colour.headFill),
    alignment: { ...wrapped, vertical: 'center' },
  },
  body: { border: line(colour.rule), alignment: wrapped },
  group: { font: muted, border: line(colour.rule), alignment: wrapped },
  sum: { font: { ...ink, bold: true }, fill: fill(colour.sumFill), border: line(colour.rule), alignment: top },
  total: {
    font: { ...ink, bold: true },
    fill: fill(colour.totalFill),
    border: { top: { style: 'medium', color: rgb(colour.headFill) } },
    alignment: top,
  },
} as const satisfies Record<string, CellStyle>;

/** A look with figures at the right, where numbers belong. */
export function atRight(style: CellStyle): CellStyle {
  return { ...style, alignment: { ...style.alignment, horizontal: 'right' } };
}

/** A look for words that stand where a value is missing. */
export function asMissing(style: CellStyle): CellStyle {
  return { ...style, font: { ...BODY_FONT, ...style.font, italic: true, color: rgb(colour.muted) } };
}
