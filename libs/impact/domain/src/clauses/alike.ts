import type { TargetClause } from '../target';
import type { ClauseEvent } from './clause-event';
import { type Fit, fitOf } from './clause-fit';

/** An event and its place in the order in which events are counted. */
interface Numbered {
  readonly event: ClauseEvent;
  readonly index: number;
}

/** Events that satisfy the same clauses, and might satisfy the same: to a promise they are alike. */
export interface Alike {
  readonly events: readonly Numbered[];
  /** Of all of them. */
  readonly meetings: number;
  /** Numbers of the clauses they satisfy. */
  readonly sure: readonly number[];
  /** Numbers of the clauses they would satisfy if what is not stated of them were as these ask. */
  readonly open: readonly number[];
}

/** Meetings of an event at a clause. */
export interface Share extends Numbered {
  /** Number of the clause. */
  readonly clause: number;
  readonly meetings: number;
}

/** Puts together what is alike, so that a promise looks at a few kinds of events however many there are. */
export function groupAlike(clauses: readonly TargetClause[], events: readonly ClauseEvent[]): readonly Alike[] {
  const groups = new Map<string, { fits: readonly Fit[]; events: Numbered[] }>();
  for (const [index, event] of events.entries()) {
    const fits = clauses.map((clause) => fitOf(clause, event));
    const key = fits.join();
    const group = groups.get(key) ?? { fits, events: [] };
    group.events.push({ event, index });
    groups.set(key, group);
  }
  return [...groups.values()].map(({ fits, events: alike }) => ({
    events: alike,
    meetings: alike.reduce((sum, { event }) => sum + event.meetings, 0),
    sure: numbersOf(fits, 'yes'),
    open: numbersOf(fits, 'open'),
  }));
}

function numbersOf(fits: readonly Fit[], wanted: Fit): number[] {
  return [...fits.keys()].filter((number) => fits[number] === wanted);
}

/**
 * Deals the meetings of alike events to clauses, the earliest first.
 * @param amounts how many meetings each clause gets, in order; what is left over after them gets none
 * @returns the shares, and what is left over of each event
 */
export function dealOut(
  { events }: Alike,
  amounts: readonly { readonly clause: number; readonly amount: number }[],
): { readonly shares: readonly Share[]; readonly rest: readonly Omit<Share, 'clause'>[] } {
  const left = amounts.map(({ clause, amount }) => ({ clause, amount }));
  const shares: Share[] = [];
  const rest: Omit<Share, 'clause'>[] = [];
  for (const { event, index } of events) {
    let meetings = event.meetings;
    for (const place of left) {
      const dealt = Math.min(meetings, place.amount);
      if (dealt === 0) continue;
      shares.push({ event, index, clause: place.clause, meetings: dealt });
      place.amount -= dealt;
      meetings -= dealt;
    }
    if (meetings > 0) rest.push({ event, index, meetings });
  }
  return { shares, rest };
}
