import type { Target } from '@turnout/impact/domain';
import type { KeptPromise } from './kept-promises';

/** What promises name together: what was promised over all types, else the sum of what was promised for them; `null` where not one names it. */
export function promisedTotal(promises: readonly Target[], what: 'events' | 'participants'): number | null {
  const whole = promises.find(({ type }) => type === null)?.[what] ?? null;
  if (whole !== null) return whole;
  const named = promises.map((promise) => promise[what]).filter((value) => value !== null);
  return named.length === 0 ? null : named.reduce((sum, value) => sum + value, 0);
}

/**
 * What is missing of promises together: of that over all types, else of those for them, for there a surplus of one does not make up for a
 * lack of another; `null` where that is not known.
 */
export function missingTotal(kept: readonly KeptPromise[], what: 'events' | 'participants'): number | null {
  const whole = kept.find(({ type }) => type === null)?.[what];
  if (whole !== undefined && whole.promised !== null) return whole.missing;
  const promised = kept.map((promise) => promise[what]).filter((progress) => progress.promised !== null);
  if (promised.length === 0) return null;
  return promised.reduce<number | null>((sum, { missing }) => (sum === null || missing === null ? null : sum + missing), 0);
}
