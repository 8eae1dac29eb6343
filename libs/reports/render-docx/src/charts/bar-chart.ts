import { REPORT_THEME, type ReportDocument } from '@turnout/reports/document';
import type { BarChart } from '@turnout/shared/kernel';
import { Paragraph } from 'docx';
import { type ChartRunOptions, ChartRun } from 'docx/charts';
import { PIXELS, TEXT_WIDTH, TWIPS } from '../page/measures';
import type { Setting } from '../setting';
import { ink } from '../text/styles';
import { safeText } from '../text/word-text';
import { hueColour, seriesColour } from './chart-colours';

const { colour } = REPORT_THEME;
/** Heights in points: of a lying bar, of the room around the bars of a category, and of what stands above and below all of them. */
const BAR = 13;
const AROUND = 9;
const BESIDE = 54;
/** The highest that still leaves room for the caption on a page, and the height of bars that stand. */
const TALLEST = 600;
const UPRIGHT = 230;
/** With more bars than this beside each other, the numbers on them are set smaller. */
const MANY = 30;

/** Bars as a diagram of Word's own, whose numbers can be opened and changed, with each value at its bar. */
export function setBars(chart: BarChart, alternative: string, setting: Setting): Paragraph {
  return new Paragraph({ style: 'Diagram', children: [new ChartRun(optionsOf(chart, alternative, setting))] });
}

function optionsOf(chart: BarChart, alternative: string, setting: Setting): ChartRunOptions {
  const { categories, series, direction, valueLabel } = chart;
  const number = String(setting.next('drawing'));
  const isAcross = direction === 'across';
  const font = { size: categories.length * series.length > MANY && !isAcross ? 7 : 9, color: ink(colour.ink) };
  return {
    type: isAcross ? 'bar' : 'column',
    categories: categories.map((_, index) => safeText(labelOf(chart, index, setting.document))),
    series: series.map((each, index) => ({
      ...{ name: safeText(each.name), values: each.values, color: ink(seriesColour(each, index)) },
      ...(series.length === 1 ? { colors: categories.map(({ hue }) => ink(hueColour(hue))) } : {}),
    })),
    title: { text: safeText(valueLabel), font: { size: 9, color: ink(colour.muted) } },
    legend: series.length === 1 ? false : { position: 'bottom', font: { size: 9, color: ink(colour.ink) } },
    dataLabels: { value: true, position: 'outsideEnd', numberFormat: '#,##0', font },
    // The first stands on top, as it does in a table.
    categoryAxis: { reverseOrder: isAcross, font },
    valueAxis: { visible: false, gridlines: false, minimum: 0 },
    ...{ gapWidth: series.length === 1 ? 45 : 60, overlap: 0, chartArea: { fill: 'none', border: 'none' } },
    transformation: { width: Math.round((TEXT_WIDTH.portrait / TWIPS) * PIXELS), height: Math.round(heightOf(chart) * PIXELS) },
    altText: { id: number, name: `Chart ${number}`, description: safeText(alternative) },
  };
}

function heightOf({ direction, categories, series }: BarChart): number {
  return direction === 'upright' ? UPRIGHT : Math.min(TALLEST, BESIDE + categories.length * (series.length * BAR + AROUND));
}

/** A bar that is not there says nothing: what is not known is said beside the name. */
function labelOf({ categories, series }: BarChart, index: number, { words }: ReportDocument): string {
  const label = categories[index]?.label ?? '';
  const unknown = series.filter(({ values }) => (values[index] ?? null) === null);
  if (unknown.length === 0) return label;
  const which = unknown.length === series.length ? '' : `${unknown.map(({ name }) => name).join(', ')}: `;
  return `${label} · ${which}${words.notKnown}`;
}
