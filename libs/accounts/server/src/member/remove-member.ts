import { Injectable } from '@nestjs/common';
import { AuditTrail, Transactions } from '@turnout/shared/server-platform';
import type { ProjectContext } from '../access/request-context';
import { noteMember } from './note-member';
import { MemberQueries } from './member.queries';
import { MemberRepository } from './member.repository';

/** Ends somebody's belonging to the project. The account stays, and what the person entered stays. */
@Injectable()
export class RemoveMember {
  constructor(
    private readonly transactions: Transactions,
    private readonly repository: MemberRepository,
    private readonly queries: MemberQueries,
    private readonly audit: AuditTrail,
  ) {}

  run(ctx: ProjectContext, id: string, version: number): Promise<void> {
    return this.transactions.run(ctx, async (tx) => {
      const current = await this.repository.findVersion(tx, id, version);
      const before = await this.queries.read(tx, id);
      if (before.role === 'coordinator') await this.repository.requireOtherCoordinator(tx, id);
      await this.repository.remove(tx, current);
      await noteMember(this.audit, tx, { operation: 'delete', before, after: null });
    });
  }
}
