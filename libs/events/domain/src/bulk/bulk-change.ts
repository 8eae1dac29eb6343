import type { EventRecord } from '../event-record';

/** Most events that can be changed at once. */
export const MAX_BULK_CHANGE = 1000;

/** Days within which a change of many events can be undone. */
export const BULK_UNDO_DAYS = 30;

/** Facts of an event that can be changed for many at once, in the order of the form. */
export const BULK_FACTS = [
  'type',
  'workPackage',
  'leadPartner',
  'coPartners',
  'setting',
  'level',
  'mode',
  'country',
  'status',
] as const satisfies readonly (keyof EventRecord)[];
export type BulkFact = (typeof BULK_FACTS)[number];

/** Those facts of one event. */
export type BulkFacts = Pick<EventRecord, BulkFact>;

/** Statuses that many events can be given at once; the others are reached by review. */
export const BULK_STATUSES = ['planned', 'held', 'cancelled'] as const;

/** What is changed of each event. What is left out stays as it is, `null` makes it unknown. Values are not judged yet. */
export interface BulkChange {
  /** Code of the event type. */
  readonly type?: string | undefined;
  readonly workPackage?: string | null | undefined;
  /** A new lead is no co-organiser any more; the former one is not kept as one. */
  readonly leadPartner?: string | undefined;
  readonly addCoPartners?: readonly string[] | undefined;
  readonly removeCoPartners?: readonly string[] | undefined;
  readonly setting?: string | null | undefined;
  readonly level?: string | null | undefined;
  readonly mode?: string | null | undefined;
  readonly country?: string | null | undefined;
  readonly status?: string | undefined;
}

/** An event as it would stand after the change. */
export function changedInBulk<E extends BulkFacts>(event: E, change: BulkChange): E {
  const { addCoPartners = [], removeCoPartners = [], ...others } = change;
  const stated = Object.fromEntries(Object.entries(others).filter(([, value]) => value !== undefined));
  // What was judged beside the vocabularies is of their types.
  const after = { ...event, ...(stated as Partial<E>) };
  const beside = [...new Set([...event.coPartners, ...addCoPartners])];
  return { ...after, coPartners: beside.filter((code) => code !== after.leadPartner && !removeCoPartners.includes(code)) };
}

/** The facts that a change of many events is about, of one of them. */
export function bulkFactsOf(event: BulkFacts): BulkFacts {
  const { type, workPackage, leadPartner, coPartners, setting, level, mode, country, status } = event;
  return { type, workPackage, leadPartner, coPartners, setting, level, mode, country, status };
}
