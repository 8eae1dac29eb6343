import { Injectable } from '@nestjs/common';
import { checkPassword } from '@turnout/accounts/domain';
import { DomainError } from '@turnout/shared/kernel';
import { refuse, Transactions } from '@turnout/shared/server-platform';
import type { RequestContext, SignedInAccount } from '../access/request-context';
import { CheckPassword } from '../sessions/check-password';
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
    private readonly checkPassword: CheckPassword,
  ) {}

  /** @throws DomainError `password.wrong` at the current one, `session.too-many-attempts`, and those of the new one */
  async run(ctx: RequestContext, account: SignedInAccount, { current, next, networkAddress }: NewPassword): Promise<void> {
    refuse(checkPassword(next, [account.displayName, account.email], '/next'));
    await this.checkPassword.run(ctx, { email: account.email, password: current, networkAddress }).catch((error: unknown) => {
      throw isWrong(error) ? new DomainError('password.wrong', {}, [{ pointer: '/current', code: 'password.wrong' }]) : error;
    });
    const passwordHash = await this.passwords.hash(next);
    await this.transactions.run(ctx, (tx) => this.repository.set(tx.manager, account.id, passwordHash));
  }
}

function isWrong(error: unknown): boolean {
  return error instanceof DomainError && error.code === 'session.wrong-credentials';
}
