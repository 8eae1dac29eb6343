import type { AlikeMeetings, PlacedMeetings } from './assign';
import type { ClauseEvent } from './clause-event';
import { type Fit, fitOf } from './clause-fit';
import type { PromiseTree } from './promise-tree';

/** An event and its place in the order in which events are counted. */
export interface Numbered {
  readonly event: ClauseEvent;
  readonly index: number;
}

/** Events that fit every node of a promise alike. */
export interface AlikeEvents extends AlikeMeetings {
  readonly events: readonly Numbered[];
}

/** Meetings of an event at a node; at none where `node` is `null`. */
export interface Share extends Numbered, Omit<PlacedMeetings, 'node'> {
  readonly node: number | null;
  /** How the event fits each node, in the order of their numbers. */
  readonly fits: readonly Fit[];
}

/** Puts together what is alike, so that a promise looks at a few kinds of events however many there are. */
export function groupAlike(tree: PromiseTree, events: readonly ClauseEvent[]): readonly AlikeEvents[] {
  const groups = new Map<string, { fits: readonly Fit[]; meetings: number; events: Numbered[] }>();
  for (const [index, event] of events.entries()) {
    const fits = tree.map(({ conditions }) => fitOf(conditions, event));
    const key = fits.join();
    const group = groups.get(key) ?? { fits, meetings: 0, events: [] };
    group.events.push({ event, index });
    group.meetings += event.meetings;
    groups.set(key, group);
  }
  return [...groups.values()];
}

/** Deals the meetings of alike events to where they are placed, the earliest first; what is left over has no place. */
export function dealOut({ events, fits }: AlikeEvents, placed: readonly PlacedMeetings[]): readonly Share[] {
  const left = placed.map((each) => ({ ...each }));
  return events.flatMap((numbered) => {
    const shares: Share[] = [];
    let rest = numbered.event.meetings;
    for (const place of left) {
      const meetings = Math.min(rest, place.meetings);
      if (meetings === 0) continue;
      shares.push({ ...numbered, fits, node: place.node, meetings, isSurplus: place.isSurplus });
      place.meetings -= meetings;
      rest -= meetings;
    }
    return rest === 0 ? shares : [...shares, { ...numbered, fits, node: null, meetings: rest, isSurplus: true }];
  });
}
