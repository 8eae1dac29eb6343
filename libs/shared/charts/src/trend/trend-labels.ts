import type { ChartShape, ChartText } from '../chart-drawing';
import { MIDDLE, printedValue, rounded, TYPE } from '../chart-setting';
import { type Box, isTouching, textBox } from '../text-box';
import { runsOf, type TrendPlan, type TrendPoint } from './trend-plan';

const BESIDE = 6;
const LINE = TYPE.label + 2;

/** The last point of a series. */
interface End extends TrendPoint {
  readonly isReached: boolean;
}

/** The value at the end of each line: of those that run to the last month beside the plot, of others at their ends. */
export function endLabels(plan: TrendPlan): readonly ChartShape[] {
  const last = plan.chart.months.length - 1;
  const ends = plan.chart.series.flatMap((series): readonly End[] => {
    const end = runsOf(plan, series).at(-1)?.at(-1);
    return end === undefined ? [] : [{ ...end, isReached: series.role === 'reached' }];
  });
  const beside = besidePlot(
    plan,
    ends.filter(({ index }) => index === last),
  );
  const within = withinPlot(
    plan,
    ends.filter(({ index }) => index !== last),
    beside.map(textBox),
  );
  return [...beside, ...within];
}

/** One below the other, each as near to its line as the others let it, all of them at the height of the plot. */
function besidePlot(plan: TrendPlan, ends: readonly End[]): readonly ChartText[] {
  const distinct = ends.filter((end, index) => ends.findIndex(({ value }) => value === end.value) === index);
  const sorted = [...distinct].sort((one, other) => one.y - other.y);
  let lowest = plan.base - (sorted.length - 1) * LINE;
  let next = -Infinity;
  return sorted.map((end) => {
    const y = Math.min(lowest, Math.max(next, end.y));
    [lowest, next] = [lowest + LINE, y + LINE];
    const isReached = ends.some(({ value, isReached: is }) => is && value === end.value);
    return {
      ...lookOf(plan, { ...end, isReached }),
      x: rounded(plan.right + BESIDE),
      y: rounded(y + TYPE.label * MIDDLE),
      anchor: 'start',
    };
  });
}

/** At the first place around its point where no other number stands, on a ground of its own so that lines do not run through it. */
function withinPlot(plan: TrendPlan, ends: readonly End[], others: readonly Box[]): readonly ChartShape[] {
  const taken = [...others];
  return ends.flatMap((end): readonly ChartShape[] => {
    const places = placesAround(plan, end).filter((text) => isWithin(plan, textBox(text)));
    const place = places.find((text) => !taken.some((box) => isTouching(textBox(text), box)));
    if (place === undefined) return [];
    const box = textBox(place);
    taken.push(box);
    const ground: ChartShape = {
      ...{ kind: 'rect', x: rounded(box.left - 1.5), y: rounded(box.top + 1), fill: 'ground' },
      ...{ width: rounded(box.right - box.left + 3), height: rounded(box.bottom - box.top) },
    };
    return [ground, place];
  });
}

function placesAround(plan: TrendPlan, end: End): readonly ChartText[] {
  const [above, below] = [end.y - 7, end.y + TYPE.label + 6];
  const look = lookOf(plan, end);
  return [above, below, above - LINE, below + LINE, above - 2 * LINE, below + 2 * LINE].flatMap((y): readonly ChartText[] => [
    { ...look, x: rounded(end.x - 4), y: rounded(y), anchor: 'end' },
    { ...look, x: rounded(end.x + 4), y: rounded(y), anchor: 'start' },
  ]);
}

function isWithin({ left, right, top, base }: TrendPlan, box: Box): boolean {
  return box.left >= left && box.right <= right && box.top >= top - TYPE.label && box.bottom <= base;
}

function lookOf({ setting }: TrendPlan, { value, isReached }: End): Omit<ChartText, 'x' | 'y' | 'anchor'> {
  const { text } = printedValue(value, setting);
  return { kind: 'text', text, size: TYPE.label, ...(isReached ? { fill: 'ink', isBold: true } : { fill: 'muted' }) };
}
