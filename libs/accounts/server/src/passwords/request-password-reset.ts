import { createHash } from 'node:crypto';
import { setTimeout as wait } from 'node:timers/promises';
import { Injectable } from '@nestjs/common';
import { tidyEmail } from '@turnout/accounts/domain';
import { Transactions } from '@turnout/shared/server-platform';
import { type EntityManager, IsNull } from 'typeorm';
import type { RequestContext } from '../access/request-context';
import { AccountEntity } from '../accounts/account.entity';
import { Outbox } from '../mail/outbox';
import { newSessionToken, sessionTokenHash } from '../sessions/session-token';
import { SignInThrottle } from '../sessions/sign-in-throttle';
import { PasswordRepository } from './password.repository';

const WORKS_FOR_MS = 60 * 60 * 1000;
/** No answer comes sooner, so that its time does not tell whether there was a mail to write. */
const ANSWERS_AFTER_MS = 250;
/** Most requests in a quarter of an hour. */
const LIMITS = { address: 3, place: 30 } as const;

/** Mails a link for a new password to whoever has an account. Answer and time are the same for everybody else. */
@Injectable()
export class RequestPasswordReset {
  constructor(
    private readonly transactions: Transactions,
    private readonly repository: PasswordRepository,
    private readonly outbox: Outbox,
    private readonly throttle: SignInThrottle,
  ) {}

  /** @throws DomainError `session.too-many-attempts` */
  async run(ctx: RequestContext, given: { readonly email: string; readonly networkAddress: string }): Promise<void> {
    const answer = wait(ANSWERS_AFTER_MS);
    const email = tidyEmail(given.email);
    await this.#slowDown(ctx, 'address', email);
    await this.#slowDown(ctx, 'place', given.networkAddress);
    await this.transactions.run(ctx, (tx) => this.#post(tx, email));
    await answer;
  }

  async #post(tx: RequestContext, email: string): Promise<void> {
    const account = await tx.manager.findOneBy(AccountEntity, { email, deactivatedAt: IsNull() });
    if (!account) return;
    const earlier = await this.repository.findOf(tx.manager, account.id);
    if (earlier) await this.outbox.withdraw(tx, earlier.outboxMessageId);
    const [token, expiresAt] = [newSessionToken(), new Date(tx.now.getTime() + WORKS_FOR_MS)];
    const letter = { kind: 'password-reset', recipient: email, params: { name: account.displayName }, expiresAt } as const;
    const outboxMessageId = await this.outbox.post(tx, { ...letter, path: `/reset-password#${token}` });
    await this.repository.replace(tx.manager, { accountId: account.id, tokenHash: sessionTokenHash(token), outboxMessageId, expiresAt });
  }

  async #slowDown({ manager, now }: { manager: EntityManager; now: Date }, kind: keyof typeof LIMITS, what: string): Promise<void> {
    const subject = createHash('sha256').update(`password reset\n${kind}\n${what}`).digest();
    await this.throttle.admit(manager, subject, now, LIMITS[kind]);
    await this.throttle.fail(manager, subject, now);
  }
}
