import { portableGraphic } from '@turnout/reports/document';
import { PAPER_LOOK } from '@turnout/shared/charts';
import type { MapFigure, MapLook } from '@turnout/shared/geo';

/** Colours of a map on paper. */
export const MAP_LOOK: MapLook = { land: PAPER_LOOK.land, named: PAPER_LOOK.named, border: PAPER_LOOK.rule, circle: PAPER_LOOK.reached };

/** Colours by their places in the palette of the file. */
const [SEA, LAND, NAMED, BORDER, CIRCLE] = [0, 1, 2, 3, 4];
const PALETTE = [PAPER_LOOK.ground, MAP_LOOK.land, MAP_LOOK.named, MAP_LOOK.border, MAP_LOOK.circle];

/** Pixels for each unit of the frame. */
const SCALE = 1.4;

type Corner = readonly [x: number, y: number];

/** A map as a PNG file, for programs that show no SVG. The same bytes each time. */
export function mapPicture({ width, height, countries, circles }: MapFigure): Uint8Array {
  const canvas = new Canvas(Math.round(width * SCALE), Math.round(height * SCALE));
  const outlines = countries.map(({ path, isNamed }) => ({ rings: ringsOf(path), isNamed }));
  for (const { rings, isNamed } of outlines) canvas.fill(rings, isNamed ? NAMED : LAND);
  for (const { rings } of outlines) for (const ring of rings) canvas.draw(ring, BORDER);
  for (const { x, y, radius } of circles) {
    canvas.disc(x * SCALE, y * SCALE, radius * SCALE, SEA);
    canvas.disc(x * SCALE, y * SCALE, radius * SCALE - 2, CIRCLE);
  }
  const palette = PALETTE.map((hex) => [1, 3, 5].map((at) => Number.parseInt(hex.slice(at, at + 2), 16)));
  return portableGraphic({ width: canvas.width, height: canvas.height, pixels: canvas.pixels, palette });
}

/** The outlines of maps are made of steps from corner to corner, each relative to the one before. */
function ringsOf(path: string): readonly (readonly Corner[])[] {
  return path
    .split('z')
    .filter((ring) => ring !== '')
    .map((ring) => {
      let [x, y] = [0, 0];
      return ring
        .slice(1)
        .split('l')
        .map((step): Corner => {
          const [dx = 0, dy = 0] = step.split(',').map(Number);
          [x, y] = [x + dx, y + dy];
          return [x * SCALE, y * SCALE];
        });
    });
}

class Canvas {
  readonly pixels: Uint8Array;

  constructor(
    readonly width: number,
    readonly height: number,
  ) {
    this.pixels = new Uint8Array(width * height);
  }

  /** Fills between every first and second crossing of a line of pixels with the rings. */
  fill(rings: readonly (readonly Corner[])[], ink: number): void {
    const crossings = new Map<number, number[]>();
    for (const ring of rings) {
      for (const [index, from] of ring.entries()) this.cross(from, ring[(index + 1) % ring.length] ?? from, crossings);
    }
    for (const [y, xs] of crossings) {
      const sorted = xs.sort((a, b) => a - b);
      for (let at = 0; at + 1 < sorted.length; at += 2) this.line(y, sorted[at] ?? 0, sorted[at + 1] ?? 0, ink);
    }
  }

  private cross([x0, y0]: Corner, [x1, y1]: Corner, crossings: Map<number, number[]>): void {
    const [top, bottom] = [Math.max(0, Math.ceil(Math.min(y0, y1) - 0.5)), Math.min(this.height, Math.ceil(Math.max(y0, y1) - 0.5))];
    for (let y = top; y < bottom; y++) {
      const found = crossings.get(y) ?? [];
      found.push(x0 + ((x1 - x0) * (y + 0.5 - y0)) / (y1 - y0));
      crossings.set(y, found);
    }
  }

  /** Draws along a ring, two pixels wide. */
  draw(ring: readonly Corner[], ink: number): void {
    for (const [index, [x0, y0]] of ring.entries()) {
      const [x1, y1] = ring[(index + 1) % ring.length] ?? [x0, y0];
      const steps = Math.ceil(Math.max(Math.abs(x1 - x0), Math.abs(y1 - y0), 1));
      for (let step = 0; step <= steps; step++) {
        const [x, y] = [x0 + ((x1 - x0) * step) / steps, Math.round(y0 + ((y1 - y0) * step) / steps)];
        this.line(y, x - 1, x + 1, ink);
      }
    }
  }

  disc(x: number, y: number, radius: number, ink: number): void {
    for (let row = Math.ceil(y - radius); row <= y + radius; row++) {
      const half = Math.sqrt(radius ** 2 - (row - y) ** 2);
      this.line(row, x - half, x + half, ink);
    }
  }

  private line(y: number, from: number, to: number, ink: number): void {
    if (y < 0 || y >= this.height) return;
    const [start, end] = [Math.max(0, Math.round(from)), Math.min(this.width, Math.round(to))];
    if (start < end) this.pixels.fill(ink, y * this.width + start, y * this.width + end);
  }
}
