import { Injectable } from '@nestjs/common';
import type { ProjectContext } from '@turnout/accounts/server';
import { AuditQueries, type HistoryEntry, type HistoryPageQuery, type Page, requireId } from '@turnout/shared/server-platform';
import { ReadEvent } from './read-event';

/** Reads what was changed of a record. */
@Injectable()
export class ReadEventHistory {
  constructor(
    private readonly audit: AuditQueries,
    private readonly readEvent: ReadEvent,
  ) {}

  /** The history outlives the record. @throws DomainError `event.not-found` for what never was a record of the project */
  async run(ctx: ProjectContext, id: string, query: HistoryPageQuery): Promise<Page<HistoryEntry>> {
    const page = await this.audit.list(ctx, { kind: 'event', thing: requireId(id, 'event.not-found') }, query);
    if (page.total === 0) await this.readEvent.run(ctx, id);
    return page;
  }
}
