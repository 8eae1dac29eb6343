import { Injectable } from '@nestjs/common';
import type { ProjectContext } from '@turnout/accounts/server';
import { AuditTrail, Transactions } from '@turnout/shared/server-platform';
import { notePeriod } from './note-period';
import { takePeriods } from './period-meeting';
import { ReportingPeriodQueries } from './reporting-period.queries';
import { ReportingPeriodRepository } from './reporting-period.repository';

/** Takes an exception back, so that the lock holds what it let through. */
@Injectable()
export class RemoveException {
  constructor(
    private readonly transactions: Transactions,
    private readonly repository: ReportingPeriodRepository,
    private readonly queries: ReportingPeriodQueries,
    private readonly audit: AuditTrail,
  ) {}

  /** @throws DomainError `reporting-period.not-found`, `period-exception.not-found` */
  run(ctx: ProjectContext, periodId: string, id: string): Promise<void> {
    return this.transactions.run(ctx, async (tx) => {
      await takePeriods(tx);
      const before = await this.queries.read(tx, periodId);
      await this.repository.removeException(tx, periodId, id);
      await this.audit.note(tx, notePeriod('change', before, await this.queries.read(tx, periodId)));
    });
  }
}
