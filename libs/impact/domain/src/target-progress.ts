import { type Ratio, ratio } from '@turnout/shared/kernel';

/** How far a promise is kept. */
export interface TargetProgress {
  /** What was reached; `null` while nothing about it is known. */
  readonly reached: number | null;
  /** What was promised; `null` where nothing was. */
  readonly promised: number | null;
  /** Reached of promised, exact and never capped; `null` where either is not known or nothing was promised. */
  readonly ratio: Ratio | null;
  /** What is still to come, never below 0; `null` where that cannot be said. */
  readonly missing: number | null;
  readonly state: TargetState;
}

/** Where a promise stands; `no-target` where none was made, `unknown` while what was reached is not known. */
export const TARGET_STATES = ['no-target', 'unknown', 'behind', 'reached'] as const;
export type TargetState = (typeof TARGET_STATES)[number];

/** Sets what was reached against what was promised. A promise of nothing is reached and has no ratio. */
export function targetProgress({ reached, promised }: Pick<TargetProgress, 'reached' | 'promised'>): TargetProgress {
  if (promised === null) return { reached, promised, ratio: null, missing: null, state: 'no-target' };
  if (reached === null) return { reached, promised, ratio: null, missing: null, state: 'unknown' };
  const missing = Math.max(0, promised - reached);
  return { reached, promised, ratio: ratio(reached, promised), missing, state: missing === 0 ? 'reached' : 'behind' };
}
