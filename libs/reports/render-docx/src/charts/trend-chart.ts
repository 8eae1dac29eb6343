import type { ChartSeries, TrendChart } from '@turnout/shared/kernel';
import { Paragraph } from 'docx';
import { type ChartLineDash, ChartRun, type ChartSeries as WordSeries } from 'docx/charts';
import { REPORT_THEME } from '@turnout/reports/document';
import { PAPER_LOOK } from '@turnout/shared/charts';
import { PIXELS, TEXT_WIDTH, TWIPS } from '../page/measures';
import type { Setting } from '../setting';
import { ink } from '../text/styles';
import { runs, safeText } from '../text/word-text';
import { hueColour } from './chart-colours';

const { colour } = REPORT_THEME;
/** Height in points. */
const HEIGHT = 230;

/** Colour, width in points and strokes of a line by what it stands for, as in every other format. */
const LOOKS: Readonly<
  Record<NonNullable<ChartSeries['role']>, { readonly color: string; readonly width: number; readonly dash: ChartLineDash }>
> = {
  reached: { color: PAPER_LOOK.reached, width: 2.25, dash: 'solid' },
  promised: { color: PAPER_LOOK.promised, width: 1.25, dash: 'dash' },
  planned: { color: PAPER_LOOK.reached, width: 1.5, dash: 'shortDash' },
  forecast: { color: PAPER_LOOK.forecast, width: 1.5, dash: 'shortDot' },
};

/** Lines as a diagram of Word's own, whose numbers can be opened and changed, with the value at the end of each. */
export function setTrend(chart: TrendChart, alternative: string, setting: Setting): readonly Paragraph[] {
  // Word refuses diagrams of nothing.
  if (chart.months.length === 0 || chart.series.length === 0)
    return [new Paragraph({ style: 'Note', children: runs(setting.document.words.chart.empty) })];
  const number = String(setting.next('drawing'));
  const font = { size: 8, color: ink(colour.muted) };
  const run = new ChartRun({
    type: 'line',
    categories: chart.months.map(({ label }) => safeText(label)),
    series: chart.series.map((series, index) => lineOf(series, index, setting)),
    title: { text: safeText(chart.valueLabel), font: { size: 9, color: ink(colour.muted) } },
    legend: { position: 'bottom', font: { size: 9, color: ink(colour.ink) } },
    categoryAxis: { title: { text: safeText(chart.monthLabel), font }, font },
    valueAxis: { minimum: 0, numberFormat: '#,##0', font },
    ...{ emptyValues: 'gap', markers: false, chartArea: { fill: 'none', border: 'none' } },
    transformation: { width: Math.round((TEXT_WIDTH.portrait / TWIPS) * PIXELS), height: Math.round(HEIGHT * PIXELS) },
    altText: { id: number, name: `Chart ${number}`, description: safeText(alternative) },
  });
  return [new Paragraph({ style: 'Diagram', children: [run] })];
}

/** Of a line that is nowhere known, its name says so. */
function lineOf({ name, role, values }: ChartSeries, index: number, { document }: Setting): WordSeries {
  const end = values.findLastIndex((value) => value !== null);
  const look = role === undefined ? { color: hueColour(index), width: 1.75, dash: 'solid' as const } : LOOKS[role];
  const label = { value: true, position: 'above', numberFormat: '#,##0', font: { size: 9, color: ink(colour.ink) } } as const;
  return {
    name: safeText(end < 0 ? `${name} · ${document.words.notKnown}` : name),
    values,
    ...{ type: 'line', color: ink(look.color), line: { ...look, color: ink(look.color) }, dataLabels: false },
    ...(end < 0 ? {} : { pointLabels: values.slice(0, end + 1).map((_, at) => (at === end ? label : undefined)) }),
  };
}
