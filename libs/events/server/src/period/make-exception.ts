import { Injectable } from '@nestjs/common';
import type { ProjectContext } from '@turnout/accounts/server';
import { ProjectCodeReader } from '@turnout/consortium/server';
import { checkPeriodException } from '@turnout/events/domain';
import { isoDateOf, tidyText } from '@turnout/shared/kernel';
import { AuditTrail, refuse, requireId, Transactions } from '@turnout/shared/server-platform';
import { notePeriod } from './note-period';
import { takePeriods } from './period-meeting';
import type { NewPeriodException, PeriodException } from './reporting-period.dto';
import { ReportingPeriodQueries } from './reporting-period.queries';
import { ReportingPeriodRepository } from './reporting-period.repository';

/** Lets the events of a partner, or one event, through the lock of a period. */
@Injectable()
export class MakeException {
  constructor(
    private readonly transactions: Transactions,
    private readonly repository: ReportingPeriodRepository,
    private readonly queries: ReportingPeriodQueries,
    private readonly codes: ProjectCodeReader,
    private readonly audit: AuditTrail,
  ) {}

  /** @throws DomainError `reporting-period.not-found`, `event.not-found`, or with the fields that are wrong */
  run(ctx: ProjectContext, periodId: string, given: NewPeriodException): Promise<PeriodException> {
    return this.transactions.run(ctx, async (tx) => {
      await takePeriods(tx);
      const before = await this.queries.read(tx, periodId);
      const { partners } = await this.codes.read(tx);
      refuse(checkPeriodException(given, [...partners.keys()], isoDateOf(tx.now)));
      const { partner, event, until = null, reason } = given;
      const id = await this.repository.addException(tx, {
        ...{ periodId, until, reason: tidyText(reason), createdBy: tx.account.id },
        partnerId: partners.get(partner ?? '') ?? null,
        eventId: event ? requireId(event, 'event.not-found') : null,
      });
      const after = await this.queries.read(tx, periodId);
      const made = after.exceptions.find((each) => each.id === id);
      if (!made) throw new Error('What was just kept cannot be found.');
      await this.audit.note(tx, notePeriod('change', before, after));
      return made;
    });
  }
}
