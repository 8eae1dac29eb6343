import type { Target } from '@turnout/impact/domain';
import type { KeptPromise } from './kept-promises';

/** What promises name together; `null` where not one of them names it. */
export function promisedTotal(promises: readonly Target[], what: 'events' | 'participants'): number | null {
  const named = promises.map((promise) => promise[what]).filter((value) => value !== null);
  return named.length === 0 ? null : named.reduce((sum, value) => sum + value, 0);
}

/** What is missing of promises together, for a surplus of one does not make up for a lack of another; `null` where that is not known. */
export function missingTotal(kept: readonly KeptPromise[], what: 'events' | 'participants'): number | null {
  const promised = kept.map((promise) => promise[what]).filter((progress) => progress.promised !== null);
  if (promised.length === 0) return null;
  return promised.reduce<number | null>((sum, { missing }) => (sum === null || missing === null ? null : sum + missing), 0);
}
