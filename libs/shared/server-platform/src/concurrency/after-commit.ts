import type { EntityManager } from 'typeorm';

const waiting = new WeakMap<EntityManager, (() => void)[]>();

/**
 * Has something done when the transaction that the manager stands for is over and was not in vain; never when it was. What must not
 * be lost is kept in the database instead: the process may end in between.
 */
export function afterCommit(manager: EntityManager, work: () => void): void {
  waiting.set(manager, [...(waiting.get(manager) ?? []), work]);
}

/** What waits for the end of the transaction. */
export function waitingFor(manager: EntityManager): readonly (() => void)[] {
  return waiting.get(manager) ?? [];
}
