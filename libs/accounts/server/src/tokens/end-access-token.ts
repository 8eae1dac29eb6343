import { Injectable } from '@nestjs/common';
import { AuditTrail, Transactions } from '@turnout/shared/server-platform';
import { forAccount, type RequestContext } from '../access/request-context';
import { noteToken } from './note-token';
import { AccessTokenRepository } from './access-token.repository';

/** Takes an access token back: it is refused from the next request on. */
@Injectable()
export class EndAccessToken {
  constructor(
    private readonly transactions: Transactions,
    private readonly repository: AccessTokenRepository,
    private readonly audit: AuditTrail,
  ) {}

  /** @throws DomainError `token.not-found` */
  async run(ctx: RequestContext, id: string): Promise<void> {
    const { account } = forAccount(ctx);
    await this.transactions.run(ctx, async (tx) => {
      const token = await this.repository.end(tx.manager, account.id, id, tx.now);
      await noteToken(this.audit, tx, 'delete', token);
    });
  }
}
