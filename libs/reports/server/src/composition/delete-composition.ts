import { Injectable } from '@nestjs/common';
import type { ProjectContext } from '@turnout/accounts/server';
import { AuditTrail, requireVersion, Transactions } from '@turnout/shared/server-platform';
import { CompositionQueries } from './composition.queries';
import { CompositionRepository } from './composition.repository';
import { compositionNote } from './note-composition';

/** Deletes what somebody composed. Versions that were frozen of it stay. */
@Injectable()
export class DeleteComposition {
  constructor(
    private readonly transactions: Transactions,
    private readonly repository: CompositionRepository,
    private readonly queries: CompositionQueries,
    private readonly audit: AuditTrail,
  ) {}

  /** @throws DomainError `composition.not-found`, `precondition.failed` */
  run(ctx: ProjectContext, id: string, version: number): Promise<void> {
    return this.transactions.run(ctx, async (tx) => {
      const before = await this.queries.read(tx, id);
      requireVersion(before.version, version);
      await this.repository.remove(tx, { projectId: tx.project.id, id, version });
      const note = compositionNote(before, null);
      if (note) await this.audit.note(tx, note);
    });
  }
}
