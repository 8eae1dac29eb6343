import { isOnMap, type OutlineMap } from './outline-map';

/** A number of a country. */
export interface CountryValue {
  /** ISO 3166-1 alpha-2. */
  readonly code: string;
  /** 0 or more; `null` for not known. */
  readonly value: number | null;
}

/** A country as it is drawn. */
export interface DrawnCountry {
  readonly code: string | null;
  readonly path: string;
  /** Whether there is anything to say of it. */
  readonly isNamed: boolean;
}

/** A number as a circle whose area is as large as the number. */
export interface MapCircle {
  readonly code: string;
  readonly x: number;
  readonly y: number;
  readonly radius: number;
  readonly value: number;
}

/** A map with numbers on it: all that has to be drawn, in the units of its frame. */
export interface MapFigure {
  readonly width: number;
  readonly height: number;
  readonly countries: readonly DrawnCountry[];
  /** Larger ones first, so that they lie below. */
  readonly circles: readonly MapCircle[];
  /** What circles stand for, the larger one first. */
  readonly legend: readonly { readonly value: number; readonly radius: number }[];
  /** Codes of countries that this map does not show. */
  readonly elsewhere: readonly string[];
}

/** Radius of the largest circle, and of the smallest that can still be seen, as parts of the frame's width. */
const LARGEST = 0.05;
const SMALLEST = 0.006;

/**
 * Puts numbers on a map. Circles and not shades: a country's area says nothing of how many people came, and a shade over a large country
 * would say it does.
 * @param most the number of the largest circle there is, where several maps stand beside each other
 */
export function mapFigure(map: OutlineMap, values: readonly CountryValue[], most = mostOf(values)): MapFigure {
  const { width, height, outlines } = map;
  const named = new Map(values.map(({ code, value }) => [code, value]));
  const radius = (value: number): number => round(Math.max(SMALLEST, LARGEST * Math.sqrt(value / most)) * width);
  const circles = outlines.flatMap(([code, x, y]) => {
    const value = code === null || !isOnMap(map, code) ? null : (named.get(code) ?? null);
    return code === null || value === null || value === 0 ? [] : [{ code, x, y, radius: radius(value), value }];
  });
  return {
    width,
    height,
    countries: outlines.map(([code, , , path]) => ({ code, path, isNamed: code !== null && named.has(code) })),
    circles: circles.sort((one, other) => other.radius - one.radius || one.code.localeCompare(other.code, 'en')),
    legend: legendValues(most).map((value) => ({ value, radius: radius(value) })),
    elsewhere: values.map(({ code }) => code).filter((code) => !isOnMap(map, code)),
  };
}

/** Puts each number on the first of several maps that shows its country, circles of equal size for equal numbers. */
export function mapFigures(maps: readonly OutlineMap[], values: readonly CountryValue[]): readonly MapFigure[] {
  const most = mostOf(values);
  const figures: MapFigure[] = [];
  for (const map of maps) {
    const left = figures.at(-1)?.elsewhere;
    figures.push(mapFigure(map, left ? values.filter(({ code }) => left.includes(code)) : values, most));
  }
  return figures;
}

function mostOf(values: readonly CountryValue[]): number {
  return Math.max(0, ...values.map(({ value }) => value ?? 0));
}

/** Round numbers that a legend explains circles by: the largest that is not above the most, and about a quarter of it. */
function legendValues(most: number): readonly number[] {
  if (most <= 0) return [];
  const large = roundDown(most);
  const small = roundDown(large / 4);
  return small >= 1 && small < large ? [large, small] : [large];
}

/** The next of 1, 2, 5, 10, 20, 50 … that is not above. */
function roundDown(value: number): number {
  if (value < 1) return 0;
  const power = 10 ** Math.floor(Math.log10(value));
  return Math.max(...[1, 2, 5].map((step) => step * power).filter((step) => step <= value));
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}
