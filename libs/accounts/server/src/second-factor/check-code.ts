import { createHash } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { type OneTimeCode, readOneTimeCode } from '@turnout/accounts/domain';
import { DomainError } from '@turnout/shared/kernel';
import { Transactions } from '@turnout/shared/server-platform';
import type { RequestContext } from '../access/request-context';
import { AccountEntity } from '../accounts/account.entity';
import { SignInThrottle } from '../sessions/sign-in-throttle';
import { AccountTrail } from '../trace/account-trail';
import { stepOf } from './authenticator';
import { SecondFactorRepository } from './second-factor.repository';
import { SecretBox } from './secret-box';

/** So many codes may be tried in a quarter of an hour: with three codes right at a time, guessing takes years. */
const ATTEMPTS = 5;

/** Finds out whether a code is right, and uses it up: no code works twice. */
@Injectable()
export class CheckCode {
  constructor(
    private readonly transactions: Transactions,
    private readonly repository: SecondFactorRepository,
    private readonly box: SecretBox,
    private readonly throttle: SignInThrottle,
    private readonly trail: AccountTrail,
  ) {}

  /** @throws DomainError `second-factor.wrong-code`, `session.too-many-attempts`, `second-factor.unavailable` */
  async run(ctx: RequestContext, accountId: string, text: string): Promise<void> {
    const subject = createHash('sha256').update(`second factor\n${accountId}`).digest();
    await this.throttle.spend(ctx.manager, subject, ctx.now, ATTEMPTS);
    const code = readOneTimeCode(text);
    if (!code || !(await this.#use(ctx, accountId, code))) {
      throw new DomainError('second-factor.wrong-code', {}, [{ pointer: '/code', code: 'second-factor.wrong-code' }]);
    }
    await this.throttle.forget(ctx.manager, subject);
  }

  #use(ctx: RequestContext, accountId: string, code: OneTimeCode): Promise<boolean> {
    return code.kind === 'app' ? this.#useStep(ctx, accountId, code.digits) : this.#useRecoveryCode(ctx, accountId, code.letters);
  }

  async #useStep({ manager, now }: RequestContext, accountId: string, digits: string): Promise<boolean> {
    const factor = await this.repository.find(manager, accountId);
    const step = factor && stepOf(this.box.open(factor.secret, accountId), digits, now);
    return step !== null && this.repository.useStep(manager, accountId, step);
  }

  #useRecoveryCode(ctx: RequestContext, accountId: string, letters: string): Promise<boolean> {
    return this.transactions.run(ctx, async (tx) => {
      if (!(await this.repository.useRecoveryCode(tx.manager, accountId, letters))) return false;
      const account = await tx.manager.findOneByOrFail(AccountEntity, { id: accountId });
      const left = await this.repository.countRecoveryCodes(tx.manager, accountId);
      await this.trail.note(tx, account, { kind: 'recovery-code-used', actorId: accountId, params: { left } });
      return true;
    });
  }
}
