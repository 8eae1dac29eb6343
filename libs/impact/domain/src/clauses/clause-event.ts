import type { EventRecord } from '@turnout/events/domain';

/** What of an event decides which clauses it satisfies; `null` for not stated. */
export interface ClauseEvent extends Pick<
  EventRecord,
  'id' | 'setting' | 'level' | 'country' | 'leadPartner' | 'coPartners' | 'startsOn' | 'meetings'
> {
  /** People counted; `null` for not known. */
  readonly count: number | null;
  /** The breakdown of the count by audience; empty where there is none. */
  readonly audience: readonly { readonly category: string; readonly count: number }[];
}
