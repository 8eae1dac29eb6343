import { Injectable } from '@nestjs/common';
import { DomainError } from '@turnout/shared/kernel';
import { requireId, Transactions } from '@turnout/shared/server-platform';
import type { RequestContext, SignedInAccount } from '../access/request-context';
import { AccountEntity } from '../accounts/account.entity';
import { AccountTrail } from '../trace/account-trail';
import { SecondFactorRepository } from './second-factor.repository';

/** Takes out the second factor of somebody who has neither telephone nor recovery codes any more. The person is told. */
@Injectable()
export class RemoveSecondFactor {
  constructor(
    private readonly transactions: Transactions,
    private readonly repository: SecondFactorRepository,
    private readonly trail: AccountTrail,
  ) {}

  /** @throws DomainError `second-factor.not-found` */
  async run(ctx: RequestContext, by: SignedInAccount, accountId: string): Promise<void> {
    const id = requireId(accountId, 'second-factor.not-found');
    await this.transactions.run(ctx, async (tx) => {
      if (!(await this.repository.delete(tx.manager, id))) throw new DomainError('second-factor.not-found');
      const account = await tx.manager.findOneByOrFail(AccountEntity, { id });
      await this.trail.note(tx, account, { kind: 'second-factor-removed', actorId: by.id, params: { by: by.displayName } });
    });
  }
}
