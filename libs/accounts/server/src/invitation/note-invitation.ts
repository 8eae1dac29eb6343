import type { HistoryOperation } from '@turnout/shared/kernel';
import type { AuditContext, AuditTrail } from '@turnout/shared/server-platform';
import type { Invitation } from './invitation.dto';

/** Notes what was done with an invitation, without the address: what is noted cannot be taken out again. */
export function noteInvitation(
  audit: AuditTrail,
  ctx: AuditContext,
  operation: Extract<HistoryOperation, 'create' | 'delete'>,
  { id, role, partner }: Invitation,
): Promise<void> {
  const facts = { role, partner };
  const [before, after] = operation === 'create' ? [null, facts] : [facts, null];
  return audit.note(ctx, { kind: 'invitation', id, label: null, operation, before, after });
}
