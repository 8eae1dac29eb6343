import { Injectable } from '@nestjs/common';
import { tidyEmail } from '@turnout/accounts/domain';
import { DomainError } from '@turnout/shared/kernel';
import type { RequestContext } from '../access/request-context';
import type { AccountEntity } from '../accounts/account.entity';
import { Passwords } from '../passwords/passwords';
import { SessionRepository } from './session.repository';
import { signInSubject, SignInThrottle } from './sign-in-throttle';

/** Who says to be who, and from where. */
export interface Claim {
  readonly email: string;
  readonly password: string;
  readonly networkAddress: string;
}

/** Finds out whether a password is right. Answer and time do not tell whether the address is known; guessing is slowed down. */
@Injectable()
export class CheckPassword {
  constructor(
    private readonly repository: SessionRepository,
    private readonly passwords: Passwords,
    private readonly throttle: SignInThrottle,
  ) {}

  /** @throws DomainError `session.wrong-credentials`, `session.too-many-attempts` */
  async run({ manager, now }: RequestContext, claim: Claim): Promise<AccountEntity> {
    const email = tidyEmail(claim.email);
    const subject = signInSubject(email, claim.networkAddress);
    await this.throttle.admit(manager, subject, now);
    const account = await this.repository.findAccount(manager, email);
    if (!(await this.passwords.matches(account?.passwordHash ?? null, claim.password)) || !account) {
      await this.throttle.fail(manager, subject, now);
      throw new DomainError('session.wrong-credentials');
    }
    await this.throttle.forget(manager, subject);
    return account;
  }
}
