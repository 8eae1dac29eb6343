import { mapFigures, type MapFigure } from '@turnout/shared/geo';
import { outlinesOf } from '@turnout/shared/geo/outlines';
import type { MapChart } from '@turnout/shared/kernel';
import type { ChartDrawing, ChartGroup, ChartShape } from '../chart-drawing';
import { type ChartSetting, NARROW, rounded } from '../chart-setting';
import { markShapes } from './map-marks';
import { placesList } from './places-list';

/** Part of the width that the map takes where its list stands beside it. */
const MAP = 0.58;
const BESIDE = 20;

/** Countries on their map with their values as circles, and all of them in a list: what no map shows stands there as well. */
export function mapDrawing(chart: MapChart, setting: ChartSetting): ChartDrawing {
  const isNarrow = setting.width < NARROW;
  const width = isNarrow ? setting.width : rounded(setting.width * MAP);
  const maps = mapShapes(chart, setting, width);
  const place = isNarrow ? { x: 0, y: maps.height + 12, width } : { x: width + BESIDE, y: 0, width: setting.width - width - BESIDE };
  const list = placesList(chart, setting, place);
  const height = rounded(Math.max(maps.height, place.y + list.height));
  return { width: setting.width, height, shapes: [...maps.shapes, ...list.shapes] };
}

function mapShapes(
  chart: MapChart,
  setting: ChartSetting,
  width: number,
): { readonly shapes: readonly ChartShape[]; readonly height: number } {
  const figures = mapFigures(
    outlinesOf(chart.countries.map(({ code }) => code)),
    chart.countries.map(({ code, value }) => ({ code, value })),
  );
  const shapes: ChartShape[] = [];
  let y = 0;
  for (const figure of figures) {
    const scale = Math.round((width / figure.width) * 10_000) / 10_000;
    shapes.push({ kind: 'group', frame: { x: 0, y, scale }, shapes: landShapes(figure) });
    shapes.push(...markShapes(figure, chart, setting, { y, scale }));
    y = rounded(y + figure.height * scale + 8);
  }
  return { shapes, height: rounded(y - 8) };
}

function landShapes({ countries }: MapFigure): ChartGroup['shapes'] {
  return countries.map(({ path, isNamed }): ChartShape => ({
    ...{ kind: 'path', path, stroke: 'ground', strokeWidth: 1.6 },
    fill: isNamed ? 'named' : 'land',
  }));
}
