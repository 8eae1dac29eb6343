import type { BarChart } from '@turnout/shared/kernel';
import { breakLabel } from '../break-label';
import type { ChartDrawing, ChartGroup, ChartShape } from '../chart-drawing';
import { type ChartSetting, MIDDLE, NARROW, printedValue, rounded, TYPE } from '../chart-setting';
import { textWidth } from '../text-width';
import { barHead } from './bar-head';
import { barPaint, mostOf } from './bar-paint';

/** Part of the width that labels beside their bars may take. */
const LABELS = 0.38;
const BESIDE = 8;
const BETWEEN = 9;
const VALUE_GAP = 5;

/** Where the parts of one drawing lie. */
interface Plan {
  readonly chart: BarChart;
  readonly setting: ChartSetting;
  /** Where the bars begin; 0 where labels stand above them. */
  readonly left: number;
  /** How long the longest bar is. */
  readonly reach: number;
  readonly bar: number;
  readonly most: number;
}

/** Bars that lie, one below the other, each with its value behind it and its label before or above it. */
export function barsAcross(chart: BarChart, setting: ChartSetting): ChartDrawing {
  const plan = planOf(chart, setting);
  const head = barHead(chart, setting.width);
  const shapes: ChartShape[] = [...head.shapes];
  let y = head.height;
  for (const index of chart.categories.keys()) {
    const { group, height } = categoryShapes(plan, index, y);
    shapes.push(group);
    y = rounded(y + height + (index < chart.categories.length - 1 ? BETWEEN : 0));
  }
  if (plan.left > 0) {
    const axis = { x1: plan.left, x2: plan.left, y1: head.height - 2, y2: y + 2 };
    shapes.push({ kind: 'line', ...axis, stroke: 'muted', strokeWidth: 0.6 });
  }
  return { width: setting.width, height: rounded(y + 4), shapes };
}

function planOf(chart: BarChart, setting: ChartSetting): Plan {
  const { width } = setting;
  const widest = Math.max(0, ...chart.categories.map(({ label }) => textWidth(label, TYPE.label)));
  const left = width < NARROW ? 0 : rounded(Math.min(widest, width * LABELS) + BESIDE);
  const values = chart.series.flatMap((series) =>
    series.values.map((value) => textWidth(printedValue(value, setting).text, TYPE.label, true)),
  );
  const reach = rounded(Math.max(20, width - left - Math.max(0, ...values) - VALUE_GAP));
  return { chart, setting, left, reach, bar: chart.series.length > 1 ? 9.5 : 12, most: mostOf(chart) };
}

function categoryShapes(plan: Plan, index: number, top: number): { readonly group: ChartGroup; readonly height: number } {
  const { chart, setting, left, bar } = plan;
  const category = chart.categories[index] as BarChart['categories'][number];
  const lines = breakLabel(category.label, left > 0 ? left - BESIDE : setting.width, TYPE.label);
  const [words, bars] = [lines.length * TYPE.line, chart.series.length * (bar + 2) - 2];
  const height = left > 0 ? Math.max(words, bars) : words + 2 + bars;
  const firstLine = left > 0 ? top + (height - words) / 2 : top;
  const firstBar = left > 0 ? top + (height - bars) / 2 : top + words + 2;
  const labels = lines.map((text, line): ChartShape => ({
    ...{ kind: 'text', text, size: TYPE.label, fill: 'ink' },
    ...{ x: left > 0 ? rounded(left - BESIDE) : 0, y: rounded(firstLine + line * TYPE.line + TYPE.line / 2 + TYPE.label * MIDDLE) },
    anchor: left > 0 ? 'end' : 'start',
  }));
  const shapes = [...labels, ...chart.series.flatMap((_, at) => barShapes(plan, index, at, firstBar + at * (bar + 2)))];
  return { group: { kind: 'group', shapes, row: index, ...(category.query ? { query: category.query } : {}) }, height };
}

function barShapes({ chart, setting, left, reach, bar, most }: Plan, index: number, at: number, top: number): readonly ChartShape[] {
  const value = chart.series[at]?.values[index] ?? null;
  const { text, isKnown } = printedValue(value, setting);
  const length = value === null || value <= 0 ? 0 : rounded(Math.max(1, (reach * value) / most));
  const words: ChartShape = {
    ...{ kind: 'text', text, size: TYPE.label, anchor: 'start' },
    ...{ x: rounded(left + length + VALUE_GAP), y: rounded(top + bar / 2 + TYPE.label * MIDDLE) },
    ...(isKnown ? { fill: 'ink', isBold: true } : { fill: 'muted', isItalic: true }),
  };
  if (length === 0) return [words];
  return [{ kind: 'rect', x: left, y: rounded(top), width: length, height: bar, ...barPaint(chart, at, index) }, words];
}
