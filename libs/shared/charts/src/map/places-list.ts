import type { ChartPlace, MapChart } from '@turnout/shared/kernel';
import { breakLabel } from '../break-label';
import type { ChartGroup, ChartShape } from '../chart-drawing';
import { type ChartSetting, printedValue, rounded, TYPE } from '../chart-setting';
import { textWidth } from '../text-width';

const PADDING = 3;
const GAP = 10;

/** Where the list stands. */
interface Place {
  readonly x: number;
  readonly y: number;
  readonly width: number;
}

/** Every place with its value, what no map shows behind the countries. */
export function placesList(
  chart: MapChart,
  setting: ChartSetting,
  { x, y: top, width }: Place,
): { readonly shapes: readonly ChartShape[]; readonly height: number } {
  const shapes: ChartShape[] = [];
  const right = rounded(x + width);
  let y = top;
  for (const text of breakLabel(chart.valueLabel, width, TYPE.label, true)) {
    shapes.push({ kind: 'text', x: right, y: rounded(y + TYPE.label), text, size: TYPE.label, anchor: 'end', fill: 'ink', isBold: true });
    y += TYPE.line;
  }
  for (const [index, place] of [...chart.countries, ...chart.elsewhere].entries()) {
    const row = rowShapes(place, index, setting, { x, y, width });
    shapes.push(row.group);
    y += row.height;
  }
  return { shapes, height: y - top };
}

function rowShapes(
  place: ChartPlace,
  row: number,
  setting: ChartSetting,
  { x, y, width }: Place,
): { readonly group: ChartGroup; readonly height: number } {
  const right = rounded(x + width);
  const { text, isKnown } = printedValue(place.value, setting);
  const lines = breakLabel(place.label, Math.max(40, width - textWidth(text, TYPE.label, true) - GAP), TYPE.label);
  const base = y + PADDING + TYPE.label;
  const labels = lines.map((line, index): ChartShape => ({
    ...{ kind: 'text', x: rounded(x), y: rounded(base + index * TYPE.line), text: line },
    ...{ size: TYPE.label, anchor: 'start', fill: 'ink' },
  }));
  const value: ChartShape = {
    ...{ kind: 'text', x: right, y: rounded(base), text, size: TYPE.label, anchor: 'end' },
    ...(isKnown ? { fill: 'ink', isBold: true } : { fill: 'muted', isItalic: true }),
  };
  const rule: ChartShape = { kind: 'line', x1: rounded(x), x2: right, y1: rounded(y), y2: rounded(y), stroke: 'rule', strokeWidth: 0.6 };
  const height = lines.length * TYPE.line + 2 * PADDING;
  // The whole line leads to what is behind it, not only its letters.
  const target: ChartShape = { kind: 'rect', x: rounded(x), y: rounded(y), width: rounded(width), height };
  const shapes = [rule, ...labels, value, target];
  return {
    group: { kind: 'group', shapes, row, ...(place.query ? { query: place.query } : {}) },
    height,
  };
}
