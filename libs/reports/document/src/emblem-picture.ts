import { euEmblemStars, type Point } from '@turnout/consortium/domain';
import { portableGraphic } from './portable-graphic';
import { REPORT_THEME } from './theme';

/** Size of the picture in pixels: sharp at the size of a thumb on paper. */
export const EMBLEM_PICTURE = { width: 240, height: 160 } as const;

/** Shades between the two colours, so that edges look smooth. */
const SHADES = 16;
/** Points looked at in each pixel, along each side. */
const SAMPLES = 4;

/** The EU emblem as a PNG file, for formats that take no drawing. The same bytes each time. */
export function emblemPicture(): Uint8Array {
  const { width, height } = EMBLEM_PICTURE;
  const pixels = new Uint8Array(width * height);
  for (const star of euEmblemStars(height)) fill(pixels, star);
  return portableGraphic({ width, height, pixels, palette: palette() });
}

function palette(): readonly (readonly number[])[] {
  const [field, star] = [channels(REPORT_THEME.colour.emblemBlue), channels(REPORT_THEME.colour.emblemYellow)];
  return Array.from({ length: SHADES }, (_, shade) =>
    field.map((from, channel) => Math.round(from + (((star[channel] as number) - from) * shade) / (SHADES - 1))),
  );
}

function channels(colour: string): readonly number[] {
  return [1, 3, 5].map((at) => Number.parseInt(colour.slice(at, at + 2), 16));
}

/** Stars lie apart, so that each may write over the field of its neighbourhood. */
function fill(pixels: Uint8Array, corners: readonly Point[]): void {
  const [xs, ys] = [corners.map(({ x }) => x), corners.map(({ y }) => y)];
  for (let y = Math.floor(Math.min(...ys)); y <= Math.max(...ys); y++) {
    for (let x = Math.floor(Math.min(...xs)); x <= Math.max(...xs); x++) {
      const share = coverage(corners, x, y);
      if (share > 0) pixels[y * EMBLEM_PICTURE.width + x] = Math.round(share * (SHADES - 1));
    }
  }
}

function coverage(corners: readonly Point[], x: number, y: number): number {
  let inside = 0;
  for (let sample = 0; sample < SAMPLES ** 2; sample++) {
    const point = { x: x + ((sample % SAMPLES) + 0.5) / SAMPLES, y: y + (Math.floor(sample / SAMPLES) + 0.5) / SAMPLES };
    if (isInside(corners, point)) inside++;
  }
  return inside / SAMPLES ** 2;
}

/** A ray to the right crosses the outline of what a point lies in an odd number of times. */
function isInside(corners: readonly Point[], { x, y }: Point): boolean {
  return corners.reduce((isIn, from, index) => {
    const to = corners[(index + 1) % corners.length] as Point;
    const isCrossed = from.y > y !== to.y > y && x < from.x + ((to.x - from.x) * (y - from.y)) / (to.y - from.y);
    return isCrossed ? !isIn : isIn;
  }, false);
}
