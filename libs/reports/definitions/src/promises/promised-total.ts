import type { Target } from '@turnout/impact/domain';

/** What promises name together; `null` where not one of them names it. */
export function promisedTotal(promises: readonly Target[], what: 'events' | 'participants'): number | null {
  const named = promises.map((promise) => promise[what]).filter((value) => value !== null);
  return named.length === 0 ? null : named.reduce((sum, value) => sum + value, 0);
}
