import type { IsoDate } from '@turnout/shared/kernel';
import type { LOGGED_STATUSES } from './event-draft';

/** The status of an event nobody gave one: held when it began today or before, planned when it is still to come or its date is not known. */
export function defaultStatus(startsOn: IsoDate | null, today: IsoDate): (typeof LOGGED_STATUSES)[number] {
  return startsOn !== null && startsOn <= today ? 'held' : 'planned';
}
