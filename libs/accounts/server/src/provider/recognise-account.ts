import { Injectable } from '@nestjs/common';
import { DomainError } from '@turnout/shared/kernel';
import { Transactions } from '@turnout/shared/server-platform';
import { type EntityManager, IsNull } from 'typeorm';
import type { RequestContext } from '../access/request-context';
import { AccountEntity } from '../accounts/account.entity';
import { AccountTrail } from '../trace/account-trail';
import { AccountIdentityEntity } from './account-identity.entity';
import { type Identity, ProviderClient } from './provider-client';

/** Finds the account of whom a provider vouches for. Nobody gets in who was not invited: no account is ever made here. */
@Injectable()
export class RecogniseAccount {
  constructor(
    private readonly transactions: Transactions,
    private readonly client: ProviderClient,
    private readonly trail: AccountTrail,
  ) {}

  /**
   * @returns id of the account
   * @throws DomainError `provider.domain-not-allowed`, `provider.email-unverified`, `provider.not-invited`
   */
  async run(ctx: RequestContext, identity: Identity): Promise<string> {
    const { issuer, subject, verifiedEmail } = identity;
    const known = await ctx.manager.findOneBy(AccountIdentityEntity, { issuer, subject });
    if (!known && verifiedEmail === null) throw new DomainError('provider.email-unverified');
    this.#requireDomain(identity);
    if (known) return (await activeAccount(ctx.manager, { id: known.accountId })).id;
    const account = await activeAccount(ctx.manager, { email: verifiedEmail ?? '' });
    await this.#link(ctx, account, identity);
    return account.id;
  }

  #requireDomain({ verifiedEmail }: Identity): void {
    const { allowedDomains } = this.client.provider;
    const domain = verifiedEmail?.split('@').at(-1) ?? '';
    if (allowedDomains.length > 0 && !allowedDomains.includes(domain)) throw new DomainError('provider.domain-not-allowed');
  }

  /** An account is one person's at a provider: who comes with its address and is somebody else there is not let in. */
  async #link(ctx: RequestContext, account: AccountEntity, { issuer, subject }: Identity): Promise<void> {
    await this.transactions.run(ctx, async (tx) => {
      const row = { issuer, subject, accountId: account.id, linkedAt: tx.now };
      const { raw } = await tx.manager
        .createQueryBuilder()
        .insert()
        .into(AccountIdentityEntity)
        .values(row)
        .orIgnore()
        .returning('subject')
        .execute();
      if ((raw as unknown[]).length === 0) throw new DomainError('provider.not-invited');
      await this.trail.note(tx, account, {
        kind: 'provider-linked',
        actorId: account.id,
        params: { provider: this.client.provider.label },
      });
    });
  }
}

/** An account that is deactivated is answered like one that does not exist. */
async function activeAccount(manager: EntityManager, where: { readonly id: string } | { readonly email: string }): Promise<AccountEntity> {
  const account = await manager.findOneBy(AccountEntity, { ...where, deactivatedAt: IsNull() });
  if (!account) throw new DomainError('provider.not-invited');
  return account;
}
