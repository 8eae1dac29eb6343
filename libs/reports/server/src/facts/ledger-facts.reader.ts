import { Injectable } from '@nestjs/common';
import type { ProjectContext } from '@turnout/accounts/server';
import { type EventFilter, type EventRecord, isCounted, type ListLayout } from '@turnout/events/domain';
import { LedgerQueries } from '@turnout/events/server';
import type { GlobalReportFacts, LedgerFacts } from '@turnout/reports/definitions';
import { type ProjectRows, ProjectRowsReader } from './project-rows.reader';
import { cardOf, settingOf } from './setting-of';

/** Which of the records that count a report tells of. */
export type KeepRecord = (record: EventRecord) => boolean;

interface RecordsWish {
  readonly layout?: ListLayout | undefined;
  readonly keep?: KeepRecord | undefined;
}

type Records = Pick<LedgerFacts, 'records' | 'leftOut' | 'filter' | 'asOf'>;

/** Reads all that the tables are built from, as it stands at one instant. */
@Injectable()
export class LedgerFactsReader {
  constructor(
    private readonly rows: ProjectRowsReader,
    private readonly ledger: LedgerQueries,
  ) {}

  /** Reads within one snapshot, so that sums and rows cannot disagree. */
  read(ctx: ProjectContext, filter: EventFilter, layout?: ListLayout): Promise<LedgerFacts> {
    return ctx.manager.transaction('REPEATABLE READ', async (manager) => {
      const inSnapshot = { ...ctx, manager };
      const rows = await this.rows.read(inSnapshot);
      const packages = layout?.group === 'workPackage' ? rows.workPackages : [];
      return {
        ...settingOf(rows),
        workPackages: packages.map(({ code, title }) => ({ code, label: title ? `${code} ${title}` : code })),
        ...(layout ? { layout } : {}),
        ...(await this.within(inSnapshot, filter, { layout })),
      };
    });
  }

  /** The records, and everything the project has set up; within the snapshot of the context. */
  async whole(
    ctx: ProjectContext,
    filter: EventFilter,
    keep?: KeepRecord,
  ): Promise<LedgerFacts & Pick<GlobalReportFacts, 'card' | 'partnership' | 'typology' | 'packageOfType'>> {
    const rows = await this.rows.read(ctx);
    return { ...settingOf(rows), ...cardOf(rows), ...(await this.within(ctx, filter, { keep })) };
  }

  /** The records alone; within the snapshot of the context. */
  async within(ctx: ProjectContext, filter: EventFilter, { layout, keep }: RecordsWish = {}): Promise<Records> {
    const found = await this.ledger.records(ctx, filter, layout);
    const counted = found.filter((record) => isCounted(record, filter));
    const records = keep ? counted.filter(keep) : counted;
    return {
      records,
      leftOut: { ...leftOutOf(found, filter), ...(keep ? { notApproved: counted.length - records.length } : {}) },
      filter,
      asOf: ctx.now.toISOString(),
    };
  }

  /** What the project is, with its types and partners. */
  async setting(ctx: ProjectContext): Promise<Pick<LedgerFacts, 'project' | 'types' | 'partners'>> {
    const rows: ProjectRows = await this.rows.read(ctx);
    return settingOf(rows);
  }
}

function leftOutOf(found: readonly EventRecord[], filter: EventFilter): LedgerFacts['leftOut'] {
  const left = found.filter((record) => !isCounted(record, filter));
  const cancelled = left.filter(({ status }) => status === 'cancelled').length;
  return { planned: left.length - cancelled, cancelled };
}
