import { assertNever, type Chart } from '@turnout/shared/kernel';
import type { ChartDrawing } from './chart-drawing';
import type { ChartSetting } from './chart-setting';
import { barsAcross } from './bars/bars-across';
import { barsUpright, canStand } from './bars/bars-upright';
import { mapDrawing } from './map/map-drawing';
import { trendDrawing } from './trend/trend-drawing';

/**
 * Draws a diagram: every value printed (of a trend those at the ends of its lines), labels broken into lines and
 * never cut, what is not known said in words. Pure: the same data in the
 * same setting is the same drawing, down to the last digit.
 *
 * @see docs/adr/0069-charts-are-drawn-by-ourselves.md
 */
export function drawChart(chart: Chart, setting: ChartSetting): ChartDrawing {
  switch (chart.kind) {
    case 'bars':
      return chart.direction === 'upright' && canStand(chart, setting) ? barsUpright(chart, setting) : barsAcross(chart, setting);
    case 'map':
      return mapDrawing(chart, setting);
    case 'trend':
      return trendDrawing(chart, setting);
    default:
      return assertNever(chart);
  }
}
