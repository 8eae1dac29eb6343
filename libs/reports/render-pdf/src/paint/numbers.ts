import { REPORT_THEME } from '@turnout/reports/document';

const operands = new Map<string, string>();

/** A length in points with the two decimals that a page can show. */
export function points(length: number): string {
  return String(Math.round(length * 100) / 100);
}

/** A length that is made smaller afterwards, or whose hundredths would show: a star of the emblem is under two points wide. */
export function fine(length: number): string {
  return String(Math.round(length * 10_000) / 10_000);
}

/** `#rrggbb` as the three operands of a colour operator. */
export function rgb(colour: string): string {
  let out = operands.get(colour);
  if (out === undefined) {
    out = [1, 3, 5].map((at) => String(Math.round((parseInt(colour.slice(at, at + 2), 16) / 255) * 1000) / 1000)).join(' ');
    operands.set(colour, out);
  }
  return out;
}

/** Height over the bottom edge of the page, from which PDF counts, of a depth below the top edge. */
export function fromBottom(y: number): number {
  return REPORT_THEME.page.height - y;
}
