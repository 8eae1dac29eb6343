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
  coverTitle: style('bold', 30, 1.18),
  coverSubtitle: style('regular', 14, 1.35),
  coverProject: style('regular', 12.5, 1.35),
  coverStatement: style('bold', 10, 1.35),
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
  captionBold9: style('bold', 9, OPEN),
  caption8: style('regular', 8, 1.35),
  small: style('regular', size.small, OPEN),
  smallText: style('regular', 9, OPEN),
  smallBold: style('bold', 9, OPEN),
} as const satisfies Record<string, TextStyle>;

/** Sizes of the acronym that stands for a logo, the largest first. */
export const BRAND_STYLES: readonly TextStyle[] = [52, 44, 36, 28, 20, 13].map((points) => style('bold', points, TIGHT));

/** Sizes of the title on a cover, the largest first; the smallest is for a title that is a paragraph. */
export const COVER_TITLE_STYLES: readonly TextStyle[] = [
  TEXT_STYLES.coverTitle,
  ...[24, 18, 13].map((points) => style('bold', points, TIGHT)),
];
