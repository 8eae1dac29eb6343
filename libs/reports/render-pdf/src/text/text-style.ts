import { REPORT_THEME } from '@turnout/reports/document';
import type { FaceName } from './faces';
import type { Shaping } from './glyph-layout';

/** How text is set: cut, size and distance of baselines in points, placing of glyphs. */
export interface TextStyle {
  readonly face: FaceName;
  readonly size: number;
  readonly leading: number;
  readonly shaping: Shaping;
}

const { size } = REPORT_THEME;
const TIGHT = 1.22;
const OPEN = 1.45;

function style(face: FaceName, points: number, leading: number, shaping: Shaping = 'kerned'): TextStyle {
  return { face, size: points, leading: Math.round(points * leading * 10) / 10, shaping };
}

/** Every style of a report, by its use. */
export const TEXT_STYLES = {
  title: style('bold', size.title, TIGHT),
  subtitle: style('regular', size.subtitle, OPEN),
  overline: style('bold', 9, OPEN),
  heading1: style('bold', size.heading1, TIGHT),
  heading2: style('bold', size.heading2, TIGHT),
  heading3: style('bold', size.heading3, TIGHT),
  body: style('regular', size.body, OPEN),
  bodyBold: style('bold', size.body, OPEN),
  bodyMissing: style('italic', size.body, OPEN),
  bodyItalic: style('italic', size.body, OPEN),
  bodyBoldItalic: style('boldItalic', size.body, OPEN),
  figure: style('bold', 18, TIGHT),
  figureMissing: style('italic', 12, 1.83),
  caption: style('bold', size.heading3, 1.3),
  caption8: style('regular', 8, 1.35),
  small: style('regular', size.small, OPEN),
  smallText: style('regular', 9, OPEN),
  smallBold: style('bold', 9, OPEN),
} as const satisfies Record<string, TextStyle>;
