import type { BarChart } from '@turnout/shared/kernel';
import type { ChartColour, Paint } from '../chart-drawing';

const HUES = 8;

/** The hue of an event type, or that of the first. */
function hueColour(hue: number): ChartColour {
  return `hue-${(Math.abs(Math.trunc(hue)) % HUES) as 0}`;
}

/**
 * How a bar is painted. What was promised is an empty frame that what was reached fills, and of several plain series every other one is hollow:
 * who does not tell colours apart, or prints in grey, still sees which is which.
 */
export function barPaint({ series, categories }: BarChart, at: number, category?: number): Paint {
  const role = series[at]?.role;
  if (role === 'promised') return { stroke: 'promised', strokeWidth: 0.8 };
  if (role === 'reached') return { fill: 'reached' };
  const hue = category === undefined ? undefined : categories[category]?.hue;
  const colour = hueColour(series.length === 1 ? (hue ?? 0) : at);
  return at % 2 === 0 ? { fill: colour } : { stroke: colour, strokeWidth: 0.8 };
}

/** The largest value there is; 0 where none is known. */
export function mostOf({ series }: BarChart): number {
  return Math.max(0, ...series.flatMap(({ values }) => values.map((value) => value ?? 0)));
}
