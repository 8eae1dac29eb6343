import type { ChartBlock } from '@turnout/reports/document';
import { PAPER_LOOK } from '@turnout/shared/charts';
import type { ChartSeries, TrendChart } from '@turnout/shared/kernel';
import type { ChartLineDashStyle, ChartSeries as NativeSeries, SheetChart } from 'hucre';
import { type ChartCells, hue, rgb } from './chart-cells';
import { cellText, safeText } from './sheet-text';

/** In cells as wide and as high as they are by themselves. */
const SIZE = { columns: 12, rows: 20 } as const;
/** More months than this beside each other have labels that stand. */
const CROWDED = 12;

interface Look {
  readonly colour: string;
  readonly width: number;
  readonly dash: ChartLineDashStyle;
}

const LOOKS: Readonly<Record<NonNullable<ChartSeries['role']>, Look>> = {
  reached: { colour: PAPER_LOOK.reached, width: 2.25, dash: 'solid' },
  promised: { colour: PAPER_LOOK.promised, width: 1.25, dash: 'dash' },
  planned: { colour: PAPER_LOOK.reached, width: 1.5, dash: 'sysDash' },
  forecast: { colour: PAPER_LOOK.forecast, width: 1.5, dash: 'sysDot' },
};

/** Lines that the program draws from the cells, broken where there is no value. */
export function nativeTrend(block: ChartBlock, trend: TrendChart, { categories, values, anchor }: ChartCells): SheetChart {
  const { row, column } = anchor;
  return {
    type: 'line',
    title: safeText(trend.valueLabel),
    ...{ titleFontSize: 12, titleBold: true, roundedCorners: false, dispBlanksAs: 'gap', plotVisOnly: false },
    series: trend.series.map((series, index) => lineOf(trend, series, index, { categories, values: values[index] ?? '' })),
    anchor: { from: { row, col: column }, to: { row: row + SIZE.rows, col: column + SIZE.columns } },
    ...{ lineGrouping: 'standard', legend: trend.series.length > 1 ? 'bottom' : false, altText: cellText(block.alternative) },
    axes: {
      x: { title: safeText(trend.monthLabel), ...(trend.months.length > CROWDED ? { labelRotation: -90 } : {}) },
      y: { gridlines: { major: true } },
    },
  };
}

function lineOf(
  { series, valueLabel }: TrendChart,
  { name, role }: ChartSeries,
  index: number,
  cells: Pick<NativeSeries, 'categories' | 'values'>,
): NativeSeries {
  const { colour, width, dash } = role === undefined ? { colour: hue(index), width: 1.75, dash: 'solid' as const } : LOOKS[role];
  return {
    ...{ name: safeText(series.length === 1 ? valueLabel : name), ...cells, color: rgb(colour) },
    ...{ stroke: { width, dash }, marker: { symbol: 'none' }, smooth: false },
  };
}
