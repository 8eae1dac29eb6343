import { Injectable } from '@nestjs/common';
import { type StoreContext, VersionedStore } from '@turnout/shared/server-platform';
import { TargetClauseEntity } from './target-clause.entity';
import { type ClauseCodes, clauseRows } from './clause-tree';
import { TargetEntity } from './target.entity';
import type { TargetClauseDraft } from '@turnout/impact/domain';

/** Keeps what was promised. */
@Injectable()
export class TargetRepository extends VersionedStore<TargetEntity> {
  constructor() {
    super(TargetEntity, 'target');
  }

  /** Keeps the clauses of a promise, in place of those it had. */
  async replaceClauses(
    { manager, project }: StoreContext,
    targetId: string,
    clauses: readonly TargetClauseDraft[],
    codes: ClauseCodes,
  ): Promise<void> {
    const whose = { projectId: project.id, targetId };
    await manager.delete(TargetClauseEntity, whose);
    const rows = clauseRows(clauses, codes).map((clause) => ({ ...whose, ...clause }));
    if (rows.length > 0) await manager.insert(TargetClauseEntity, rows);
  }
}
