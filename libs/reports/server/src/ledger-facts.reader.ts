import { Injectable } from '@nestjs/common';
import type { ProjectContext } from '@turnout/accounts/server';
import { EventTypeQueries, PartnerQueries, ProjectQueries, WorkPackageQueries } from '@turnout/consortium/server';
import { type EventFilter, type EventRecord, isCounted, type ListLayout } from '@turnout/events/domain';
import { LedgerQueries } from '@turnout/events/server';
import type { LedgerFacts } from '@turnout/reports/definitions';
import { isoDate } from '@turnout/shared/kernel';

/** Reads all that the definitions build from, as it stands at one instant. */
@Injectable()
export class LedgerFactsReader {
  constructor(
    private readonly projects: ProjectQueries,
    private readonly types: EventTypeQueries,
    private readonly partners: PartnerQueries,
    private readonly workPackages: WorkPackageQueries,
    private readonly ledger: LedgerQueries,
  ) {}

  /** Reads within one snapshot, so that sums and rows cannot disagree. */
  read(ctx: ProjectContext, filter: EventFilter, layout?: ListLayout): Promise<LedgerFacts> {
    return ctx.manager.transaction('REPEATABLE READ', (manager) => this.#read({ ...ctx, manager }, filter, layout));
  }

  async #read(ctx: ProjectContext, filter: EventFilter, layout?: ListLayout): Promise<LedgerFacts> {
    const packages = layout?.group === 'workPackage' ? (await this.workPackages.list(ctx)).items : [];
    const found = await this.ledger.records(ctx, filter, layout);
    return {
      ...(await this.setting(ctx)),
      workPackages: packages.map(({ code: own, title }) => ({ code: own, label: title ? `${own} ${title}` : own })),
      ...(layout ? { layout } : {}),
      records: found.filter((record) => isCounted(record, filter)),
      leftOut: leftOutOf(found, filter),
      filter,
      asOf: ctx.now.toISOString(),
    };
  }

  /** What the project is, with its types and partners. */
  async setting(ctx: ProjectContext): Promise<Pick<LedgerFacts, 'project' | 'types' | 'partners'>> {
    const { code, acronym, title, programme, grantNumber, fundingStatement, reportingFrom, reportingTo } = await this.projects.read(ctx);
    const types = (await this.types.list(ctx)).items;
    const partners = (await this.partners.list(ctx)).items;
    return {
      project: {
        ...{ code, acronym, title, programme, grantNumber, fundingStatement },
        reporting: { from: reportingFrom === null ? null : isoDate(reportingFrom), to: reportingTo === null ? null : isoDate(reportingTo) },
      },
      types: types.map(({ code: type, label }) => ({ code: type, label })),
      partners: partners.map(({ code: partner, name }) => ({ code: partner, name: name ?? partner })),
    };
  }
}

function leftOutOf(found: readonly EventRecord[], filter: EventFilter): LedgerFacts['leftOut'] {
  const left = found.filter((record) => !isCounted(record, filter));
  const cancelled = left.filter(({ status }) => status === 'cancelled').length;
  return { planned: left.length - cancelled, cancelled };
}
