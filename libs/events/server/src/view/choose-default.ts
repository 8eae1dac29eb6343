import { Injectable } from '@nestjs/common';
import type { ProjectContext } from '@turnout/accounts/server';
import { Transactions } from '@turnout/shared/server-platform';
import { askerAsOwner } from './view-owner';
import { ViewQueries } from './view.queries';
import { ViewRepository } from './view.repository';

/** Says with which view the list opens for the asker, or that it opens without. */
@Injectable()
export class ChooseDefault {
  constructor(
    private readonly transactions: Transactions,
    private readonly repository: ViewRepository,
    private readonly queries: ViewQueries,
  ) {}

  /** @param isDefault whether the list opens with it from now on @throws DomainError `view.not-found` */
  run(ctx: ProjectContext, id: string, isDefault: boolean): Promise<void> {
    return this.transactions.run(ctx, async (tx) => {
      const view = await this.queries.read(tx, id);
      if (isDefault) await this.repository.setDefault(tx, askerAsOwner(tx), view.id);
      else await this.repository.dropDefault(tx, tx.account.id, view.id);
    });
  }
}
