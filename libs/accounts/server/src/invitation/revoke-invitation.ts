import { Injectable } from '@nestjs/common';
import { AuditTrail, Transactions } from '@turnout/shared/server-platform';
import type { ProjectContext } from '../access/request-context';
import { Outbox } from '../mail/outbox';
import { InvitationQueries } from './invitation.queries';
import { InvitationRepository } from './invitation.repository';
import { noteInvitation } from './note-invitation';

/** Takes an invitation back: its link is worth nothing from then on, and its mail does not go if it has not gone. */
@Injectable()
export class RevokeInvitation {
  constructor(
    private readonly transactions: Transactions,
    private readonly repository: InvitationRepository,
    private readonly queries: InvitationQueries,
    private readonly outbox: Outbox,
    private readonly audit: AuditTrail,
  ) {}

  run(ctx: ProjectContext, id: string): Promise<void> {
    return this.transactions.run(ctx, async (tx) => {
      const found = await this.repository.find(tx, id);
      const invitation = await this.queries.read(tx, id);
      await this.repository.take(tx.manager, found);
      await this.outbox.withdraw(tx, found.outboxMessageId);
      await noteInvitation(this.audit, tx, 'delete', invitation);
    });
  }
}
