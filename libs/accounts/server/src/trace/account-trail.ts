import { Injectable } from '@nestjs/common';
import type { AccountNotice } from '@turnout/accounts/domain';
import type { ErrorParams, Facts } from '@turnout/shared/kernel';
import { AuditTrail, INSTALLATION } from '@turnout/shared/server-platform';
import type { RequestContext } from '../access/request-context';
import type { AccountEntity } from '../accounts/account.entity';
import { Outbox } from '../mail/outbox';

const TOLD_WITHIN_MS = 7 * 24 * 60 * 60 * 1000;

/** What the history of the account says of each: before and after. */
const FACTS: Readonly<Record<AccountNotice, readonly [before: Facts, after: Facts]>> = {
  'second-factor-on': [{ secondFactor: false }, { secondFactor: true }],
  'second-factor-off': [{ secondFactor: true }, { secondFactor: false }],
  'second-factor-removed': [{ secondFactor: true }, { secondFactor: false }],
  'recovery-codes-renewed': [{ recoveryCodes: null }, { recoveryCodes: 'renewed' }],
  'recovery-code-used': [{ recoveryCodes: null }, { recoveryCodes: 'used' }],
  'provider-linked': [{ provider: null }, { provider: 'linked' }],
};

/** Writes what happens to an account into its history and tells its holder by mail, both in the transaction that does it. */
@Injectable()
export class AccountTrail {
  constructor(
    private readonly outbox: Outbox,
    private readonly audit: AuditTrail,
  ) {}

  /**
   * Belongs at the end of a use case, as every entry of a history.
   * @param notice what happened, by whom, and values for the words of the mail
   */
  async note(
    tx: RequestContext,
    { id, email, displayName }: Pick<AccountEntity, 'id' | 'email' | 'displayName'>,
    notice: { readonly kind: AccountNotice; readonly actorId: string; readonly params?: ErrorParams },
  ): Promise<void> {
    const { kind, actorId, params = {} } = notice;
    const letter = { kind, recipient: email, params: { name: displayName, ...params }, path: null };
    await this.outbox.post(tx, { ...letter, expiresAt: new Date(tx.now.getTime() + TOLD_WITHIN_MS) });
    const [before, after] = FACTS[kind];
    // Whoever is on the way in is not signed in yet, and is known all the same.
    const ctx = { ...tx, project: INSTALLATION, account: { id: actorId }, channel: 'session' } as const;
    await this.audit.note(ctx, { kind: 'account', id, label: null, operation: 'change', before, after });
  }
}
