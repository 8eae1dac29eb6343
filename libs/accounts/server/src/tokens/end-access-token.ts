import { Injectable } from '@nestjs/common';
import { Transactions } from '@turnout/shared/server-platform';
import { forAccount, type RequestContext } from '../access/request-context';
import { AccessTokenRepository } from './access-token.repository';

/** Takes an access token back: it is refused from the next request on. */
@Injectable()
export class EndAccessToken {
  constructor(
    private readonly transactions: Transactions,
    private readonly repository: AccessTokenRepository,
  ) {}

  /** @throws DomainError `token.not-found` */
  async run(ctx: RequestContext, id: string): Promise<void> {
    const { account } = forAccount(ctx);
    await this.transactions.run(ctx, (tx) => this.repository.end(tx.manager, account.id, id, tx.now));
  }
}
