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

/** People at each meeting of an event: its count in equal shares, rounded down; `null` for not known. */
export function peoplePerMeeting({ count, meetings }: Pick<ClauseEvent, 'count' | 'meetings'>): number | null {
  return count === null ? null : Math.floor(count / meetings);
}
