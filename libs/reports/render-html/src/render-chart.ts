import { type ChartBlock, chartTable } from '@turnout/reports/document';
import { chartSvg, SCREEN_LOOK } from '@turnout/shared/charts';
import { escapeHtml } from './escape-html';
import { anchorOf, type HtmlSetting } from './html-setting';
import { renderCaption } from './render-caption';
import { renderNotes, renderPlainTable } from './render-table';

/** Units that a diagram is drawn in: so few that its type is as large as the page's where it is stretched to the sheet, or to a phone. */
const WIDTHS = { wide: 448, narrow: 248 } as const;

/**
 * A diagram, drawn for wide sheets and for narrow ones, of which the style shows one; what it says in words is its alternative. Its data
 * follows as a table that opens, for those who do not see it or want to go down to the records without a pointer.
 */
export function renderChart(block: ChartBlock, setting: HtmlSetting): string {
  const { locale, words } = setting.document;
  const drawn = (width: number): string =>
    chartSvg(block.chart, { width, locale, notKnown: words.notKnown }, SCREEN_LOOK, block.alternative);
  const id = anchorOf(block, setting);
  return [
    `<figure class="rd-chart${setting.options.linkTo === undefined ? '' : ' rd-traced'}" id="${id}">`,
    `<div class="rd-chart-wide">${drawn(WIDTHS.wide)}</div><div class="rd-chart-narrow">${drawn(WIDTHS.narrow)}</div>`,
    `<figcaption class="rd-caption">${renderCaption(block, block.caption, setting)}</figcaption>`,
    renderNotes(block.notes),
    `<details class="rd-data"><summary>${escapeHtml(words.chart.data)}</summary>`,
    renderPlainTable(chartTable(block, words.chart), setting),
    '</details></figure>',
  ].join('\n');
}
