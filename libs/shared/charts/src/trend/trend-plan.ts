import type { ChartSeries, TrendChart } from '@turnout/shared/kernel';
import { type ChartSetting, NARROW, printedValue, rounded, TYPE } from '../chart-setting';
import { textWidth } from '../text-width';
import { valueScale } from './value-scale';

const BESIDE = 6;
/** Height of the plot, as a part of its width, and between what it lies. */
const HEIGHT = { part: 0.42, least: 120, most: 210 } as const;

/** Where the parts of a trend lie. */
export interface TrendPlan {
  readonly chart: TrendChart;
  readonly setting: ChartSetting;
  /** The plot: the values from `base` up to `top`, the months from `left` to `right`. */
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly base: number;
  /** Room of one month. */
  readonly slot: number;
  readonly scale: readonly number[];
}

/** A point of a line. */
export interface TrendPoint {
  readonly index: number;
  readonly value: number;
  readonly x: number;
  readonly y: number;
}

/** Lays the plot between its numbers: those of the scale at the left, those of lines that run to the last month at the right. */
export function trendPlan(chart: TrendChart, setting: ChartSetting, top: number): TrendPlan {
  const values = chart.series.flatMap((series) => series.values.filter((value) => value !== null));
  const scale = valueScale(Math.max(0, ...values));
  const printed = (value: number): string => printedValue(value, setting).text;
  const left = rounded(Math.max(...scale.map((value) => textWidth(printed(value), TYPE.small))) + BESIDE);
  const last = chart.months.length - 1;
  const ends = chart.series.flatMap(({ values: each }) => each[last] ?? []).map((value) => textWidth(printed(value), TYPE.label, true));
  const right = rounded(setting.width - (ends.length === 0 ? 2 : Math.max(...ends) + BESIDE));
  const height = Math.min(HEIGHT.most, Math.max(HEIGHT.least, setting.width * (setting.width < NARROW ? 0.5 : HEIGHT.part)));
  const slot = (right - left) / Math.max(1, chart.months.length);
  return { chart, setting, left, right, top, base: rounded(top + height), slot, scale };
}

/** Middle of a month. */
export function monthX({ left, slot }: TrendPlan, index: number): number {
  return rounded(left + (index + 0.5) * slot);
}

/** Height of a value. */
export function valueY({ top, base, scale }: TrendPlan, value: number): number {
  return rounded(base - ((base - top) * Math.max(0, value)) / (scale.at(-1) as number));
}

/** The points of a series that are known, in unbroken runs. */
export function runsOf(plan: TrendPlan, { values }: ChartSeries): readonly (readonly TrendPoint[])[] {
  const runs: TrendPoint[][] = [];
  let isBroken = true;
  for (const index of plan.chart.months.keys()) {
    const value = values[index] ?? null;
    if (value === null) {
      isBroken = true;
      continue;
    }
    if (isBroken) runs.push([]);
    isBroken = false;
    runs.at(-1)?.push({ index, value, x: monthX(plan, index), y: valueY(plan, value) });
  }
  return runs;
}
