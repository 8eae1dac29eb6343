import type { CountryCode } from '@turnout/shared/kernel';
import type { EventRecord } from './event-record';

/** Stands where a country stands, for an international event without a single one. */
export const EUROPEAN = 'European';

/** Where an event is counted: in its country, as European, or `null` where nobody said. */
export type PlaceKey = CountryCode | typeof EUROPEAN;

/** The country an event is counted under. */
export function placeKeyOf({ country, level }: Pick<EventRecord, 'country' | 'level'>): PlaceKey | null {
  if (country !== null) return country;
  return level === 'international' ? EUROPEAN : null;
}

/** Every partner that held the event, the lead first, each once. */
export function partnersOf({ leadPartner, coPartners }: Pick<EventRecord, 'leadPartner' | 'coPartners'>): string[] {
  return [...new Set(leadPartner === null ? coPartners : [leadPartner, ...coPartners])];
}
