import { EUROPEAN, type EventFilter, type PlaceKey } from '@turnout/events/domain';
import type { EventSummary, EventSummaryRow } from '@turnout/shared/api-client';
import { isCountryCode } from '@turnout/shared/kernel';

/** What circles and the order of the table go by. */
export const MAP_MEASURES = ['participants', 'events'] as const;
export type MapMeasure = (typeof MAP_MEASURES)[number];

/** A row of the table beside the map. */
export interface MapRow extends EventSummaryRow {
  /** What a filter asks for to find its records. */
  readonly place: PlaceKey | null;
  readonly isChosen: boolean;
}

/** The rows of the table: countries, the largest first, and apart from them what has no country. */
export interface MapRows {
  readonly countries: readonly MapRow[];
  readonly others: readonly MapRow[];
}

/** Puts the sums by country in the order of the table. */
export function mapRows({ rows }: EventSummary, measure: MapMeasure, filter: EventFilter): MapRows {
  const all = rows.map((row): MapRow => {
    const place = row.key === EUROPEAN ? EUROPEAN : row.key !== null && isCountryCode(row.key) ? row.key : null;
    return { ...row, place, isChosen: filter.country.includes(place) };
  });
  const value = (row: MapRow): number => row[measure] ?? -1;
  return {
    countries: all.filter(({ place }) => place !== null && place !== EUROPEAN).sort((one, other) => value(other) - value(one)),
    others: all.filter(({ place }) => place === null || place === EUROPEAN),
  };
}
