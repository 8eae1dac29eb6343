/** A map as it is kept: the frame in units of its own, and for each country its code, where its mark stands, and its outline as SVG path data. */
export interface OutlineMap {
  readonly width: number;
  readonly height: number;
  /** ISO 3166-1 alpha-2, `null` for land without a code of its own; x and y of the mark; path data. */
  readonly outlines: readonly (readonly [code: string | null, x: number, y: number, path: string])[];
}

/** Tells whether a country can be marked: it is drawn, and its mark lies within the frame. */
export function isOnMap({ width, height, outlines }: OutlineMap, code: string): boolean {
  return outlines.some(([drawn, x, y]) => drawn === code && x >= 0 && x <= width && y >= 0 && y <= height);
}
