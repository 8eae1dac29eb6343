import type { TargetProgress } from '../target-progress';

/** Where the promise for a type stands as a whole; `unknown` while it is open whether it is kept. */
export const PROMISE_STANDINGS = ['no-target', 'unknown', 'behind', 'reached'] as const;
export type PromiseStanding = (typeof PROMISE_STANDINGS)[number];

/** What the conditions of a promise still miss, and would miss even if all that could count did. */
export interface ConditionsGap {
  readonly missing: number;
  readonly missingAtLeast: number;
}

/** Nothing is missing in the conditions, or there are none. */
export const NO_GAP: ConditionsGap = { missing: 0, missingAtLeast: 0 };

/** What decides about the standing of a promise. */
export interface PromiseParts {
  readonly events: TargetProgress;
  readonly participants: TargetProgress;
  readonly conditions: ConditionsGap;
}

/** Judges a promise as a whole: behind as soon as one of its two figures or one of its conditions certainly is, reached when nothing is open. */
export function standingOf({ events, participants, conditions }: PromiseParts): PromiseStanding {
  const states = [events.state, participants.state];
  if (states.includes('behind') || conditions.missingAtLeast > 0) return 'behind';
  if (states.includes('unknown') || conditions.missing > 0) return 'unknown';
  return states.includes('reached') ? 'reached' : 'no-target';
}
