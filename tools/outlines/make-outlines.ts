import { createRequire } from 'node:module';
import { geoCentroid, geoConicConformal, geoNaturalEarth1, geoPath, type GeoProjection } from 'd3-geo';
import { feature } from 'topojson-client';

const require = createRequire(import.meta.url);

type Polygon = readonly (readonly (readonly [number, number])[])[];
type Point = readonly [number, number];

/** Which countries are drawn from which data, how they are projected, and how fine. */
interface MapPlan {
  readonly source: 'countries-50m' | 'countries-110m';
  readonly projection: (frame: { readonly width: number; readonly height: number }) => GeoProjection;
  readonly width: number;
  readonly height: number;
  /** Points closer together than this are one. */
  readonly grain: number;
  /** Islands smaller than this, in square units, are left out where a country has a larger part. */
  readonly smallest: number;
}

/** Corners of Europe as a reader expects it: Iceland, the North Cape, the Urals' foot, Cyprus, Gibraltar. */
const EUROPE = {
  type: 'MultiPoint' as const,
  coordinates: [
    [-21, 64],
    [24, 71.2],
    [44, 60],
    [45, 42],
    [34, 34.2],
    [-9.8, 36.5],
  ] as [number, number][],
};

/** The maps there are. Europe as its statistical office draws it: conic conformal. */
export const MAP_PLANS: Readonly<Record<'europe' | 'world', MapPlan>> = {
  europe: {
    source: 'countries-50m',
    projection: ({ width, height }) =>
      geoConicConformal()
        .parallels([35, 65])
        .rotate([-10, 0])
        .fitExtent(
          [
            [4, 4],
            [width - 4, height - 4],
          ],
          EUROPE,
        )
        .clipExtent([
          [-2, -2],
          [width + 2, height + 2],
        ]),
    ...{ width: 1000, height: 900, grain: 2, smallest: 9 },
  },
  world: {
    source: 'countries-110m',
    projection: ({ width, height }) =>
      geoNaturalEarth1().fitExtent(
        [
          [2, 2],
          [width - 2, height - 2],
        ],
        { type: 'Sphere' },
      ),
    ...{ width: 1000, height: 520, grain: 1.2, smallest: 4 },
  },
};

/** A country as it is written down: its code, `null` for land that is no country's here, where its mark stands, and its outline. */
export interface Outline {
  readonly code: string | null;
  readonly at: Point;
  readonly path: string;
}

/** Draws a map: the outlines of its countries in the units of its frame, ordered by code. */
export function makeOutlines(plan: MapPlan): readonly Outline[] {
  const projection = plan.projection(plan);
  const parts = new Map<string | null, Polygon[]>();
  for (const [code, polygons] of countriesOf(plan.source)) parts.set(code, [...(parts.get(code) ?? []), ...polygons]);
  return [...parts]
    .map(([code, polygons]) => outlineOf(code, polygons, projection, plan))
    .filter((outline) => outline !== null)
    .sort((one, other) => String(one.code).localeCompare(String(other.code), 'en'));
}

/** The data follows who holds what; here the lines are those that the United Nations know. */
function countriesOf(source: MapPlan['source']): [string | null, Polygon[]][] {
  const atlas = require(`world-atlas/${source}.json`);
  const { features } = feature(atlas, atlas.objects.countries) as unknown as {
    features: { id?: string; properties: { name: string }; geometry: { type: string; coordinates: never } }[];
  };
  return features
    .filter(({ id }) => id !== '010')
    .flatMap(({ id, properties, geometry }): [string | null, Polygon[]][] => {
      const polygons: Polygon[] = geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates;
      if (properties.name === 'N. Cyprus') return [['CY', polygons]];
      if (properties.name === 'Somaliland') return [['SO', polygons]];
      const code = codeOf(id);
      if (code !== 'RU') return [[code, polygons]];
      return [
        ['RU', polygons.filter((polygon) => !isCrimea(polygon))],
        ['UA', polygons.filter(isCrimea)],
      ];
    });
}

/** Locales know which letters stand for the figures of ISO 3166-1. */
function codeOf(numeric: string | undefined): string | null {
  const [locale] = numeric === undefined ? [] : Intl.getCanonicalLocales(`und-${numeric}`);
  const code = locale?.slice('und-'.length) ?? '';
  return /^[A-Z]{2}$/u.test(code) ? code : null;
}

function isCrimea([ring]: Polygon): boolean {
  return ring !== undefined && ring.every(([east, north]) => east > 32 && east < 37 && north > 44 && north < 46.5);
}

function outlineOf(code: string | null, polygons: readonly Polygon[], projection: GeoProjection, plan: MapPlan): Outline | null {
  const drawn = polygons
    .map((coordinates) => ({ type: 'Polygon' as const, coordinates: coordinates as never }))
    .map((polygon) => ({ polygon, area: geoPath(projection).area(polygon), rings: ringsOf(polygon, projection, plan.grain) }))
    .filter(({ rings }) => rings.length > 0)
    .sort((one, other) => other.area - one.area);
  const [largest] = drawn;
  if (!largest) return null;
  const kept = drawn.filter((part) => part === largest || part.area >= plan.smallest);
  const at = projection(geoCentroid(largest.polygon)) ?? [0, 0];
  return {
    code,
    at: [Math.round(at[0]), Math.round(at[1])],
    path: kept
      .flatMap(({ rings }) => rings)
      .map(pathOf)
      .join(''),
  };
}

function ringsOf(polygon: { type: 'Polygon'; coordinates: never }, projection: GeoProjection, grain: number): Point[][] {
  const rings: Point[][] = [];
  const add = (x: number, y: number): void => {
    const ring = rings.at(-1);
    const last = ring?.at(-1);
    if (!ring || (last && Math.hypot(x - last[0], y - last[1]) < grain)) return;
    ring.push([x, y]);
  };
  const pen = {
    moveTo: (x: number, y: number) => {
      rings.push([]);
      add(x, y);
    },
    lineTo: add,
    ...{ beginPath: () => undefined, closePath: () => undefined, arc: () => undefined },
  };
  geoPath(projection, pen)(polygon);
  return rings.filter((ring) => ring.length > 2);
}

/** Steps from point to point are shorter than places. */
function pathOf(ring: readonly Point[]): string {
  let [x, y] = [0, 0];
  const steps = ring.map(([toX, toY], index) => {
    const [nextX, nextY] = [Math.round(toX), Math.round(toY)];
    const step = `${index === 0 ? 'M' : 'l'}${String(nextX - x)},${String(nextY - y)}`;
    [x, y] = [nextX, nextY];
    return step;
  });
  return `${steps.filter((step) => step !== 'l0,0').join('')}z`;
}

/** The outlines as a file of the repository. */
export function outlinesFile(name: 'europe' | 'world'): string {
  const plan = MAP_PLANS[name];
  const lines = makeOutlines(plan).map(
    ({ code, at, path }) => `    [${code === null ? 'null' : `'${code}'`}, ${String(at[0])}, ${String(at[1])}, '${path}'],`,
  );
  return [
    '// Made by `npm run outlines` from world-atlas (Natural Earth, public domain). Not edited by hand.',
    "import type { OutlineMap } from '../outline-map';",
    '',
    `/** ${name === 'europe' ? 'Europe, conic conformal.' : 'The world, Natural Earth projection.'} */`,
    `export const ${name.toUpperCase()}: OutlineMap = {`,
    `  width: ${String(plan.width)},`,
    `  height: ${String(plan.height)},`,
    '  // prettier-ignore',
    '  outlines: [',
    ...lines,
    '  ],',
    '};',
    '',
  ].join('\n');
}
