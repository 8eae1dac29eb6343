import type { ChartBlock } from '@turnout/reports/document';
import { PAPER_LOOK } from '@turnout/shared/charts';
import type { BarChart, ChartSeries, MapChart } from '@turnout/shared/kernel';
import type { ChartSeries as NativeSeries, SheetChart } from 'hucre';
import { type ChartCells, hue, rgb } from './chart-cells';
import { nativeTrend } from './native-trend';
import { cellText, safeText } from './sheet-text';

/** How large a diagram is, in cells as wide and as high as they are by themselves. */
const SIZE = { columns: 10, fewestRows: 16, rowsPerBar: 1.3, lyingLabels: 12 } as const;

/** A diagram that the program draws from the cells. A map becomes bars: no program draws ours. */
export function nativeChart(block: ChartBlock, cells: ChartCells): SheetChart {
  const { chart } = block;
  if (chart.kind === 'trend') return nativeTrend(block, chart, cells);
  return nativeBars(block, chart.kind === 'map' ? barsOf(chart) : chart, cells);
}

function nativeBars(block: ChartBlock, bars: BarChart, { categories, values, anchor }: ChartCells): SheetChart {
  const isAcross = bars.direction === 'across';
  const isCrowded = bars.categories.length > SIZE.lyingLabels;
  const { row, column } = anchor;
  const rows = isAcross ? Math.ceil(bars.categories.length * bars.series.length * SIZE.rowsPerBar) + 4 : 0;
  return {
    type: isAcross ? 'bar' : 'column',
    title: safeText(bars.valueLabel),
    ...{ titleFontSize: 12, titleBold: true, roundedCorners: false, dispBlanksAs: 'gap', plotVisOnly: false },
    series: bars.series.map((series, index) => seriesOf(bars, series, index, categories, values[index] ?? '')),
    anchor: { from: { row, col: column }, to: { row: row + Math.max(SIZE.fewestRows, rows), col: column + SIZE.columns } },
    ...{ barGrouping: 'clustered', gapWidth: 60, overlap: 0 },
    legend: bars.series.length > 1 ? 'bottom' : false,
    altText: cellText(block.alternative),
    dataLabels: { showValue: true, position: 'outEnd' },
    // Bars that lie are counted from below, unless they are turned; labels under many columns find room when they stand.
    axes: { x: isAcross ? { reverse: true } : { tickLblSkip: 1, ...(isCrowded ? { labelRotation: -90 } : {}) }, y: { hidden: true } },
  };
}

function seriesOf(bars: BarChart, { name, role }: ChartSeries, index: number, categories: string, values: string): NativeSeries {
  const isOne = bars.series.length === 1;
  const colour = role === undefined ? hue(isOne ? 0 : index) : role === 'reached' ? PAPER_LOOK.reached : PAPER_LOOK.rule;
  const points = bars.categories.flatMap((category, idx) =>
    isOne && role === undefined && category.hue !== undefined ? [{ idx, fillColor: rgb(hue(category.hue)) }] : [],
  );
  return {
    ...{ name: safeText(isOne ? bars.valueLabel : name), categories, values, color: rgb(colour) },
    ...(points.length > 0 ? { dataPoints: points } : {}),
  };
}

function barsOf({ valueLabel, countries, elsewhere }: MapChart): BarChart {
  const places = [...countries, ...elsewhere];
  return {
    ...{ kind: 'bars', direction: 'across', valueLabel },
    categories: places.map(({ label }) => ({ label })),
    series: [{ name: valueLabel, values: places.map(({ value }) => value) }],
  };
}
