import { Injectable } from '@nestjs/common';
import { type StoreContext, VersionedStore } from '@turnout/shared/server-platform';
import { TargetClauseEntity } from './target-clause.entity';
import type { TargetClause } from './target.dto';
import { TargetEntity } from './target.entity';

/** Keeps what was promised. */
@Injectable()
export class TargetRepository extends VersionedStore<TargetEntity> {
  constructor() {
    super(TargetEntity, 'target');
  }

  /** Keeps the clauses of a promise, in place of those it had. */
  async replaceClauses({ manager, project }: StoreContext, targetId: string, clauses: readonly TargetClause[]): Promise<void> {
    const whose = { projectId: project.id, targetId };
    await manager.delete(TargetClauseEntity, whose);
    const rows = clauses.map(({ setting, events, participantsPerEvent }, position) => ({
      ...{ ...whose, position, events },
      setting: setting ?? null,
      participantsPerEvent: participantsPerEvent ?? null,
    }));
    if (rows.length > 0) await manager.insert(TargetClauseEntity, rows);
  }
}
