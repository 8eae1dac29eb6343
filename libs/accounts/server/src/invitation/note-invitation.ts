import type { HistoryOperation } from '@turnout/shared/kernel';
import type { AuditContext, AuditTrail } from '@turnout/shared/server-platform';
import { notedFacts } from '../member/note-member';
import type { Invitation } from './invitation.dto';

/** Notes what was done with an invitation, without the address: what is noted cannot be taken out again. A change is another link. */
export function noteInvitation(
  audit: AuditTrail,
  ctx: AuditContext,
  operation: Extract<HistoryOperation, 'create' | 'change' | 'delete'>,
  invitation: Invitation,
): Promise<void> {
  const facts = notedFacts(invitation);
  const said = {
    create: { before: null, after: facts },
    change: { before: { link: null }, after: { link: 'renewed' } },
    delete: { before: facts, after: null },
  } as const;
  return audit.note(ctx, { kind: 'invitation', id: invitation.id, label: null, operation, ...said[operation] });
}
