import { createHash } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { isEmail, tidyEmail } from '@turnout/accounts/domain';
import { DomainError } from '@turnout/shared/kernel';
import { AuditTrail, Transactions } from '@turnout/shared/server-platform';
import { v7 as newId } from 'uuid';
import { ProjectDirectory } from '../access/project-directory';
import type { ProjectContext } from '../access/request-context';
import { Outbox } from '../mail/outbox';
import type { GivenMember } from '../member/add-member';
import { JudgeMember, type MemberFacts } from '../member/judge-member';
import { newSessionToken, sessionTokenHash } from '../sessions/session-token';
import { SignInThrottle } from '../sessions/sign-in-throttle';
import type { Invitation } from './invitation.dto';
import { InvitationQueries } from './invitation.queries';
import { InvitationRepository } from './invitation.repository';
import { invitationPath, WORKS_FOR_MS } from './invitation-path';
import { noteInvitation } from './note-invitation';

/** Most invitations of one person in a quarter of an hour. */
const AT_ONCE = 100;

/** Invites somebody by a mail with a one-time link. Who was invited before gets a new link; the old one is worth nothing. */
@Injectable()
export class Invite {
  constructor(
    private readonly transactions: Transactions,
    private readonly repository: InvitationRepository,
    private readonly queries: InvitationQueries,
    private readonly judge: JudgeMember,
    private readonly projects: ProjectDirectory,
    private readonly outbox: Outbox,
    private readonly throttle: SignInThrottle,
    private readonly audit: AuditTrail,
  ) {}

  async run(ctx: ProjectContext, given: GivenMember): Promise<Invitation> {
    const email = tidyEmail(given.email ?? '');
    const subject = createHash('sha256').update(`invitations\n${ctx.account.id}`).digest();
    await this.throttle.admit(ctx.manager, subject, ctx.now, AT_ONCE);
    await this.throttle.fail(ctx.manager, subject, ctx.now);
    return this.transactions.run(ctx, async (tx) => {
      const wrong = isEmail(email) ? [] : [{ pointer: '/email', code: 'account.email-invalid' }];
      const facts = await this.judge.run(tx, given, wrong);
      if (await this.repository.isMember(tx, email)) throw new DomainError('member.already');
      if (await this.repository.isDeactivated(tx, email)) throw new DomainError('account.deactivated');
      await this.#withdrawEarlier(tx, email);
      const id = await this.#insert(tx, { email, ...facts });
      const invitation = await this.queries.read(tx, id);
      await noteInvitation(this.audit, tx, 'create', invitation);
      return invitation;
    });
  }

  async #withdrawEarlier(tx: ProjectContext, email: string): Promise<void> {
    const earlier = await this.repository.findByEmail(tx, email);
    if (!earlier) return;
    await this.repository.take(tx.manager, earlier);
    await this.outbox.withdraw(tx, earlier.outboxMessageId);
  }

  async #insert(tx: ProjectContext, facts: MemberFacts & { readonly email: string }): Promise<string> {
    const [id, token, expiresAt] = [newId(), newSessionToken(), new Date(tx.now.getTime() + WORKS_FOR_MS)];
    const project = await this.projects.nameOf(tx.manager, tx.project.id);
    const params = { inviter: tx.account.displayName, project, role: facts.role };
    const letter = { kind: 'invitation', recipient: facts.email, params, path: invitationPath(token), expiresAt } as const;
    const times = { createdAt: tx.now, expiresAt };
    const row = { ...facts, ...times, projectId: tx.project.id, id, tokenHash: sessionTokenHash(token), invitedBy: tx.account.id };
    await this.repository.insert(tx, { ...row, outboxMessageId: await this.outbox.post(tx, letter) });
    return id;
  }
}
