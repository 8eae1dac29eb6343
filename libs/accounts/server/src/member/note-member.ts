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
  return audit.note(ctx, { kind: 'member', id, label: null, operation, before: factsOf(before), after: factsOf(after) });
}

function factsOf(member: Member | null): Pick<Member, 'role' | 'partner'> | null {
  return member && { role: member.role, partner: member.partner };
}
