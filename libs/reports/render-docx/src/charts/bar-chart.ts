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
const BAR = 12;
const AROUND = 9;
const BESIDE = 48;
/** The highest that still leaves room for the caption on a page, and the height of bars that stand. */
const TALLEST = 600;
const UPRIGHT = 180;
/** With more categories than this beside each other labels are turned, and all letters are smaller. */
const MANY = 18;

/**
 * Bars as diagrams of Word's own, whose numbers can be opened and changed, with each value at its bar. Lying bars that no page is high enough
 * for go on in another diagram on the same scale.
 */
export function setBars(chart: BarChart, alternative: string, setting: Setting): readonly Paragraph[] {
  return pieces(chart).map((piece, index) => {
    const options = optionsOf(piece, chart, setting);
    const number = String(setting.next('drawing'));
    // What is said of the first holds for all of them.
    const described = index === 0 ? { description: safeText(alternative) } : { decorative: true };
    const run = new ChartRun({ ...options, altText: { id: number, name: `Chart ${number}`, ...described } });
    return new Paragraph({ style: 'Diagram', children: [run] });
  });
}

function pieces(chart: BarChart): readonly BarChart[] {
  const { direction, categories, series } = chart;
  const most = Math.max(1, Math.floor((TALLEST - BESIDE) / (series.length * BAR + AROUND)));
  if (direction === 'upright' || categories.length <= most) return [chart];
  return Array.from({ length: Math.ceil(categories.length / most) }, (_, piece) => {
    const [from, to] = [piece * most, (piece + 1) * most];
    return {
      ...chart,
      categories: categories.slice(from, to),
      series: series.map((each) => ({ ...each, values: each.values.slice(from, to) })),
    };
  });
}

function optionsOf(piece: BarChart, { series: all, valueLabel }: BarChart, setting: Setting): ChartRunOptions {
  const { categories, series, direction } = piece;
  const isAcross = direction === 'across';
  const isMany = !isAcross && categories.length > MANY;
  const font = { size: isMany ? 7 : 9, color: ink(colour.ink) };
  return {
    type: isAcross ? 'bar' : 'column',
    categories: categories.map((_, index) => safeText(labelOf(piece, index, setting.document))),
    series: series.map((each, index) => ({
      ...{ name: safeText(each.name), values: each.values, color: ink(seriesColour(each, index)) },
      ...(series.length === 1 ? { colors: categories.map(({ hue }) => ink(hueColour(hue))) } : {}),
    })),
    title: { text: safeText(valueLabel), font: { size: 9, color: ink(colour.muted) } },
    legend: series.length === 1 ? false : { position: 'bottom', font: { size: 9, color: ink(colour.ink) } },
    dataLabels: { value: true, position: 'outsideEnd', numberFormat: '#,##0', font },
    // The first stands on top, as it does in a table.
    categoryAxis: { reverseOrder: isAcross, font, ...(isMany ? { labelRotation: -90 } : {}) },
    valueAxis: { visible: false, gridlines: false, minimum: 0, maximum: scaleOf(all) },
    ...{ gapWidth: series.length === 1 ? 45 : 60, overlap: 0, chartArea: { fill: 'none', border: 'none' } },
    transformation: { width: Math.round((TEXT_WIDTH.portrait / TWIPS) * PIXELS), height: Math.round(heightOf(piece) * PIXELS) },
  };
}

/** A little more than the longest bar, so that its number has room. */
function scaleOf(series: BarChart['series']): number {
  return Math.max(1, 1.08 * Math.max(0, ...series.flatMap(({ values }) => values.map((value) => value ?? 0))));
}

function heightOf({ direction, categories, series }: BarChart): number {
  return direction === 'upright' ? UPRIGHT : BESIDE + categories.length * (series.length * BAR + AROUND);
}

/** A bar that is not there says nothing: what is not known is said beside the name. */
function labelOf({ categories, series }: BarChart, index: number, { words }: ReportDocument): string {
  const label = categories[index]?.label ?? '';
  const unknown = series.filter(({ values }) => (values[index] ?? null) === null);
  if (unknown.length === 0) return label;
  const which = unknown.length === series.length ? '' : `${unknown.map(({ name }) => name).join(', ')}: `;
  return `${label} · ${which}${words.notKnown}`;
}
