import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { v7 as newId } from 'uuid';
import type { RequestContext } from '../access/request-context';
import type { Claim } from './check-password';
import { ProveAccount } from './prove-account';
import { SessionRepository } from './session.repository';
import { newSessionToken, sessionTokenHash } from './session-token';

/** Who signs in, and from where. */
export interface Credentials extends Claim {
  /** The session the browser still holds; it ends with the new one's begin. */
  readonly previousToken: string | null;
}

/** Signs somebody in. The answer and its time do not tell whether the address is known. */
@Injectable()
export class OpenSession {
  constructor(
    private readonly repository: SessionRepository,
    private readonly prove: ProveAccount,
  ) {}

  /**
   * @returns the token of the new session
   * @throws DomainError `session.wrong-credentials`, `session.too-many-attempts`, `session.second-factor-required`
   */
  async run(ctx: RequestContext, signIn: Credentials): Promise<string> {
    const account = await this.prove.run(ctx, signIn);
    return this.openFor(ctx, account.id, signIn.previousToken);
  }

  /** Opens a session for an account whose holder has proven to be it. @returns the token of the new session */
  async openFor(
    { manager, now }: Pick<RequestContext, 'manager' | 'now'>,
    accountId: string,
    previousToken: string | null,
  ): Promise<string> {
    if (previousToken !== null) await this.repository.deleteByToken(manager, sessionTokenHash(previousToken));
    return this.#open(manager, accountId, now);
  }

  async #open(manager: EntityManager, accountId: string, now: Date): Promise<string> {
    const token = newSessionToken();
    await this.repository.insert(manager, { id: newId(), accountId, tokenHash: sessionTokenHash(token), createdAt: now, lastSeenAt: now });
    return token;
  }
}
