import { Injectable } from '@nestjs/common';
import type { ProjectContext } from '@turnout/accounts/server';
import { Transactions } from '@turnout/shared/server-platform';
import { TargetRepository } from './target.repository';

/** Deletes a promise with its clauses. */
@Injectable()
export class DeleteTarget {
  constructor(
    private readonly transactions: Transactions,
    private readonly repository: TargetRepository,
  ) {}

  run(ctx: ProjectContext, id: string, version: number): Promise<void> {
    return this.transactions.run(ctx, async (tx) => {
      await this.repository.remove(tx, await this.repository.findVersion(tx, id, version));
    });
  }
}
