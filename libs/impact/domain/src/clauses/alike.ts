import type { PlacedMeetings } from './assign';
import { type Bundle, bundleOf, compareBundles, compareKinds, type Kind } from './bundle';
import type { ClauseEvent } from './clause-event';
import { type Fit, fitOf } from './clause-fit';
import type { PromiseTree } from './promise-tree';

/** Meetings of a bundle at a node; at none where `node` is `null`. */
export interface Share extends Omit<PlacedMeetings, 'node'> {
  readonly bundle: Bundle;
  readonly node: number | null;
  /** How the bundle fits each node, in the order of their numbers. */
  readonly fits: readonly Fit[];
}

/** Puts together what is alike, so that a promise looks at a few kinds of events however many there are. */
export function groupAlike(tree: PromiseTree, events: readonly ClauseEvent[]): readonly Kind[] {
  const kinds = new Map<string, { fits: readonly Fit[]; meetings: number; bundles: Bundle[] }>();
  for (const event of events) {
    const fits = tree.map(({ conditions }) => fitOf(conditions, event));
    const key = fits.join();
    const kind = kinds.get(key) ?? { fits, meetings: 0, bundles: [] };
    kind.bundles.push(bundleOf(event));
    kind.meetings += event.meetings;
    kinds.set(key, kind);
  }
  return [...kinds.values()]
    .map(({ bundles, ...kind }) => {
      const inOrder = bundles.sort(compareBundles);
      return { ...kind, firstOn: inOrder[0]?.startsOn ?? null, bundles: inOrder };
    })
    .sort(compareKinds);
}

/** Deals the meetings of a kind to where they are placed, the earliest first; what is left over has no place. */
export function dealOut({ bundles, fits }: Kind, placed: readonly PlacedMeetings[]): readonly Share[] {
  const left = placed.map((each) => ({ ...each }));
  return bundles.flatMap((bundle) => {
    const shares: Share[] = [];
    let rest = bundle.meetings;
    for (const place of left) {
      const meetings = Math.min(rest, place.meetings);
      if (meetings === 0) continue;
      shares.push({ bundle, fits, node: place.node, meetings, isSurplus: place.isSurplus });
      place.meetings -= meetings;
      rest -= meetings;
    }
    return rest === 0 ? shares : [...shares, { bundle, fits, node: null, meetings: rest, isSurplus: true }];
  });
}
