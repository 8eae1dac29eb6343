import type { EventRecord } from '../event-record';
import type { EvidenceDraft } from './check-evidence';

/**
 * How many people the signed lists of an event name: the sum of what each sheet documents. Only signed lists count, since a
 * photo shows people who may stand on a list as well; a list of which nobody said how many it names counts none.
 * @see docs/domain/counting.md
 */
export function signedCountOf(evidence: readonly Pick<EvidenceDraft, 'kind' | 'supports' | 'supportsCount'>[]): number {
  const lists = evidence.filter(({ kind, supports }) => kind === 'signed-list' && supports === 'participants');
  return lists.reduce((sum, { supportsCount }) => sum + (supportsCount ?? 0), 0);
}

/** How many of the participants of an event are documented: never more than were counted, and none of a count that nobody knows. */
export function documentedOf({ participants, signedCount = 0 }: Pick<EventRecord, 'participants' | 'signedCount'>): number {
  return Math.min(participants.count ?? 0, signedCount);
}
