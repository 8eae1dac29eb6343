import type { PagePlan, SetText } from './page-plan';

/** Cells side by side that begin at the same height and share one leading: the row of a table, or a piece of it. */
export interface Band {
  readonly cells: readonly SetText[];
  readonly leading: number;
  /** Space above and below the lines. */
  readonly padding: number;
  /** A row of sums stays with the row before it. */
  readonly isGlued: boolean;
  readonly fill: { readonly x: number; readonly width: number; readonly colour: string } | null;
}

/** Height in points of a band with its padding; an empty one is a line high. */
export function bandHeight(band: Band): number {
  return 2 * band.padding + band.leading * lineCount(band);
}

/** Number of lines of the fullest cell, at least one. */
export function lineCount(band: Band): number {
  let count = 1;
  for (const cell of band.cells) count = Math.max(count, cell.lines.length);
  return count;
}

/** Cuts a band after so many lines; both pieces keep every cell, so that no line is lost. */
export function splitBand(band: Band, lines: number): readonly [Band, Band] {
  const piece = (from: number, to?: number): Band => ({
    ...band,
    cells: band.cells.map((cell) => ({ ...cell, lines: cell.lines.slice(from, to) })),
  });
  return [piece(0, lines), piece(lines)];
}

/** How many lines of a band fit into a height. */
export function linesWithin(band: Band, height: number): number {
  return Math.floor((height - 2 * band.padding) / band.leading + 0.001);
}

/** The band as an artifact, for a repetition that nobody needs to hear again. */
export function mute(band: Band): Band {
  return { ...band, cells: band.cells.map((cell) => ({ ...cell, tag: null })) };
}

/** Puts a band on a page with its upper edge at `y`. */
export function putBand(page: PagePlan, band: Band, y: number): void {
  if (band.fill !== null) page.fills.push({ ...band.fill, y, height: bandHeight(band) });
  for (const cell of band.cells) {
    if (cell.lines.length > 0) page.texts.push({ text: cell, y: y + band.padding });
  }
}
