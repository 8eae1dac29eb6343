import { Injectable } from '@nestjs/common';
import type { ProjectContext } from '@turnout/accounts/server';
import { ProjectCodeReader } from '@turnout/consortium/server';
import { AuditTrail, Transactions } from '@turnout/shared/server-platform';
import type { CompositionChange, CompositionDetail } from './composition.dto';
import { CompositionQueries } from './composition.queries';
import { CompositionRepository } from './composition.repository';
import { keptComposition, lostNames } from './kept-composition';
import { compositionNote } from './note-composition';

/** Changes what a report covers, its order and its texts: all of it as it is to be, or nothing. */
@Injectable()
export class ChangeComposition {
  constructor(
    private readonly transactions: Transactions,
    private readonly repository: CompositionRepository,
    private readonly queries: CompositionQueries,
    private readonly codes: ProjectCodeReader,
    private readonly audit: AuditTrail,
  ) {}

  /** @throws DomainError `composition.not-found`, `precondition.failed`, or with the fields that are wrong */
  run(ctx: ProjectContext, id: string, version: number, { composition }: CompositionChange): Promise<CompositionDetail> {
    return this.transactions.run(ctx, async (tx) => {
      const row = await this.repository.findVersion(tx, id, version);
      const before = await this.queries.read(tx, id);
      const codes = await this.codes.read(tx);
      const kept = keptComposition(composition, codes, lostNames(row, codes));
      await this.repository.update(tx, { projectId: tx.project.id, id, version }, { ...kept, updatedBy: tx.account.id });
      const after = await this.queries.read(tx, id);
      const note = compositionNote(before, after);
      if (note) await this.audit.note(tx, note);
      return after;
    });
  }
}
