import { DomainError } from '@turnout/shared/kernel';
import type { ReportingPeriodEntity } from './reporting-period.entity';

type Lockable = Pick<ReportingPeriodEntity, 'code' | 'lockedAt'>;

/** Refuses what a locked period does not take. @throws DomainError `reporting-period.locked` */
export function requireOpen({ code, lockedAt }: Lockable): void {
  if (lockedAt !== null) throw new DomainError('reporting-period.locked', { period: code });
}

/** Refuses what only a locked period takes. @throws DomainError `reporting-period.not-locked` */
export function requireLocked({ code, lockedAt }: Lockable): void {
  if (lockedAt === null) throw new DomainError('reporting-period.not-locked', { period: code });
}
