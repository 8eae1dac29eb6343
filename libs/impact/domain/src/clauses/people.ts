import type { ClauseEvent } from './clause-event';

/** People who count, as far as it is stated; `atMost` is `null` where nobody knows a bound. */
export interface People {
  readonly atLeast: number;
  readonly atMost: number | null;
}

/**
 * People of an event who count: all of them, or those of a category of its audience. A category that is named has as many as it says; one
 * that is not named can only be among those whom the breakdown leaves over. Of an event that was not counted at least those came whom it names.
 * @param category `null` for everybody
 */
export function peopleOf({ count, audience }: Pick<ClauseEvent, 'count' | 'audience'>, category: string | null): People {
  const stated = audience.reduce((sum, part) => sum + part.count, 0);
  if (category === null) return { atLeast: count ?? stated, atMost: count };
  const named = audience.find((part) => part.category === category);
  if (named) return { atLeast: named.count, atMost: named.count };
  return { atLeast: 0, atMost: count === null ? null : Math.max(0, count - stated) };
}

/** The equal share of each meeting, rounded down. */
export function perMeeting({ atLeast, atMost }: People, meetings: number): People {
  return { atLeast: Math.floor(atLeast / meetings), atMost: atMost === null ? null : Math.floor(atMost / meetings) };
}

/** People counted at so many of an event's meetings: everybody at all of them, equal shares at some; nobody where nobody was counted. */
export function peopleAt(event: Pick<ClauseEvent, 'count' | 'audience' | 'meetings'>, category: string | null, meetings: number): number {
  if (category === null && event.count === null) return 0;
  const people = peopleOf(event, category);
  return meetings === event.meetings ? people.atLeast : perMeeting(people, event.meetings).atLeast * meetings;
}
