import { foldForSearch } from '@turnout/shared/kernel';
import type { EventRecord } from '../event-record';
import { partnersOf, placeKeyOf } from '../place-key';
import { sumEvents, type Totals } from '../totals';
import { isCountedStatus } from '../vocabulary';
import type { EventFilter } from './event-filter';

/** Totals of what a filter finds, and how many records of it they leave out because the event did not take place. */
export interface ListTotals extends Totals {
  readonly leftOut: number;
}

/** The text of an event that is searched, folded: what the database keeps to search in. */
export function searchTextOf({ title, place }: Pick<EventRecord, 'title' | 'place'>): string {
  return foldForSearch(`${title} ${place ?? ''}`);
}

/** The folded words of a search; an event is found when its search text holds each of them, in whatever order. */
export function searchWords(q: string): string[] {
  return foldForSearch(q)
    .split(' ')
    .filter((word) => word !== '');
}

/** Tells whether an event is what the filter asks for: the definition that the database's query is held against. */
export function matches(filter: EventFilter, record: EventRecord): boolean {
  const asks = <T>(wanted: readonly T[], ...has: readonly T[]): boolean =>
    wanted.length === 0 || has.some((value) => wanted.includes(value));
  const partners = partnersOf(record);
  return (
    asks(filter.type, record.type) &&
    asks(filter.country, placeKeyOf(record)) &&
    asks(filter.level, record.level) &&
    asks<string | null>(filter.partner, ...(partners.length === 0 ? [null] : partners)) &&
    asks(filter.setting, record.setting) &&
    asks(filter.mode, record.mode) &&
    asks(filter.status, record.status) &&
    asks(filter.workPackage, record.workPackage) &&
    beginsWithin(filter, record) &&
    holdsWords(filter.q, record)
  );
}

/** Tells whether totals count an event that matches: it took place, or its status was asked for by name. */
export function isCounted(record: Pick<EventRecord, 'status'>, filter: Pick<EventFilter, 'status'>): boolean {
  return filter.status.length > 0 || isCountedStatus(record.status);
}

/** Totals of the records the filter finds. */
export function totalsOf(records: readonly EventRecord[], filter: EventFilter): ListTotals {
  const matching = records.filter((record) => matches(filter, record));
  const counted = matching.filter((record) => isCounted(record, filter));
  return { ...sumEvents(counted), leftOut: matching.length - counted.length };
}

/** An event without a date begins in no period, and in every one that is open at both sides. */
function beginsWithin({ from, to }: EventFilter, { startsOn }: EventRecord): boolean {
  if (from === null && to === null) return true;
  return startsOn !== null && (from === null || from <= startsOn) && (to === null || startsOn <= to);
}

function holdsWords(q: string, record: EventRecord): boolean {
  const words = searchWords(q);
  if (words.length === 0) return true;
  const text = searchTextOf(record);
  return words.every((word) => text.includes(word));
}
