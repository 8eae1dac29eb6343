import { Injectable } from '@nestjs/common';
import type { ProjectContext } from '@turnout/accounts/server';
import { documentedOf, type EventFilter } from '@turnout/events/domain';
import { EvidenceSummaryQueries, ReadBriefReport, type WholeReport } from '@turnout/events/server';
import { PromiseFactsReader } from '@turnout/impact/server';
import type { GlobalReportFacts, UnapprovedEvent } from '@turnout/reports/definitions';
import { choosePictures } from '../pictures/choose-pictures';
import { type PictureBytes, SetPictures } from '../pictures/set-pictures';
import { AcceptedFindingsReader } from './accepted-findings.reader';
import { inSnapshot } from './in-snapshot';
import { type KeepRecord, LedgerFactsReader } from './ledger-facts.reader';

/** What a report about the whole project is to be read for. */
export interface GlobalFactsWish {
  readonly filter: EventFilter;
  /** Ids of the evidence whose pictures its authors picked; `null` where they are chosen for them. */
  readonly pictures: readonly string[] | null;
  readonly bytes: PictureBytes;
  /** Records that count and are not kept are left out of everything; all are kept unless it is said. */
  readonly keep?: KeepRecord;
  /** Whether records that nobody approved are to be named. */
  readonly isNaming?: boolean;
}

type Rows = Omit<GlobalReportFacts, 'briefReports' | 'pictures'> & { readonly reports: readonly WholeReport[] };

/** Reads all that reports are composed from. */
@Injectable()
export class GlobalFactsReader {
  constructor(
    private readonly ledger: LedgerFactsReader,
    private readonly reports: ReadBriefReport,
    private readonly evidence: EvidenceSummaryQueries,
    private readonly promises: PromiseFactsReader,
    private readonly accepted: AcceptedFindingsReader,
    private readonly pictures: SetPictures,
  ) {}

  /**
   * Rows are read within one snapshot, by as many statements whether there are ten events or a thousand; bytes behind it.
   * @throws DomainError `file.lost`, `file.store-away`, `file.picture-broken`
   */
  async read(ctx: ProjectContext, wish: GlobalFactsWish): Promise<GlobalReportFacts> {
    const { reports, ...rows } = await inSnapshot(ctx, (snapshot) => this.#rows(snapshot, wish));
    const { pictures, bytes } = wish;
    return {
      ...rows,
      briefReports: await this.pictures.ofReports(ctx, reports, bytes),
      pictures: await this.pictures.ofSection(ctx, choosePictures(reports, pictures), bytes),
    };
  }

  /** The brief reports of the records that a filter finds and that count. */
  async offered(ctx: ProjectContext, filter: EventFilter): Promise<WholeReport[]> {
    return inSnapshot(ctx, async (snapshot) => {
      const { records } = await this.ledger.within(snapshot, filter);
      return this.reports.written(snapshot, idsOf(records));
    });
  }

  async #rows(ctx: ProjectContext, { filter, keep, isNaming = false }: GlobalFactsWish): Promise<Rows> {
    const ledger = await this.ledger.whole(ctx, filter, keep);
    const ids = idsOf(ledger.records);
    const { events, files } = await this.evidence.summary(ctx, ids);
    return {
      ...ledger,
      ...(await this.promises.read(ctx)),
      reports: await this.reports.written(ctx, ids),
      accepted: await this.accepted.read(ctx, ledger),
      ...(isNaming ? { unapproved: unapprovedOf(ledger.records) } : {}),
      logo: null,
      evidence: {
        documentedEvents: events,
        documentedParticipants: ledger.records.reduce((sum, record) => sum + documentedOf(record), 0),
        files,
      },
    };
  }
}

function unapprovedOf(records: GlobalReportFacts['records']): UnapprovedEvent[] {
  return records.filter(({ status }) => status !== 'approved').map(({ id, title, status }) => ({ id, title, status }));
}

function idsOf(records: GlobalReportFacts['records']): string[] {
  return records.map(({ id }) => id);
}
