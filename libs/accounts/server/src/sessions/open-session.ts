import { Injectable } from '@nestjs/common';
import { DomainError } from '@turnout/shared/kernel';
import type { EntityManager } from 'typeorm';
import { v7 as newId } from 'uuid';
import type { RequestContext } from '../access/request-context';
import { Passwords } from '../passwords/passwords';
import { SessionRepository } from './session.repository';
import { newSessionToken, sessionTokenHash } from './session-token';
import { signInSubject, SignInThrottle } from './sign-in-throttle';

/** Who signs in, and from where. */
export interface Credentials {
  readonly email: string;
  readonly password: string;
  readonly networkAddress: string;
  /** The session the browser still holds; it ends with the new one's begin. */
  readonly previousToken: string | null;
}

/** Signs somebody in. The answer and its time do not tell whether the address is known. */
@Injectable()
export class OpenSession {
  constructor(
    private readonly repository: SessionRepository,
    private readonly passwords: Passwords,
    private readonly throttle: SignInThrottle,
  ) {}

  /**
   * @returns the token of the new session
   * @throws DomainError `session.wrong-credentials`, `session.too-many-attempts`
   */
  async run({ manager, now }: RequestContext, signIn: Credentials): Promise<string> {
    const email = signIn.email.normalize('NFC').trim().toLowerCase();
    const subject = signInSubject(email, signIn.networkAddress);
    await this.throttle.admit(manager, subject, now);
    const account = await this.repository.findAccount(manager, email);
    if (!(await this.passwords.matches(account?.passwordHash ?? null, signIn.password)) || !account) {
      await this.throttle.fail(manager, subject, now);
      throw new DomainError('session.wrong-credentials');
    }
    await this.throttle.forget(manager, subject);
    if (signIn.previousToken !== null) await this.repository.deleteByToken(manager, sessionTokenHash(signIn.previousToken));
    return this.#open(manager, account.id, now);
  }

  async #open(manager: EntityManager, accountId: string, now: Date): Promise<string> {
    const token = newSessionToken();
    await this.repository.insert(manager, { id: newId(), accountId, tokenHash: sessionTokenHash(token), createdAt: now, lastSeenAt: now });
    return token;
  }
}
