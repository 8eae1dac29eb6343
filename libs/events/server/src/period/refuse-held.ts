import { DomainError } from '@turnout/shared/kernel';

/** As much of an event as says which locked period holds it. */
export interface HeldEvent {
  readonly period: { readonly code: string; readonly lockedAt: string; readonly until: string | null } | null;
}

/**
 * Refuses what would touch an event of a locked period.
 * @param pointer the field of the request that put the event there, if one did
 * @throws DomainError `event.period-locked`
 */
export function refuseHeld({ period }: HeldEvent, pointer?: '/startsOn'): void {
  if (!period) return;
  const { code, lockedAt, until } = period;
  const params = { period: code, since: lockedAt.slice(0, 10), until: until ?? 'none' };
  throw new DomainError('event.period-locked', params, pointer === undefined ? [] : [{ pointer, code: 'event.period-locked', params }]);
}
