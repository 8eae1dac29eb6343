import { Injectable } from '@nestjs/common';
import type { ProjectContext } from '@turnout/accounts/server';
import { AuditTrail, Transactions } from '@turnout/shared/server-platform';
import { JudgeTarget } from './judge-target';
import type { NewTarget, Target } from './target.dto';
import { TargetQueries } from './target.queries';
import { TargetRepository } from './target.repository';

/** Adds a promise. */
@Injectable()
export class AddTarget {
  constructor(
    private readonly transactions: Transactions,
    private readonly judge: JudgeTarget,
    private readonly repository: TargetRepository,
    private readonly queries: TargetQueries,
    private readonly audit: AuditTrail,
  ) {}

  run(ctx: ProjectContext, given: NewTarget): Promise<Target> {
    return this.transactions.run(ctx, async (tx) => {
      const { facts, codes } = await this.judge.run(tx, given);
      const id = await this.repository.insert(tx, facts);
      await this.repository.replaceClauses(tx, id, given.clauses ?? [], codes);
      const after = await this.queries.read(tx, id);
      await this.audit.note(tx, { kind: 'target', id, label: after.type, operation: 'create', before: null, after });
      return after;
    });
  }
}
