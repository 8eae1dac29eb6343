import { DomainError } from '@turnout/shared/kernel';
import type { EventDetail } from './event.dto';

/** Refuses what somebody may not do with an event. @throws DomainError `event.locked` where its review stands in the way, else `access.denied` */
export function requireMay({ may, status }: EventDetail, what: 'change' | 'delete'): void {
  if (may[what]) return;
  throw may.lock === null ? new DomainError('access.denied') : new DomainError('event.locked', { status });
}
