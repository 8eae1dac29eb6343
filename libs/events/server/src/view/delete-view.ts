import { Injectable } from '@nestjs/common';
import type { ProjectContext } from '@turnout/accounts/server';
import { AuditTrail, requireVersion, Transactions } from '@turnout/shared/server-platform';
import { viewNotes } from './note-view';
import { requireSharing } from './view-owner';
import { ViewQueries } from './view.queries';
import { ViewRepository } from './view.repository';

/** Deletes a view. Whoever started with it starts with all events again. */
@Injectable()
export class DeleteView {
  constructor(
    private readonly transactions: Transactions,
    private readonly repository: ViewRepository,
    private readonly queries: ViewQueries,
    private readonly audit: AuditTrail,
  ) {}

  /** @throws DomainError `view.not-found`, `access.denied`, `precondition.failed` */
  run(ctx: ProjectContext, id: string, version: number): Promise<void> {
    return this.transactions.run(ctx, async (tx) => {
      const view = await this.queries.read(tx, id);
      if (view.isShared) requireSharing(tx);
      requireVersion(view.version, version);
      await this.repository.remove(tx, { projectId: tx.project.id, id, version });
      await this.audit.noteAll(tx, viewNotes(view, null));
    });
  }
}
