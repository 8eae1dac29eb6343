import type { ChartRole, ChartSeries } from '@turnout/shared/kernel';
import type { Paint } from '../chart-drawing';

const HUES = 8;

/** Paint of a line. */
type Line = Paint & Required<Pick<Paint, 'stroke'>>;

const BY_ROLE: Readonly<Record<ChartRole, Line>> = {
  reached: { stroke: 'reached', strokeWidth: 2 },
  promised: { stroke: 'promised', strokeWidth: 1.2, dash: 'dashed' },
  planned: { stroke: 'reached', strokeWidth: 1.4, dash: 'short' },
  forecast: { stroke: 'forecast', strokeWidth: 1.4, dash: 'dotted' },
};

/**
 * How a line is painted: what was reached runs through, what was promised is dashed, what is planned has the colour of what was reached and
 * short dashes, what may be expected is dotted. Who does not tell colours apart still sees which is which.
 */
export function linePaint({ role }: ChartSeries, at: number): Line {
  if (role !== undefined) return BY_ROLE[role];
  return { stroke: `hue-${(at % HUES) as 0}`, strokeWidth: 1.6, ...(at % 2 === 0 ? {} : { dash: 'dashed' }) };
}
