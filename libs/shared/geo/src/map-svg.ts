import type { MapFigure } from './map-figure';

/** Colours of a map, as CSS writes them. */
export interface MapLook {
  readonly land: string;
  readonly named: string;
  readonly border: string;
  readonly circle: string;
}

/** A map as an SVG of its own, for documents. What it shows stands in a table beside it; the title says what the map is about. */
export function mapSvg({ width, height, countries, circles }: MapFigure, look: MapLook, title: string): string {
  const paths = countries.map(
    ({ path, isNamed }) => `<path d="${path}" fill="${isNamed ? look.named : look.land}" stroke="${look.border}" stroke-width="0.8"/>`,
  );
  const marks = circles.map(
    ({ x, y, radius }) =>
      `<circle cx="${String(x)}" cy="${String(y)}" r="${String(radius)}" fill="${look.circle}" fill-opacity="0.75" stroke="${look.land}"/>`,
  );
  const frame = `0 0 ${String(width)} ${String(height)}`;
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="${frame}" role="img"><title>${escape(title)}</title>${paths.join('')}${marks.join('')}</svg>`;
}

const SIGNS: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;' };

function escape(text: string): string {
  return text.replace(/[&<>]/gu, (sign) => String(SIGNS[sign]));
}
