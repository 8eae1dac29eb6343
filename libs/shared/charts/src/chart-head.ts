import { breakLabel } from './break-label';
import type { ChartShape } from './chart-drawing';
import { MIDDLE, rounded, TYPE } from './chart-setting';
import { textWidth } from './text-width';

/** Room of the sign that stands before the name of a series. */
export const SWATCH = { width: 14, height: 7, gap: 5 } as const;
const BETWEEN = 16;

/** What stands over a diagram, and how high it is. */
export interface ChartHead {
  readonly shapes: readonly ChartShape[];
  readonly height: number;
}

/** A series in the legend: its name, and its sign with its left end and its middle at a point. */
export interface LegendEntry {
  readonly name: string;
  readonly sign: (x: number, middle: number) => readonly ChartShape[];
}

/** What is counted, and, where there are several series, which of them looks how. */
export function chartHead(valueLabel: string, entries: readonly LegendEntry[], width: number): ChartHead {
  const shapes: ChartShape[] = [];
  let y = 0;
  for (const text of breakLabel(valueLabel, width, TYPE.label, true)) {
    shapes.push({ kind: 'text', x: 0, y: y + TYPE.label, text, size: TYPE.label, anchor: 'start', fill: 'ink', isBold: true });
    y += TYPE.line;
  }
  y += 3;
  if (entries.length === 0) return { shapes, height: y };
  const legend = legendShapes(entries, width, y);
  return { shapes: [...shapes, ...legend.shapes], height: legend.height + 4 };
}

function legendShapes(entries: readonly LegendEntry[], width: number, top: number): ChartHead {
  const shapes: ChartShape[] = [];
  const indent = SWATCH.width + SWATCH.gap;
  let [x, y] = [0, top];
  for (const { name, sign } of entries) {
    const lines = breakLabel(name, width - indent, TYPE.label);
    const room = indent + Math.max(...lines.map((line) => textWidth(line, TYPE.label)));
    if (x > 0 && x + room > width) [x, y] = [0, y + TYPE.line];
    const middle = y + TYPE.line / 2;
    shapes.push(...sign(x, middle));
    for (const [line, text] of lines.entries()) {
      const base = rounded(middle + TYPE.label * MIDDLE + line * TYPE.line);
      shapes.push({ kind: 'text', x: rounded(x + indent), y: base, text, size: TYPE.label, anchor: 'start', fill: 'muted' });
    }
    x = rounded(x + room + BETWEEN);
    if (lines.length > 1) [x, y] = [width, y + (lines.length - 1) * TYPE.line];
  }
  return { shapes, height: y + TYPE.line };
}
