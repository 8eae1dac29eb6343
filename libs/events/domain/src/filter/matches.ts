import { documentedOf } from '../evidence/documented';
import type { EventRecord } from '../event-record';
import { partnersOf, placeKeyOf } from '../place-key';
import { sumEvents, type Totals } from '../totals';
import { isCountedStatus } from '../vocabulary';
import { ANY_FINDING, type EventFilter } from './event-filter';
import { holdsWord, type PartnerNames, partnersNamed, searchTextOf, searchWords } from './search-text';

/** Totals of what a filter finds, and how many records of it they leave out because the event did not take place. */
export interface ListTotals extends Totals {
  readonly leftOut: number;
  /** How many of the participants signed lists document. */
  readonly documented: number;
}

/** A record with what of it is searched beyond its facts. */
export type SearchedRecord = EventRecord & {
  readonly summary?: string | null;
  /** Ids of the rules that noticed something about it which is still open; none where left out. */
  readonly findings?: readonly string[];
  /** Ids of the imports that made or changed it; none where left out. */
  readonly imports?: readonly string[];
};

/**
 * Tells whether an event is what the filter asks for: the definition that the database's query is held against.
 * @param named how the project's partners are called; one that is missing goes by its code
 */
export function matches(filter: EventFilter, record: SearchedRecord, named: readonly PartnerNames[] = []): boolean {
  const asks = <T>(wanted: readonly T[], ...has: readonly T[]): boolean =>
    wanted.length === 0 || has.some((value) => wanted.includes(value));
  const asksAny = (wanted: readonly (string | null)[], has: readonly string[]): boolean =>
    asks(wanted, ...(has.length === 0 ? [null] : has));
  return (
    asks(filter.type, record.type) &&
    asks(filter.country, placeKeyOf(record)) &&
    asks(filter.level, record.level) &&
    asksAny(filter.partner, partnersOf(record)) &&
    asks(filter.setting, record.setting) &&
    asks(filter.mode, record.mode) &&
    asks(filter.status, record.status) &&
    asks(filter.workPackage, record.workPackage) &&
    asksAny(filter.deliverable, record.deliverables) &&
    asks(filter.milestone, record.milestone) &&
    asksAny(filter.finding, noticedIn(record)) &&
    asksAny(filter.import, record.imports ?? []) &&
    beginsWithin(filter, record) &&
    holdsWords(filter.q, record, named)
  );
}

/** Tells whether totals count an event that matches: it took place, or its status was asked for by name. */
export function isCounted(record: Pick<EventRecord, 'status'>, filter: Pick<EventFilter, 'status'>): boolean {
  return filter.status.length > 0 || isCountedStatus(record.status);
}

/** Totals of the records the filter finds. */
export function totalsOf(records: readonly SearchedRecord[], filter: EventFilter, named: readonly PartnerNames[] = []): ListTotals {
  const matching = records.filter((record) => matches(filter, record, named));
  const counted = matching.filter((record) => isCounted(record, filter));
  const documented = counted.reduce((sum, record) => sum + documentedOf(record), 0);
  return { ...sumEvents(counted), leftOut: matching.length - counted.length, documented };
}

/** An event without a date begins in no period, and in every one that is open at both sides. */
function beginsWithin({ from, to, isUndated }: EventFilter, { startsOn }: EventRecord): boolean {
  if (isUndated) return startsOn === null;
  if (from === null && to === null) return true;
  return startsOn !== null && (from === null || from <= startsOn) && (to === null || startsOn <= to);
}

/** The rules that noticed something, with the word that stands for any of them. */
function noticedIn({ findings = [] }: SearchedRecord): readonly string[] {
  return findings.length === 0 ? [] : [...findings, ANY_FINDING];
}

/** Each word stands in the event's own text or in a name of one of its partners. */
function holdsWords(q: string, record: SearchedRecord, named: readonly PartnerNames[]): boolean {
  const text = searchTextOf(record);
  const partners = partnersOf(record).map((code) => named.find((partner) => partner.code === code) ?? { code });
  return searchWords(q).every((forms) => holdsWord(text, forms) || partnersNamed(forms, partners).length > 0);
}
