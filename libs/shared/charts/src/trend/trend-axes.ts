import type { ChartMonth } from '@turnout/shared/kernel';
import { breakLabel } from '../break-label';
import type { ChartShape, ChartText } from '../chart-drawing';
import { MIDDLE, printedValue, rounded, TYPE } from '../chart-setting';
import { isTouching, textBox } from '../text-box';
import { textWidth } from '../text-width';
import { monthX, type TrendPlan, valueY } from './trend-plan';

const BESIDE = 5;
/** Between two labels of months. */
const APART = 5;
/** Distances between labelled months that are easy to count in. */
const STEPS = [1, 2, 3, 6, 12, 24, 60, 120];

/** The scale at the left, with a faint line for each of its numbers. */
export function scaleShapes(plan: TrendPlan): readonly ChartShape[] {
  return plan.scale.flatMap((value): readonly ChartShape[] => {
    const y = valueY(plan, value);
    const line = { kind: 'line', x1: plan.left, x2: plan.right, y1: y, y2: y, strokeWidth: 0.6 } as const;
    const words = { kind: 'text', text: printedValue(value, plan.setting).text, size: TYPE.small, fill: 'muted', anchor: 'end' } as const;
    return [
      { ...line, stroke: value === 0 ? 'muted' : 'rule' },
      { ...words, x: rounded(plan.left - BESIDE), y: rounded(y + TYPE.small * MIDDLE) },
    ];
  });
}

/** The month that runs: a line over the whole height. */
export function nowShapes(plan: TrendPlan): readonly ChartShape[] {
  const { now, months } = plan.chart;
  if (now === null || months[now] === undefined) return [];
  const x = monthX(plan, now);
  return [{ kind: 'line', x1: x, x2: x, y1: plan.top, y2: plan.base, stroke: 'muted', strokeWidth: 0.8, dash: 'dotted' }];
}

/** As many months as find room, first of all the one that runs, the first and the last; then what the months are. */
export function monthShapes(plan: TrendPlan): { readonly shapes: readonly ChartShape[]; readonly bottom: number } {
  const { chart, base, setting, right } = plan;
  const placed: ChartText[] = [];
  for (const index of labelledMonths(plan)) {
    const label = monthLabel(plan, index);
    const box = textBox(label);
    const roomy = { ...box, left: box.left - APART, right: box.right + APART };
    if (!placed.some((other) => isTouching(roomy, textBox(other)))) placed.push(label);
  }
  const ticks = chart.months.map((_, index): ChartShape => {
    const x = monthX(plan, index);
    return { kind: 'line', x1: x, x2: x, y1: base, y2: base + (index === chart.now ? 4 : 2), stroke: 'muted', strokeWidth: 0.5 };
  });
  const top = base + (placed.length === 0 ? 0 : TYPE.small + 8);
  const words = breakLabel(chart.monthLabel, setting.width, TYPE.small).map((text, line): ChartShape => ({
    ...{ kind: 'text', text, size: TYPE.small, fill: 'muted', anchor: 'end' },
    ...{ x: rounded(Math.max(right, textWidth(text, TYPE.small))), y: rounded(top + TYPE.small + line * (TYPE.small + 2)) },
  }));
  return { shapes: [...ticks, ...placed, ...words], bottom: rounded(top + words.length * (TYPE.small + 2) + 3) };
}

/** Months in the order in which they are given room: the one that runs, both ends, and every so many between. */
function labelledMonths({ chart: { months, now }, slot }: TrendPlan): ReadonlySet<number> {
  const widest = Math.max(0, ...months.map(({ label }) => textWidth(label, TYPE.small, true)));
  const step = STEPS.find((each) => each * slot >= widest + APART) ?? months.length;
  const first = [now ?? 0, 0, months.length - 1].filter((index) => months[index] !== undefined);
  return new Set([...first, ...[...months.keys()].filter((index) => (index + 1) % step === 0)]);
}

function monthLabel(plan: TrendPlan, index: number): ChartText {
  const { label: text } = plan.chart.months[index] as ChartMonth;
  const isNow = index === plan.chart.now;
  const half = textWidth(text, TYPE.small, isNow) / 2;
  const x = Math.min(plan.setting.width - half, Math.max(half, monthX(plan, index)));
  return {
    ...{ kind: 'text', text, size: TYPE.small, anchor: 'middle' },
    ...{ x: rounded(x), y: rounded(plan.base + TYPE.small + 5) },
    ...(isNow ? { fill: 'ink', isBold: true } : { fill: 'muted' }),
  };
}
