import { Injectable } from '@nestjs/common';
import type { ProjectContext } from '@turnout/accounts/server';
import { checkNote } from '@turnout/events/domain';
import { tidyText } from '@turnout/shared/kernel';
import { AuditTrail, refuse, Transactions } from '@turnout/shared/server-platform';
import { notePeriod } from './note-period';
import { takePeriods } from './period-meeting';
import { requireLocked } from './require-lock';
import type { PeriodUnlock, ReportingPeriod } from './reporting-period.dto';
import { ReportingPeriodQueries } from './reporting-period.queries';
import { ReportingPeriodRepository } from './reporting-period.repository';

/** Unlocks a reporting period, with the reason. */
@Injectable()
export class UnlockReportingPeriod {
  constructor(
    private readonly transactions: Transactions,
    private readonly repository: ReportingPeriodRepository,
    private readonly queries: ReportingPeriodQueries,
    private readonly audit: AuditTrail,
  ) {}

  /** @throws DomainError `reporting-period.not-found`, `precondition.failed`, `reporting-period.not-locked`, or with what is wrong about the reason */
  run(ctx: ProjectContext, id: string, version: number, { reason = '' }: PeriodUnlock): Promise<ReportingPeriod> {
    refuse(checkNote(reason, '/reason'));
    return this.transactions.run(ctx, async (tx) => {
      await takePeriods(tx);
      const current = await this.repository.findVersion(tx, id, version);
      requireLocked(current);
      const before = await this.queries.read(tx, id);
      await this.repository.update(tx, current, { lockedAt: null, lockedBy: null, lockReason: null });
      const after = await this.queries.read(tx, id);
      await this.audit.note(tx, notePeriod('unlock', before, after, tidyText(reason)));
      return after;
    });
  }
}
