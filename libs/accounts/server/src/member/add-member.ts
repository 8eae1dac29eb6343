import { Injectable } from '@nestjs/common';
import { tidyEmail } from '@turnout/accounts/domain';
import { AuditTrail, Transactions } from '@turnout/shared/server-platform';
import type { ProjectContext } from '../access/request-context';
import { type GivenRole, JudgeMember } from './judge-member';
import { noteMember } from './note-member';
import type { Member } from './member.dto';
import { MemberQueries } from './member.queries';
import { MemberRepository } from './member.repository';

/** Somebody who is to belong, as it came in. */
export interface GivenMember extends GivenRole {
  readonly email?: string | null;
}

/** Lets somebody who has an account belong to the project. */
@Injectable()
export class AddMember {
  constructor(
    private readonly transactions: Transactions,
    private readonly repository: MemberRepository,
    private readonly queries: MemberQueries,
    private readonly judge: JudgeMember,
    private readonly audit: AuditTrail,
  ) {}

  run(ctx: ProjectContext, given: GivenMember): Promise<Member> {
    return this.transactions.run(ctx, async (tx) => {
      const accountId = await this.repository.findAccountId(tx, tidyEmail(given.email ?? ''));
      const unknown = accountId === null ? [{ pointer: '/email', code: 'member.unknown-account' }] : [];
      const facts = await this.judge.run(tx, given, unknown);
      const id = accountId ?? '';
      await this.repository.insert(tx, { accountId: id, ...facts });
      const after = await this.queries.read(tx, id);
      await noteMember(this.audit, tx, { operation: 'create', before: null, after });
      return after;
    });
  }
}
