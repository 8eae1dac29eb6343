import { Injectable } from '@nestjs/common';
import { AuditTrail, Transactions } from '@turnout/shared/server-platform';
import { forAccount, type RequestContext } from '../access/request-context';
import { FeedRepository } from './feed.repository';
import { noteFeed } from './note-feed';

/** Takes a calendar feed back: nothing is found at its address from the next call on. */
@Injectable()
export class EndFeed {
  constructor(
    private readonly transactions: Transactions,
    private readonly repository: FeedRepository,
    private readonly audit: AuditTrail,
  ) {}

  /** @throws DomainError `feed.not-found` */
  async run(ctx: RequestContext, id: string): Promise<void> {
    const { account } = forAccount(ctx);
    await this.transactions.run(ctx, async (tx) => {
      const feed = await this.repository.end(tx.manager, account.id, id, tx.now);
      await noteFeed(this.audit, tx, 'delete', feed);
    });
  }
}
