import { Injectable } from '@nestjs/common';
import { DomainError } from '@turnout/shared/kernel';
import { LessThan, MoreThan } from 'typeorm';
import type { RequestContext } from '../access/request-context';
import { newSessionToken, sessionTokenHash } from '../sessions/session-token';
import { CheckCode } from './check-code';
import { SecondFactorRepository } from './second-factor.repository';
import { SignInChallengeEntity } from './sign-in-challenge.entity';

const WORKS_FOR_MS = 5 * 60 * 1000;

/** The step between a right password and a session, for accounts with a second factor. */
@Injectable()
export class SecondStep {
  constructor(
    private readonly repository: SecondFactorRepository,
    private readonly checkCode: CheckCode,
  ) {}

  /** Lets accounts without a second factor pass. @throws DomainError `session.second-factor-required` with a `challenge` for the others */
  async require({ manager, now }: RequestContext, accountId: string): Promise<void> {
    if (!(await this.repository.findActive(manager, accountId))) return;
    const challenge = newSessionToken();
    await manager.delete(SignInChallengeEntity, { accountId, expiresAt: LessThan(now) });
    await manager.insert(SignInChallengeEntity, {
      tokenHash: sessionTokenHash(challenge),
      accountId,
      expiresAt: new Date(now.getTime() + WORKS_FOR_MS),
    });
    throw new DomainError('session.second-factor-required', { challenge });
  }

  /**
   * Takes the code that a challenge asks for. A wrong one leaves the challenge as it is; it works once.
   * @returns id of the account
   * @throws DomainError `session.challenge-not-valid`, `second-factor.wrong-code`, `session.too-many-attempts`
   */
  async pass(ctx: RequestContext, challenge: string, code: string): Promise<string> {
    const tokenHash = sessionTokenHash(challenge);
    const asked = await ctx.manager.findOneBy(SignInChallengeEntity, { tokenHash, expiresAt: MoreThan(ctx.now) });
    if (!asked) throw new DomainError('session.challenge-not-valid');
    await this.checkCode.run(ctx, asked.accountId, code);
    const { affected } = await ctx.manager.delete(SignInChallengeEntity, { tokenHash });
    if (affected !== 1) throw new DomainError('session.challenge-not-valid');
    return asked.accountId;
  }
}
