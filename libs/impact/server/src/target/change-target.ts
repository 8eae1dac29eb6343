import { Injectable } from '@nestjs/common';
import type { ProjectContext } from '@turnout/accounts/server';
import { merged } from '@turnout/consortium/server';
import { AuditTrail, Transactions } from '@turnout/shared/server-platform';
import { JudgeTarget } from './judge-target';
import type { Target, TargetChange } from './target.dto';
import { TargetQueries } from './target.queries';
import { TargetRepository } from './target.repository';

/** Changes a promise. */
@Injectable()
export class ChangeTarget {
  constructor(
    private readonly transactions: Transactions,
    private readonly judge: JudgeTarget,
    private readonly repository: TargetRepository,
    private readonly queries: TargetQueries,
    private readonly audit: AuditTrail,
  ) {}

  run(ctx: ProjectContext, id: string, version: number, change: TargetChange): Promise<Target> {
    return this.transactions.run(ctx, async (tx) => {
      const current = await this.repository.findVersion(tx, id, version);
      const before = await this.queries.read(tx, id);
      const given = merged(before, change);
      const { facts, codes } = await this.judge.run(tx, given, id);
      await this.repository.update(tx, current, facts);
      await this.repository.replaceClauses(tx, id, given.clauses, codes);
      const after = await this.queries.read(tx, id);
      await this.audit.note(tx, { kind: 'target', id, label: after.type, operation: 'change', before, after });
      return after;
    });
  }
}
