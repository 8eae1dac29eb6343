import { Injectable } from '@nestjs/common';
import type { ProjectContext } from '@turnout/accounts/server';
import { SettingUsersReader } from '@turnout/consortium/server';
import { AuditTrail, Transactions } from '@turnout/shared/server-platform';
import { notePeriod } from './note-period';
import { takePeriods } from './period-meeting';
import { requireOpen } from './require-lock';
import { ReportingPeriodQueries } from './reporting-period.queries';
import { ReportingPeriodRepository } from './reporting-period.repository';

/** Deletes a reporting period that is not locked, with its exceptions. */
@Injectable()
export class DeleteReportingPeriod {
  constructor(
    private readonly transactions: Transactions,
    private readonly repository: ReportingPeriodRepository,
    private readonly queries: ReportingPeriodQueries,
    private readonly users: SettingUsersReader,
    private readonly audit: AuditTrail,
  ) {}

  /** @throws DomainError `reporting-period.not-found`, `precondition.failed`, `reporting-period.locked`, `reporting-period.in-use` */
  run(ctx: ProjectContext, id: string, version: number): Promise<void> {
    return this.transactions.run(ctx, async (tx) => {
      await takePeriods(tx);
      const current = await this.repository.findVersion(tx, id, version);
      requireOpen(current);
      const before = await this.queries.read(tx, id);
      await this.users.requireUnused(tx, { kind: 'reporting-period', id });
      await this.repository.remove(tx, current);
      await this.audit.note(tx, notePeriod('delete', before, null));
    });
  }
}
