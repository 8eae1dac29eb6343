import type { IsoDate } from '@turnout/shared/kernel';
import type { ClauseEvent } from './clause-event';
import type { Fit } from './clause-fit';
import { peopleAt } from './people';

/** What is counted in one go: an event, or all events of one kind that begin in a month and count alike. */
export interface Bundle {
  /** The event; `null` for several. */
  readonly event: string | null;
  /** Its day, or the first one of its month; `null` while it is not known. */
  readonly startsOn: IsoDate | null;
  readonly records: number;
  readonly meetings: number;
  /** Whether anybody was counted at any of them. */
  readonly isCounted: boolean;
  /** People at so many of the meetings, of one category of the audience or of all (`null`). Of several events it can be asked for all of them only. */
  readonly peopleAt: (category: string | null, meetings: number) => number;
}

/** Bundles that fit each node of a promise alike. */
export interface Kind {
  /** How they fit each node, in the order of their numbers. */
  readonly fits: readonly Fit[];
  /** Of all of them. */
  readonly meetings: number;
  /** The first day of any of its events; `null` where none has a day. */
  readonly firstOn: IsoDate | null;
  /** In the order in which they are counted. */
  readonly bundles: readonly Bundle[];
}

/** What of an event is counted. */
export type CountedEvent = Pick<ClauseEvent, 'id' | 'startsOn' | 'meetings' | 'count' | 'audience'>;

/** An event by itself. */
export function bundleOf(event: CountedEvent): Bundle {
  return {
    ...{ event: event.id, startsOn: event.startsOn, records: 1, meetings: event.meetings, isCounted: event.count !== null },
    peopleAt: (category, meetings) => peopleAt(event, category, meetings),
  };
}

/** The order in which bundles are counted: by day, what has none last, then by id. */
export function compareBundles(one: Bundle, other: Bundle): number {
  return compare(one.startsOn ?? LAST, other.startsOn ?? LAST) || compare(one.event ?? '', other.event ?? '');
}

/** The order in which kinds are given their places: by the first day of each, then what fits most first. */
export function compareKinds(one: Kind, other: Kind): number {
  return compare(one.firstOn ?? LAST, other.firstOn ?? LAST) || compare(other.fits.join(), one.fits.join());
}

const LAST = '9999-12-31';

function compare(one: string, other: string): number {
  return one < other ? -1 : one > other ? 1 : 0;
}
