import type { EventRecord } from './event-record';
import { placeKeyOf, type PlaceKey } from './place-key';
import { sumEvents, type Totals } from './totals';

/** Totals of the records held at one place, as it was written. */
export interface PlaceSum extends Totals {
  /** The country, European, or `null` where that is not known. */
  readonly country: PlaceKey | null;
  readonly place: string;
}

/**
 * Sums records by the places they name within each country: the definition that the database's sums are held against. Records without a
 * place are in none. Filter and count first.
 */
export function sumPlaces(records: readonly EventRecord[]): readonly PlaceSum[] {
  const groups = new Map<string, { country: PlaceKey | null; place: string; records: EventRecord[] }>();
  for (const record of records) {
    if (record.place === null) continue;
    const [country, place] = [placeKeyOf(record), record.place];
    const group = groups.get(`${country ?? ''} ${place}`) ?? { country, place, records: [] };
    group.records.push(record);
    groups.set(`${country ?? ''} ${place}`, group);
  }
  return [...groups.values()].map(({ country, place, records: held }) => ({ country, place, ...sumEvents(held) })).sort(byPeopleAt);
}

/** The place with most people first, then with most events, then by its name. */
export function byPeopleAt(one: PlaceSum, other: PlaceSum): number {
  const [few, many] = [one.participants ?? -1, other.participants ?? -1];
  return (
    many - few || other.events - one.events || (`${one.place} ${one.country ?? ''}` < `${other.place} ${other.country ?? ''}` ? -1 : 1)
  );
}
