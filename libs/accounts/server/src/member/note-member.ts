import type { HistoryOperation } from '@turnout/shared/kernel';
import type { AuditContext, AuditTrail } from '@turnout/shared/server-platform';
import type { Member } from './member.dto';

/** What was done with a member. */
export interface MemberNote {
  readonly operation: HistoryOperation;
  readonly before: Member | null;
  readonly after: Member | null;
}

/** Notes what was done with a member. Name and address stay with the account: what is noted cannot be taken out again. */
export function noteMember(audit: AuditTrail, ctx: AuditContext, { operation, before, after }: MemberNote): Promise<void> {
  const id = (after ?? before)?.id ?? '';
  return audit.note(ctx, {
    kind: 'member',
    id,
    label: null,
    operation,
    before: before && notedFacts(before),
    after: after && notedFacts(after),
  });
}

type NotedFacts = Pick<Member, 'role' | 'partner' | 'workPackages'>;

/** What the history keeps of what somebody is or is to be. */
export function notedFacts({ role, partner, workPackages }: NotedFacts): NotedFacts {
  return { role, partner, workPackages };
}
