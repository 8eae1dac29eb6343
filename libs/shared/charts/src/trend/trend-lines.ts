import type { ChartSeries } from '@turnout/shared/kernel';
import type { ChartShape, Paint } from '../chart-drawing';
import { linePaint } from './trend-paint';
import { runsOf, type TrendPlan, type TrendPoint } from './trend-plan';

/** Months narrower than this have no dots: they would touch. */
const DOTS_FROM = 5;

/** The lines of all series: what was reached on its ground and over all others, with a dot at each month in which it grew. */
export function lineShapes(plan: TrendPlan): readonly ChartShape[] {
  const { series } = plan.chart;
  const order = [...series.entries()].sort(([, one], [, other]) => rank(one) - rank(other));
  return [...groundShapes(plan), ...rangeShapes(plan), ...order.flatMap(([at, each]) => seriesShapes(plan, each, linePaint(each, at)))];
}

function rank({ role }: ChartSeries): number {
  return role === 'reached' ? 1 : 0;
}

function seriesShapes(plan: TrendPlan, series: ChartSeries, paint: Paint & Required<Pick<Paint, 'stroke'>>): readonly ChartShape[] {
  const dot = (point: TrendPoint, radius: number): ChartShape => ({
    ...{ kind: 'circle', x: point.x, y: point.y, radius },
    fill: paint.stroke,
  });
  return runsOf(plan, series).flatMap((run): readonly ChartShape[] => {
    const last = run.at(-1) as TrendPoint;
    if (run.length === 1) return [dot(last, 2.4)];
    const line: ChartShape = { kind: 'path', path: pathOf(run), ...paint };
    if (series.role !== 'reached') return [line];
    const grown = plan.slot < DOTS_FROM ? [] : run.filter(({ value }, index) => index > 0 && value > (run[index - 1] as TrendPoint).value);
    return [line, ...grown.filter((point) => point !== last).map((point) => dot(point, 1.8)), dot(last, 3)];
  });
}

/** What was reached stands on its ground, so that it is seen before all else. */
function groundShapes(plan: TrendPlan): readonly ChartShape[] {
  const reached = plan.chart.series.filter(({ role }) => role === 'reached');
  if (reached.length !== 1) return [];
  return reached
    .flatMap((series) => runsOf(plan, series))
    .filter((run) => run.length > 1)
    .map((run): ChartShape => {
      const [first, last] = [run[0] as TrendPoint, run.at(-1) as TrendPoint];
      const path = `${pathOf(run)}L${String(last.x)} ${String(plan.base)}L${String(first.x)} ${String(plan.base)}z`;
      return { kind: 'path', path, fill: 'reached-ground' };
    });
}

/** Between the low and the high of what may be expected. */
function rangeShapes(plan: TrendPlan): readonly ChartShape[] {
  const [low, high, ...others] = plan.chart.series.filter(({ role }) => role === 'forecast').map((series) => runsOf(plan, series));
  if (low?.length !== 1 || high?.length !== 1 || others.length > 0) return [];
  return [{ kind: 'path', path: `${pathOf([...low.flat(), ...high.flat().reverse()])}z`, fill: 'forecast-ground' }];
}

function pathOf(points: readonly TrendPoint[]): string {
  return points.map(({ x, y }, index) => `${index === 0 ? 'M' : 'L'}${String(x)} ${String(y)}`).join('');
}
