import { Injectable } from '@nestjs/common';
import type { ProjectContext } from '@turnout/accounts/server';
import { checkPictures, readBriefReport, type SentBriefReport } from '@turnout/events/domain';
import { AuditTrail, refuse, requireId, requireVersion, Transactions } from '@turnout/shared/server-platform';
import { holdEvent } from '../event/hold-event';
import { requireMay } from '../event/require-may';
import { keepPeriods } from '../period/period-meeting';
import { briefReportNote } from './brief-report-note';
import type { BriefReportDetail } from './brief-report.dto';
import { BriefReportQueries } from './brief-report.queries';
import { BriefReportRepository } from './brief-report.repository';
import { ReadBriefReport } from './read-brief-report';

/** Changes sections of the brief report of an event: who may change the event may write its report. */
@Injectable()
export class ChangeBriefReport {
  constructor(
    private readonly transactions: Transactions,
    private readonly readReport: ReadBriefReport,
    private readonly queries: BriefReportQueries,
    private readonly repository: BriefReportRepository,
    private readonly audit: AuditTrail,
  ) {}

  /** @throws DomainError `event.not-found`, `event.locked`, `event.period-locked`, `access.denied`, `precondition.failed`, or with the fields that are wrong */
  run(ctx: ProjectContext, eventId: string, version: number, sent: SentBriefReport): Promise<BriefReportDetail> {
    return this.transactions.run(ctx, async (tx) => {
      await keepPeriods(tx);
      await holdEvent(tx, requireId(eventId, 'event.not-found'));
      const before = await this.readReport.whole(tx, eventId);
      requireMay(before.event, 'change');
      requireVersion(before.version, version);
      const { report, errors } = readBriefReport(sent, before.report);
      refuse(errors);
      const kept = new Set(before.report.pictures.map(({ evidence }) => evidence ?? ''));
      refuse(checkPictures(report.pictures, before.files, kept));
      await this.repository.keep(tx, eventId, version, report, tx.account.id);
      const after = await this.queries.find(tx, eventId);
      await this.audit.note(tx, briefReportNote(before.event, before.report, after.report));
      return this.readReport.run(tx, eventId);
    });
  }
}
