import { Injectable } from '@nestjs/common';
import { AuditTrail, Transactions } from '@turnout/shared/server-platform';
import type { ProjectContext } from '../access/request-context';
import { JudgeMember } from './judge-member';
import { noteMember } from './note-member';
import type { Member, MemberChange } from './member.dto';
import { MemberQueries } from './member.queries';
import { MemberRepository } from './member.repository';

/** Changes what somebody is in the project. It holds from the next request on. */
@Injectable()
export class ChangeMember {
  constructor(
    private readonly transactions: Transactions,
    private readonly repository: MemberRepository,
    private readonly queries: MemberQueries,
    private readonly judge: JudgeMember,
    private readonly audit: AuditTrail,
  ) {}

  run(ctx: ProjectContext, id: string, version: number, change: MemberChange): Promise<Member> {
    return this.transactions.run(ctx, async (tx) => {
      const current = await this.repository.findVersion(tx, id, version);
      const before = await this.queries.read(tx, id);
      const { role = before.role, partner = before.partner } = change;
      // The work packages belong to the lead: who becomes something else leaves them.
      const { workPackages = role === 'lead' ? before.workPackages : [] } = change;
      const facts = await this.judge.run(tx, { role, partner, workPackages });
      if (before.role === 'coordinator' && facts.role !== 'coordinator') await this.repository.requireOtherCoordinator(tx, id);
      await this.repository.update(tx, current, facts);
      const after = await this.queries.read(tx, id);
      await noteMember(this.audit, tx, { operation: 'change', before, after });
      return after;
    });
  }
}
