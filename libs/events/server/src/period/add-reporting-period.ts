import { Injectable } from '@nestjs/common';
import type { ProjectContext } from '@turnout/accounts/server';
import { AuditTrail, Transactions } from '@turnout/shared/server-platform';
import { notePeriod } from './note-period';
import { takePeriods } from './period-meeting';
import { periodFacts } from './period-facts';
import type { NewReportingPeriod, ReportingPeriod } from './reporting-period.dto';
import { ReportingPeriodQueries } from './reporting-period.queries';
import { ReportingPeriodRepository } from './reporting-period.repository';

/** Adds a reporting period. */
@Injectable()
export class AddReportingPeriod {
  constructor(
    private readonly transactions: Transactions,
    private readonly repository: ReportingPeriodRepository,
    private readonly queries: ReportingPeriodQueries,
    private readonly audit: AuditTrail,
  ) {}

  /** @throws DomainError with the fields that are wrong */
  run(ctx: ProjectContext, given: NewReportingPeriod): Promise<ReportingPeriod> {
    return this.transactions.run(ctx, async (tx) => {
      await takePeriods(tx);
      const { items: others } = await this.queries.list(tx);
      const open = { lockedAt: null, lockedBy: null, lockReason: null };
      const id = await this.repository.insert(tx, { ...periodFacts(given, others), ...open });
      const after = await this.queries.read(tx, id);
      await this.audit.note(tx, notePeriod('create', null, after));
      return after;
    });
  }
}
