import { Injectable } from '@nestjs/common';
import type { ProjectContext } from '@turnout/accounts/server';
import { keptText } from '@turnout/consortium/server';
import { checkText } from '@turnout/consortium/domain';
import { AuditTrail, refuse, Transactions } from '@turnout/shared/server-platform';
import { notePeriod } from './note-period';
import { takePeriods } from './period-meeting';
import { requireOpen } from './require-lock';
import type { PeriodLock, ReportingPeriod } from './reporting-period.dto';
import { ReportingPeriodQueries } from './reporting-period.queries';
import { ReportingPeriodRepository } from './reporting-period.repository';

/** Locks a reporting period: its events stay as they are until it is unlocked. */
@Injectable()
export class LockReportingPeriod {
  constructor(
    private readonly transactions: Transactions,
    private readonly repository: ReportingPeriodRepository,
    private readonly queries: ReportingPeriodQueries,
    private readonly audit: AuditTrail,
  ) {}

  /** Waits for changes that are under way. @throws DomainError `reporting-period.not-found`, `precondition.failed`, `reporting-period.locked` */
  run(ctx: ProjectContext, id: string, version: number, { reason }: PeriodLock): Promise<ReportingPeriod> {
    refuse(checkText('/reason', reason));
    return this.transactions.run(ctx, async (tx) => {
      await takePeriods(tx);
      const current = await this.repository.findVersion(tx, id, version);
      requireOpen(current);
      const before = await this.queries.read(tx, id);
      await this.repository.update(tx, current, { lockedAt: tx.now, lockedBy: tx.account.id, lockReason: keptText(reason) });
      const after = await this.queries.read(tx, id);
      await this.audit.note(tx, notePeriod('lock', before, after));
      return after;
    });
  }
}
