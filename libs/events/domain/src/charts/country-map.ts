import type { ChartPlace, MapChart } from '@turnout/shared/kernel';
import { EUROPEAN } from '../place-key';

/** A figure of a country, of what is European, or of what has no country. */
export interface CountryPlace extends ChartPlace {
  /** ISO 3166-1 alpha-2, `European`, or `null` where nobody stated it. */
  readonly key: string | null;
}

/** Figures by country on a map, and beside it what has no single country: the one map that screens and reports show. */
export function countryMap(places: readonly CountryPlace[], valueLabel: string): MapChart {
  const isCountry = (place: CountryPlace): place is CountryPlace & { readonly key: string } => place.key !== null && place.key !== EUROPEAN;
  return {
    ...{ kind: 'map', valueLabel },
    countries: places.filter(isCountry).map(({ key, ...place }) => ({ ...place, code: key })),
    elsewhere: places.filter((place) => !isCountry(place)).map(({ key: _, ...place }) => place),
  };
}
