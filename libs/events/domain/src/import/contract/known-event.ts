import type { Breakdown, EventRecord } from '../../event-record';

/** An event that is in Turnout already. */
export interface KnownEvent extends EventRecord {
  readonly version: number;
  readonly breakdowns: readonly Breakdown[];
  readonly summary: string | null;
}

/** Where an event came from that was imported earlier. */
export interface ImportOrigin {
  /** Id of the event. */
  readonly event: string;
  /** {@link ImportedRow.fingerprint} of the row at that time. */
  readonly fingerprint: string;
}
