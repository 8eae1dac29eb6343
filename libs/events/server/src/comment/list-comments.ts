import { Injectable } from '@nestjs/common';
import type { ProjectContext } from '@turnout/accounts/server';
import type { Page, PageQuery } from '@turnout/shared/server-platform';
import { ReadEvent } from '../event/read-event';
import type { EventComment } from './comment.dto';
import { CommentQueries } from './comment.queries';

/** Reads what was said about an event. */
@Injectable()
export class ListComments {
  constructor(
    private readonly readEvent: ReadEvent,
    private readonly queries: CommentQueries,
  ) {}

  /** @throws DomainError `event.not-found` */
  async run(ctx: ProjectContext, event: string, query: PageQuery): Promise<Page<EventComment>> {
    await this.readEvent.run(ctx, event);
    return this.queries.list(ctx, event, query);
  }
}
