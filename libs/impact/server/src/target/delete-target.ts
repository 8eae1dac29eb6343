import { Injectable } from '@nestjs/common';
import type { ProjectContext } from '@turnout/accounts/server';
import { AuditTrail, Transactions } from '@turnout/shared/server-platform';
import { TargetQueries } from './target.queries';
import { TargetRepository } from './target.repository';

/** Deletes a promise with its clauses. */
@Injectable()
export class DeleteTarget {
  constructor(
    private readonly transactions: Transactions,
    private readonly repository: TargetRepository,
    private readonly queries: TargetQueries,
    private readonly audit: AuditTrail,
  ) {}

  run(ctx: ProjectContext, id: string, version: number): Promise<void> {
    return this.transactions.run(ctx, async (tx) => {
      const current = await this.repository.findVersion(tx, id, version);
      const before = await this.queries.read(tx, id);
      await this.repository.remove(tx, current);
      await this.audit.note(tx, { kind: 'target', id, label: before.type, operation: 'delete', before, after: null });
    });
  }
}
