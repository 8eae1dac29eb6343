import { Injectable } from '@nestjs/common';
import type { ProjectContext } from '@turnout/accounts/server';
import { Transactions } from '@turnout/shared/server-platform';
import { ImportRepository } from './import.repository';

/** Throws a draft away. What was committed can be undone, but stays in the list of imports. */
@Injectable()
export class DeleteImport {
  constructor(
    private readonly transactions: Transactions,
    private readonly repository: ImportRepository,
  ) {}

  /** @throws DomainError `import.not-found`, `import.no-draft`, `precondition.failed` */
  run(ctx: ProjectContext, id: string, version: number): Promise<void> {
    return this.transactions.run(ctx, async (tx) => this.repository.remove(tx, await this.repository.findDraft(tx, id, version)));
  }
}
