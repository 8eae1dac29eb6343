import { Injectable } from '@nestjs/common';
import type { ProjectContext } from '@turnout/accounts/server';
import { printedPictures, ReadBriefReport, type WholeReport } from '@turnout/events/server';
import type { BriefEventFacts, BriefReportFacts } from '@turnout/reports/definitions';
import { FileKeeper } from '@turnout/shared/server-platform';
import { LedgerFactsReader } from './ledger-facts.reader';
import { printPictures } from '../pictures/print-pictures';

/** Reads all that the brief report of an event is built from, pictures at the size in which they are printed. */
@Injectable()
export class BriefReportFactsReader {
  constructor(
    private readonly reports: ReadBriefReport,
    private readonly ledger: LedgerFactsReader,
    private readonly keeper: FileKeeper,
  ) {}

  /** Rows are read within one snapshot, bytes behind it. @throws DomainError `event.not-found`, `file.lost`, `file.store-away` */
  async read(ctx: ProjectContext, eventId: string): Promise<BriefReportFacts> {
    const { setting, whole } = await ctx.manager.transaction('REPEATABLE READ', async (manager) => ({
      setting: await this.ledger.setting({ ...ctx, manager }),
      whole: await this.reports.whole({ ...ctx, manager }, eventId),
    }));
    return {
      ...setting,
      event: eventOf(whole),
      report: whole.report,
      pictures: await printPictures(ctx, this.keeper, printedPictures(whole)),
      asOf: ctx.now.toISOString(),
    };
  }
}

/** What the database answered are dates of the domain, whatever the contract calls them. */
function eventOf({ event }: WholeReport): BriefEventFacts {
  return event as unknown as BriefEventFacts;
}
