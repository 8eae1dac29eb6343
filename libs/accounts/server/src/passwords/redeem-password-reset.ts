import { Injectable } from '@nestjs/common';
import { checkPassword } from '@turnout/accounts/domain';
import { DomainError } from '@turnout/shared/kernel';
import { refuse, Transactions } from '@turnout/shared/server-platform';
import { IsNull } from 'typeorm';
import type { RequestContext } from '../access/request-context';
import { AccountEntity } from '../accounts/account.entity';
import { Outbox } from '../mail/outbox';
import { PasswordRepository } from './password.repository';
import { Passwords } from './passwords';

/** Sets a new password by the link from a mail. It signs nobody in: the new password does. */
@Injectable()
export class RedeemPasswordReset {
  constructor(
    private readonly transactions: Transactions,
    private readonly repository: PasswordRepository,
    private readonly passwords: Passwords,
    private readonly outbox: Outbox,
  ) {}

  /** @throws DomainError `password-reset.not-valid`, and those of the password */
  async run(ctx: RequestContext, { token, password }: { readonly token: string; readonly password: string }): Promise<void> {
    const reset = await this.repository.find(ctx.manager, token, ctx.now);
    const account = await ctx.manager.findOneBy(AccountEntity, { id: reset.accountId, deactivatedAt: IsNull() });
    if (!account) throw new DomainError('password-reset.not-valid');
    refuse(checkPassword(password, [account.displayName, account.email]));
    const passwordHash = await this.passwords.hash(password);
    await this.transactions.run(ctx, async (tx) => {
      await this.repository.take(tx.manager, reset);
      await this.repository.set(tx.manager, reset.accountId, passwordHash);
      await this.outbox.withdraw(tx, reset.outboxMessageId);
    });
  }
}
