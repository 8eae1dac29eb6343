import { chartRows, type TrendChart } from '@turnout/shared/kernel';
import { type ChartHead, chartHead, SWATCH } from '../chart-head';
import type { ChartDrawing, ChartShape } from '../chart-drawing';
import { type ChartSetting, rounded } from '../chart-setting';
import { monthShapes, nowShapes, scaleShapes } from './trend-axes';
import { endLabels } from './trend-labels';
import { lineShapes } from './trend-lines';
import { linePaint } from './trend-paint';
import { type TrendPlan, trendPlan } from './trend-plan';

/** Room for a number over the highest point. */
const ABOVE = 6;

/**
 * Lines over the months of a project, with the value at the end of each and a scale for those between: so many numbers beside each other
 * nobody could read, and the data stands below as a table wherever there is room for one.
 */
export function trendDrawing(chart: TrendChart, setting: ChartSetting): ChartDrawing {
  const head = trendHead(chart, setting);
  const plan = trendPlan(chart, setting, rounded(head.height + ABOVE));
  const months = monthShapes(plan);
  const shapes = [
    ...head.shapes,
    ...scaleShapes(plan),
    ...lineShapes(plan),
    ...nowShapes(plan),
    ...months.shapes,
    ...endLabels(plan),
    ...monthGroups(plan),
  ];
  return { width: setting.width, height: months.bottom, shapes };
}

/** Of a line that is nowhere known, the legend says so. */
function trendHead({ valueLabel, series }: TrendChart, { width, notKnown }: ChartSetting): ChartHead {
  const entries = series.map((each, at) => ({
    name: each.values.some((value) => value !== null) ? each.name : `${each.name} · ${notKnown}`,
    sign: (x: number, y: number) => [{ kind: 'line', x1: x, x2: x + SWATCH.width, y1: y, y2: y, ...linePaint(each, at) } as const],
  }));
  return chartHead(valueLabel, entries, width);
}

/** The whole height over each month leads to what is behind its values. */
function monthGroups(plan: TrendPlan): readonly ChartShape[] {
  const { left, slot, top, base } = plan;
  return chartRows(plan.chart).map(({ query }, row) => ({
    ...{ kind: 'group', row, ...(query === undefined ? {} : { query }) },
    shapes: [{ kind: 'rect', x: rounded(left + row * slot), y: top, width: rounded(slot), height: rounded(base - top) }],
  }));
}
