import type { ClauseConditions } from '../target';
import type { NodeProgress } from './promise-progress';

/** So many further events of a kind, with so many people: a part of what closes a gap. */
export interface GapPart extends ClauseConditions {
  /** Further events; 0 where people alone are missing. */
  readonly events: number;
  /** People at each of these events; `null` for any number. */
  readonly participantsPerEvent: number | null;
  /** Further people in total, beyond so many at each of the events; 0 for none. */
  readonly participants: number;
}

/**
 * Says what would close the gap of a promise: the events that are missing at each clause with all that they have to be like, the inner
 * clauses first, and the people that are missing even then.
 */
export function gapParts(progress: NodeProgress): readonly GapPart[] {
  const { node, missingHere, participants, clauses } = progress;
  const inner = clauses.flatMap((clause) => gapParts(clause));
  const { setting, level, country, partner, audience, byMonth, period, people } = node.conditions;
  const brought = missingHere * (people ?? 0) + inner.reduce((sum, part) => sum + peopleIn(part), 0);
  const part: GapPart = {
    ...{ setting, level, country, partner, audience, byMonth, period },
    ...{ events: missingHere, participantsPerEvent: people, participants: Math.max(0, (participants.missing ?? 0) - brought) },
  };
  return part.events === 0 && part.participants === 0 ? inner : [...inner, part];
}

function peopleIn({ events, participantsPerEvent, participants }: GapPart): number {
  return events * (participantsPerEvent ?? 0) + participants;
}
