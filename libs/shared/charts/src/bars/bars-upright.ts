import type { BarChart } from '@turnout/shared/kernel';
import { breakLabel } from '../break-label';
import type { ChartDrawing, ChartGroup, ChartShape } from '../chart-drawing';
import { type ChartSetting, MIDDLE, printedValue, rounded, TYPE } from '../chart-setting';
import { textWidth } from '../text-width';
import { barHead } from './bar-head';
import { barPaint, mostOf } from './bar-paint';

/** Height of the highest column. */
const HIGHEST = 110;
/** The longest label that may be turned, and the most lines of one that is not. */
const LONGEST = 80;
const MOST_LINES = 3;
/** Room of one column with a turned value over it. */
const NARROWEST = 9.5;
const GAP = 3;

/** Columns beside each other; where the width is not enough for all, they go on in a row below. */
interface Row {
  readonly chart: BarChart;
  readonly setting: ChartSetting;
  readonly first: number;
  readonly end: number;
  /** Room of one category. */
  readonly slot: number;
  readonly most: number;
  /** Whether values, and whether labels, are turned so as not to touch each other. */
  readonly isValueTurned: boolean;
  readonly isLabelTurned: boolean;
}

/** Whether all labels are short enough to stand below their columns. */
export function canStand({ categories, series }: BarChart, { width }: ChartSetting): boolean {
  return series.length * NARROWEST + GAP <= width && categories.every(({ label }) => textWidth(label, TYPE.small) <= LONGEST);
}

/** Columns that stand beside each other, each with its value above and its label below. */
export function barsUpright(chart: BarChart, setting: ChartSetting): ChartDrawing {
  const head = barHead(chart, setting.width);
  const shapes: ChartShape[] = [...head.shapes];
  let y = head.height;
  for (const row of rowsOf(chart, setting)) {
    const drawn = rowShapes(row, y);
    shapes.push(...drawn.shapes);
    y = rounded(drawn.bottom + 8);
  }
  return { width: setting.width, height: rounded(y), shapes };
}

function rowsOf(chart: BarChart, setting: ChartSetting): readonly Row[] {
  const narrowest = chart.series.length * NARROWEST + GAP;
  const count = chart.categories.length;
  const rows = Math.max(1, Math.ceil(count / Math.floor(setting.width / narrowest)));
  const each = Math.ceil(count / rows);
  const slot = rounded(Math.min(setting.width / Math.max(1, each), 90));
  const widestValue = Math.max(
    0,
    ...chart.series.flatMap(({ values }) =>
      values.filter((value) => value !== null).map((value) => textWidth(printedValue(value, setting).text, TYPE.small, true)),
    ),
  );
  const isValueTurned = widestValue > (slot - GAP) / chart.series.length - 1;
  const isLabelTurned = !chart.categories.every(({ label }) => isRoomFor(label, slot - GAP));
  const most = mostOf(chart);
  return Array.from({ length: rows }, (_, row) => {
    const [first, end] = [row * each, Math.min(count, (row + 1) * each)];
    return { chart, setting, first, end, slot, most, isValueTurned, isLabelTurned };
  });
}

/** Whether a label fits below its column without breaking a word. */
function isRoomFor(label: string, room: number): boolean {
  const isWhole = label.split(/\s+/u).every((word) => textWidth(word, TYPE.small) <= room);
  return isWhole && breakLabel(label, room, TYPE.small).length <= MOST_LINES;
}

function rowShapes(row: Row, top: number): { readonly shapes: readonly ChartShape[]; readonly bottom: number } {
  const { first, end, slot } = row;
  const base = rounded(top + valueRoom(row) + HIGHEST);
  const groups = Array.from({ length: end - first }, (_, place) => categoryShapes(row, first + place, rounded(place * slot), base));
  const axis: ChartShape = {
    kind: 'line',
    x1: 0,
    x2: rounded((end - first) * slot),
    y1: base,
    y2: base,
    stroke: 'muted',
    strokeWidth: 0.6,
  };
  return { shapes: [...groups, axis], bottom: base + labelRoom(row) };
}

/** Room over the highest column. The words for what nobody knows stand on the ground line, however long they are. */
function valueRoom({ chart, setting, first, end, isValueTurned }: Row): number {
  const values = chart.series.flatMap((series) => series.values.slice(first, end));
  const heights = values.map((value) => {
    if (value !== null && !isValueTurned) return TYPE.small;
    return textWidth(printedValue(value, setting).text, TYPE.small, true) - (value === null ? HIGHEST : 0);
  });
  return Math.max(0, ...heights) + 4;
}

function labelRoom({ chart, first, end, slot, isLabelTurned }: Row): number {
  const labels = chart.categories.slice(first, end).map(({ label }) => label);
  if (isLabelTurned) return Math.max(0, ...labels.map((label) => textWidth(label, TYPE.small))) + 6;
  return Math.max(0, ...labels.map((label) => breakLabel(label, slot - GAP, TYPE.small).length)) * (TYPE.small + 2) + 5;
}

function categoryShapes(row: Row, index: number, x: number, base: number): ChartGroup {
  const category = row.chart.categories[index] as BarChart['categories'][number];
  const shapes = [
    ...labelShapes(row, category.label, x, base),
    ...row.chart.series.flatMap((_, at) => columnShapes(row, index, at, x, base)),
  ];
  return { kind: 'group', shapes, row: index, ...(category.query ? { query: category.query } : {}) };
}

function labelShapes({ slot, isLabelTurned }: Row, label: string, x: number, base: number): readonly ChartShape[] {
  const middle = x + slot / 2;
  const look = { kind: 'text', size: TYPE.small, fill: 'ink' } as const;
  if (isLabelTurned)
    return [{ ...look, text: label, x: rounded(middle + TYPE.small * MIDDLE), y: rounded(base + 4), anchor: 'end', isTurned: true }];
  return breakLabel(label, slot - GAP, TYPE.small).map((text, line) => ({
    ...{ ...look, text, anchor: 'middle' as const },
    ...{ x: rounded(middle), y: rounded(base + 3 + TYPE.small + line * (TYPE.small + 2)) },
  }));
}

function columnShapes(row: Row, index: number, at: number, x: number, base: number): readonly ChartShape[] {
  const { chart, setting, slot, most, isValueTurned } = row;
  const value = chart.series[at]?.values[index] ?? null;
  const room = (slot - GAP) / chart.series.length;
  const width = rounded(Math.min(room - 1, 28));
  const left = rounded(x + GAP / 2 + at * room + (room - width) / 2);
  const height = value === null || value <= 0 ? 0 : rounded(Math.max(1, (HIGHEST * value) / most));
  const { text, isKnown } = printedValue(value, setting);
  const isTurned = isValueTurned || textWidth(text, TYPE.small, true) > room - 1;
  const words: ChartShape = {
    ...{ kind: 'text', text, size: TYPE.small },
    ...(isKnown ? { fill: 'ink' as const, isBold: true } : { fill: 'muted' as const, isItalic: true }),
    ...{ x: rounded(left + width / 2 + (isTurned ? TYPE.small * MIDDLE : 0)), y: rounded(base - height - 3) },
    ...(isTurned ? { anchor: 'start' as const, isTurned } : { anchor: 'middle' as const }),
  };
  if (height === 0) return [words];
  return [{ kind: 'rect', x: left, y: rounded(base - height), width, height, ...barPaint(chart, at, index) }, words];
}
