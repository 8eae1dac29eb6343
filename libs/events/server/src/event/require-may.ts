import { DomainError } from '@turnout/shared/kernel';
import { refuseHeld } from '../period/refuse-held';
import type { EventDetail } from './event.dto';

/** Refuses what somebody may not do with an event. @throws DomainError `event.period-locked` or `event.locked` where its period or its review stands in the way, else `access.denied` */
export function requireMay(event: EventDetail, what: 'change' | 'delete' | 'evidence'): void {
  const { may, status } = event;
  if (may[what]) return;
  if (may.lock === 'period') refuseHeld(event);
  throw may.lock === null ? new DomainError('access.denied') : new DomainError('event.locked', { status });
}
