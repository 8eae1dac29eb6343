import { Injectable } from '@nestjs/common';
import { DomainError } from '@turnout/shared/kernel';
import { AuditTrail, INSTALLATION, Transactions } from '@turnout/shared/server-platform';
import type { RequestContext, SignedInAccount } from '../access/request-context';
import { AccountIdentityEntity } from './account-identity.entity';
import type { ProviderLink } from './provider-link.dto';
import { ProviderSettings } from './provider-settings';

/** One's own link to an identity provider: whether there is one, and how it ends. */
@Injectable()
export class OwnProviderLink {
  constructor(
    private readonly transactions: Transactions,
    private readonly settings: ProviderSettings,
    private readonly audit: AuditTrail,
  ) {}

  /** The latest, should the installation have had another provider before. */
  async read({ manager }: RequestContext, { id: accountId }: SignedInAccount): Promise<ProviderLink> {
    const [link] = await manager.find(AccountIdentityEntity, { where: { accountId }, order: { linkedAt: 'DESC' }, take: 1 });
    return { provider: this.settings.provider?.label ?? null, since: link?.linkedAt.toISOString() ?? null };
  }

  /** Ends it, and those to earlier providers. Whoever signs in there with the account's address links it anew. @throws DomainError `provider.not-linked` */
  async end(ctx: RequestContext, account: SignedInAccount): Promise<void> {
    await this.transactions.run(ctx, async (tx) => {
      const { affected } = await tx.manager.delete(AccountIdentityEntity, { accountId: account.id });
      if (!affected) throw new DomainError('provider.not-linked');
      const what = { kind: 'account', id: account.id, label: null, operation: 'change' } as const;
      await this.audit.note(
        { ...tx, project: INSTALLATION, account },
        { ...what, before: { provider: 'linked' }, after: { provider: null } },
      );
    });
  }
}
