import type { BarChart, TrendChart } from './chart';

/** A trend as bars that stand, for what cannot draw lines. */
export function barsOfTrend({ valueLabel, months, series }: TrendChart): BarChart {
  return { kind: 'bars', direction: 'upright', valueLabel, categories: months, series };
}
