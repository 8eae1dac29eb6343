import { PICTURE_FRAME, REPORT_THEME } from '@turnout/reports/document';

/** Word measures in twentieths of a point, and drawings in pixels of which there are 96 to the inch. */
export const TWIPS = 20;
export const PIXELS = 96 / 72;

const { page } = REPORT_THEME;
const { margin } = page;

/** The sheet upright, in twips. Word turns it for sections that lie on their side. */
export const SHEET = { width: Math.round(page.width * TWIPS), height: Math.round(page.height * TWIPS) } as const;

/** Margins in twips. */
export const MARGIN = {
  top: margin.top * TWIPS,
  right: margin.right * TWIPS,
  bottom: margin.bottom * TWIPS,
  left: margin.left * TWIPS,
  header: 26 * TWIPS,
  footer: 28 * TWIPS,
} as const;

/** Width of the text in twips, on a sheet that stands and on one that lies. */
export const TEXT_WIDTH = {
  portrait: Math.round(PICTURE_FRAME.width * TWIPS),
  landscape: SHEET.height - MARGIN.left - MARGIN.right,
} as const;

/** How a sheet lies. */
export type Orientation = keyof typeof TEXT_WIDTH;
