import { Injectable } from '@nestjs/common';
import { checkNewAccount } from '@turnout/accounts/domain';
import { DomainError, tidyLine } from '@turnout/shared/kernel';
import { AuditTrail, refuse, Transactions } from '@turnout/shared/server-platform';
import { v7 as newId } from 'uuid';
import { ProjectDirectory } from '../access/project-directory';
import type { RequestContext } from '../access/request-context';
import { AccountEntity, type NewAccount } from '../accounts/account.entity';
import { Outbox } from '../mail/outbox';
import { codesBehind, type TiedByIds } from '../member/codes-behind';
import { notedFacts } from '../member/note-member';
import { Passwords } from '../passwords/passwords';
import { ProveAccount } from '../sessions/prove-account';
import type { InvitationEntity } from './invitation.entity';
import { InvitationRepository } from './invitation.repository';

/** Who accepts, and from where. */
export interface Acceptance {
  readonly token: string;
  readonly displayName: string;
  readonly password: string;
  readonly networkAddress: string;
}

/** Accepts an invitation: for an account that is made now, or for the one that has the address. The link works once. */
@Injectable()
export class AcceptInvitation {
  constructor(
    private readonly transactions: Transactions,
    private readonly repository: InvitationRepository,
    private readonly projects: ProjectDirectory,
    private readonly passwords: Passwords,
    private readonly prove: ProveAccount,
    private readonly outbox: Outbox,
    private readonly audit: AuditTrail,
  ) {}

  /**
   * @returns id of the account that joined
   * @throws DomainError `invitation.not-valid`, `account.deactivated`, `session.wrong-credentials`, `session.too-many-attempts`,
   * `session.second-factor-required`
   */
  async run(ctx: RequestContext, given: Acceptance): Promise<string> {
    const invitation = await this.repository.findByToken(ctx.manager, given.token, ctx.now);
    const owner = await ctx.manager.findOneBy(AccountEntity, { email: invitation.email });
    if (owner?.deactivatedAt) throw new DomainError('account.deactivated');
    const made = owner ? null : await this.#newAccount(ctx, invitation, given);
    // The link proves that somebody reads the mail; that they are who has the account, only its password (with its second factor) or session does.
    if (owner && ctx.account?.id !== owner.id) await this.prove.run(ctx, { ...given, email: owner.email });
    const accountId = owner?.id ?? made?.id ?? '';
    await this.transactions.run(ctx, async (tx) => {
      const workPackageIds = await this.repository.packagesOf(tx.manager, invitation);
      await this.repository.take(tx.manager, invitation);
      if (made) await tx.manager.insert(AccountEntity, made);
      await this.outbox.withdraw(tx, invitation.outboxMessageId);
      const joining = { ...invitation, workPackageIds };
      if (await this.repository.join(tx, joining, accountId)) await this.#note(tx, joining, accountId);
    });
    return accountId;
  }

  async #newAccount({ now }: RequestContext, { email }: InvitationEntity, given: Acceptance): Promise<NewAccount> {
    refuse(checkNewAccount({ ...given, email }));
    const passwordHash = await this.passwords.hash(given.password);
    return { id: newId(), email, displayName: tidyLine(given.displayName), passwordHash, isAdministrator: false, createdAt: now };
  }

  async #note(tx: RequestContext, joining: InvitationEntity & TiedByIds, accountId: string): Promise<void> {
    const { projectId, role } = joining;
    const codes = await codesBehind(this.projects, { manager: tx.manager, projectId }, [joining]);
    const after = notedFacts({ role, ...codes(joining) });
    const ctx = { ...tx, project: { id: projectId }, account: { id: accountId }, channel: 'session' } as const;
    await this.audit.note(ctx, { kind: 'member', id: accountId, label: null, operation: 'create', before: null, after });
  }
}
