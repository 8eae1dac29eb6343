import { Injectable } from '@nestjs/common';
import { DomainError } from '@turnout/shared/kernel';
import { AuditTrail, Transactions } from '@turnout/shared/server-platform';
import type { ProjectContext } from '../access/request-context';
import { Outbox } from '../mail/outbox';
import { newSessionToken, sessionTokenHash } from '../sessions/session-token';
import type { InvitationLink } from './invitation.dto';
import { InvitationQueries } from './invitation.queries';
import { InvitationRepository } from './invitation.repository';
import { invitationPath, WORKS_FOR_MS } from './invitation-path';
import { noteInvitation } from './note-invitation';

/** Makes another link for an invitation that no mail brings, for whoever invites to hand on. The older link ends, and a mail with it. */
@Injectable()
export class RenewLink {
  constructor(
    private readonly transactions: Transactions,
    private readonly repository: InvitationRepository,
    private readonly queries: InvitationQueries,
    private readonly outbox: Outbox,
    private readonly audit: AuditTrail,
  ) {}

  /** @throws DomainError `invitation.not-found`, `invitation.mailed`, `account.deactivated` */
  run(ctx: ProjectContext, id: string): Promise<InvitationLink> {
    return this.transactions.run(ctx, async (tx) => {
      const found = await this.repository.find(tx, id);
      const invitation = await this.queries.read(tx, id);
      if (!invitation.handedOn) throw new DomainError('invitation.mailed');
      if (await this.repository.isDeactivated(tx, found.email)) throw new DomainError('account.deactivated');
      const [token, expiresAt] = [newSessionToken(), new Date(tx.now.getTime() + WORKS_FOR_MS)];
      await this.repository.renew(tx.manager, found, { tokenHash: sessionTokenHash(token), expiresAt });
      await this.outbox.withdraw(tx, found.outboxMessageId);
      await noteInvitation(this.audit, tx, 'change', invitation);
      return { link: this.outbox.linkTo(invitationPath(token)), expiresAt: expiresAt.toISOString() };
    });
  }
}
