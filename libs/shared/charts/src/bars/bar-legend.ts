import type { BarChart } from '@turnout/shared/kernel';
import { breakLabel } from '../break-label';
import type { ChartShape } from '../chart-drawing';
import { MIDDLE, rounded, TYPE } from '../chart-setting';
import { textWidth } from '../text-width';
import { barPaint } from './bar-paint';

const SWATCH = { width: 14, height: 7, gap: 5 } as const;
const BETWEEN = 16;

/** What stands over the bars, and how high it is. */
export interface BarHead {
  readonly shapes: readonly ChartShape[];
  readonly height: number;
}

/** What is counted, and, where there are several series, which bar is which. */
export function barHead(chart: BarChart, width: number): BarHead {
  const shapes: ChartShape[] = [];
  let y = 0;
  const isNamedBySeries = chart.series.length > 1;
  for (const text of breakLabel(chart.valueLabel, width, TYPE.label, true)) {
    shapes.push({ kind: 'text', x: 0, y: y + TYPE.label, text, size: TYPE.label, anchor: 'start', fill: 'ink', isBold: true });
    y += TYPE.line;
  }
  y += 3;
  if (!isNamedBySeries) return { shapes, height: y };
  const legend = legendShapes(chart, width, y);
  return { shapes: [...shapes, ...legend.shapes], height: legend.height + 4 };
}

function legendShapes(chart: BarChart, width: number, top: number): BarHead {
  const shapes: ChartShape[] = [];
  const indent = SWATCH.width + SWATCH.gap;
  let [x, y] = [0, top];
  for (const [at, { name }] of chart.series.entries()) {
    const lines = breakLabel(name, width - indent, TYPE.label);
    const room = indent + Math.max(...lines.map((line) => textWidth(line, TYPE.label)));
    if (x > 0 && x + room > width) [x, y] = [0, y + TYPE.line];
    const middle = y + TYPE.line / 2;
    shapes.push({ kind: 'rect', x, y: middle - SWATCH.height / 2, width: SWATCH.width, height: SWATCH.height, ...barPaint(chart, at) });
    for (const [line, text] of lines.entries()) {
      const base = rounded(middle + TYPE.label * MIDDLE + line * TYPE.line);
      shapes.push({ kind: 'text', x: rounded(x + indent), y: base, text, size: TYPE.label, anchor: 'start', fill: 'muted' });
    }
    x = rounded(x + room + BETWEEN);
    if (lines.length > 1) [x, y] = [width, y + (lines.length - 1) * TYPE.line];
  }
  return { shapes, height: y + TYPE.line };
}
