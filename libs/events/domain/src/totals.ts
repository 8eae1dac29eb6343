import type { EventRecord } from './event-record';

/** Sums over records. Each says what it counts; together they never hide what is not known. */
export interface Totals {
  /** Records counted. */
  readonly records: number;
  /** Meetings those records stand for: 31 records can be 34 events. */
  readonly events: number;
  /** People, as reported; `null` when there are records and not one of them has a count. */
  readonly participants: number | null;
  /** How many of those people come from estimates. */
  readonly estimated: number;
  /** Records without a count. */
  readonly unknown: number;
}

/** Totals of no records at all. */
export const NO_TOTALS: Totals = { records: 0, events: 0, participants: 0, estimated: 0, unknown: 0 };

/**
 * Sums records: the definition that every sum of the database is held against.
 *
 * @see docs/domain/counting.md
 */
export function sumEvents(records: readonly Pick<EventRecord, 'meetings' | 'participants'>[]): Totals {
  let events = 0;
  let people = 0;
  let estimated = 0;
  let unknown = 0;
  for (const { meetings, participants } of records) {
    const { count, quality } = participants;
    events += meetings;
    if (count === null) {
      unknown += 1;
      continue;
    }
    people += count;
    if (quality === 'estimate') estimated += count;
  }
  const isAllUnknown = records.length > 0 && unknown === records.length;
  return { records: records.length, events, participants: isAllUnknown ? null : people, estimated, unknown };
}
