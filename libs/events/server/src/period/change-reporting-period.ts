import { Injectable } from '@nestjs/common';
import type { ProjectContext } from '@turnout/accounts/server';
import { merged } from '@turnout/consortium/server';
import { AuditTrail, Transactions } from '@turnout/shared/server-platform';
import { notePeriod } from './note-period';
import { periodFacts } from './period-facts';
import { takePeriods } from './period-meeting';
import { requireOpen } from './require-lock';
import type { ReportingPeriod, ReportingPeriodChange } from './reporting-period.dto';
import { ReportingPeriodQueries } from './reporting-period.queries';
import { ReportingPeriodRepository } from './reporting-period.repository';

/** Changes a reporting period that is not locked. */
@Injectable()
export class ChangeReportingPeriod {
  constructor(
    private readonly transactions: Transactions,
    private readonly repository: ReportingPeriodRepository,
    private readonly queries: ReportingPeriodQueries,
    private readonly audit: AuditTrail,
  ) {}

  /** @throws DomainError `reporting-period.not-found`, `precondition.failed`, `reporting-period.locked`, or with the fields that are wrong */
  run(ctx: ProjectContext, id: string, version: number, change: ReportingPeriodChange): Promise<ReportingPeriod> {
    return this.transactions.run(ctx, async (tx) => {
      await takePeriods(tx);
      const current = await this.repository.findVersion(tx, id, version);
      requireOpen(current);
      const { items } = await this.queries.list(tx);
      const before = await this.queries.read(tx, id);
      const others = items.filter((other) => other.id !== id);
      await this.repository.update(tx, current, periodFacts(merged(before, change), others));
      const after = await this.queries.read(tx, id);
      await this.audit.note(tx, notePeriod('change', before, after));
      return after;
    });
  }
}
