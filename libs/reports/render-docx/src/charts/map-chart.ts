import type { Cell } from '@turnout/reports/document';
import { mapFigures, type MapFigure, mapSvg } from '@turnout/shared/geo';
import { outlinesOf } from '@turnout/shared/geo/outlines';
import type { ChartPlace, MapChart } from '@turnout/shared/kernel';
import { type FileChild, ImageRun, Paragraph, Tab, TabStopType, TextRun } from 'docx';
import { PIXELS, TEXT_WIDTH, TWIPS } from '../page/measures';
import type { Setting } from '../setting';
import { bareTable } from '../table/bare-table';
import { cellRuns } from '../text/cell-runs';
import { runs, safeText } from '../text/word-text';
import { MAP_LOOK, mapPicture } from './map-picture';

/** Widths in twips: of the map, of the space beside it, and of the list of countries. */
const MAP = 5300;
const GAP = 400;
const LIST = TEXT_WIDTH.portrait - MAP - GAP;
/** Room at the right of a cell. */
const CELL_MARGIN = 120;

/** A map as a picture, with the numbers in words beside it: circles are to be compared, not measured. */
export function setMap(chart: MapChart, alternative: string, setting: Setting): readonly FileChild[] {
  const values = chart.countries.map(({ code, value }) => ({ code, value }));
  const figures = mapFigures(outlinesOf(chart.countries.map(({ code }) => code)), values);
  const pictures = figures.map(
    // What is said of the first holds for all of them.
    (figure, index) => new Paragraph({ style: 'Diagram', children: [picture(figure, index === 0 ? alternative : null, setting)] }),
  );
  const list = [
    new Paragraph({ style: 'Note', keepNext: true, children: runs(chart.valueLabel) }),
    ...[...chart.countries, ...chart.elsewhere].map((place) => line(place, setting)),
  ];
  return [bareTable([MAP, GAP, LIST], [[pictures, [new Paragraph({})], list]])];
}

function line(place: ChartPlace, setting: Setting): Paragraph {
  const value: Cell = place.value === null ? { kind: 'missing', reason: 'not-known' } : { kind: 'count', value: place.value };
  return new Paragraph({
    ...{ style: 'ChartValue', tabStops: [{ type: TabStopType.RIGHT, position: LIST - CELL_MARGIN }] },
    children: [...runs(place.label), new TextRun({ children: [new Tab()] }), ...cellRuns(value, setting, { bold: true })],
  });
}

function picture(figure: MapFigure, alternative: string | null, setting: Setting): ImageRun {
  const number = String(setting.next('drawing'));
  const width = ((MAP - CELL_MARGIN) / TWIPS) * PIXELS;
  const transformation = { width: Math.round(width), height: Math.round((width * figure.height) / figure.width) };
  const described = alternative === null ? { decorative: true } : { description: safeText(alternative) };
  return new ImageRun({
    type: 'svg',
    data: Buffer.from(mapSvg(figure, MAP_LOOK, '')),
    transformation,
    fallback: { type: 'png', data: mapPicture(figure) },
    altText: { id: number, name: `Map ${number}`, ...described },
  });
}
