import { Injectable } from '@nestjs/common';
import { checkPassword } from '@turnout/accounts/domain';
import { refuse, Transactions } from '@turnout/shared/server-platform';
import type { RequestContext, SignedInAccount } from '../access/request-context';
import { ConfirmPassword } from '../sessions/confirm-password';
import { PasswordRepository } from './password.repository';
import { Passwords } from './passwords';

/** The old password and the new one, and where they come from. */
export interface NewPassword {
  readonly current: string;
  readonly next: string;
  readonly networkAddress: string;
}

/** Changes one's own password. Every session ends, in this browser and elsewhere. */
@Injectable()
export class ChangePassword {
  constructor(
    private readonly transactions: Transactions,
    private readonly repository: PasswordRepository,
    private readonly passwords: Passwords,
    private readonly confirmPassword: ConfirmPassword,
  ) {}

  /** @throws DomainError `password.wrong` at the current one, `session.too-many-attempts`, and those of the new one */
  async run(ctx: RequestContext, account: SignedInAccount, { current, next, networkAddress }: NewPassword): Promise<void> {
    refuse(checkPassword(next, [account.displayName, account.email], '/next'));
    await this.confirmPassword.run(ctx, account, { password: current, networkAddress, pointer: '/current' });
    const passwordHash = await this.passwords.hash(next);
    await this.transactions.run(ctx, (tx) => this.repository.set(tx.manager, account.id, passwordHash));
  }
}
