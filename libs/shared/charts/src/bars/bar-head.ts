import type { BarChart } from '@turnout/shared/kernel';
import { type ChartHead, chartHead, SWATCH } from '../chart-head';
import { barPaint } from './bar-paint';

/** What is counted, and, where there are several series, which bar is which. */
export function barHead(chart: BarChart, width: number): ChartHead {
  const entries = chart.series.map(({ name }, at) => ({
    name,
    sign: (x: number, middle: number) => [
      { kind: 'rect', x, y: middle - SWATCH.height / 2, width: SWATCH.width, height: SWATCH.height, ...barPaint(chart, at) } as const,
    ],
  }));
  return chartHead(chart.valueLabel, entries.length > 1 ? entries : [], width);
}
