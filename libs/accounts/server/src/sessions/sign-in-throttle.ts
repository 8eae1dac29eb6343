import { createHash } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { DomainError } from '@turnout/shared/kernel';
import type { EntityManager } from 'typeorm';
import { SignInFailureEntity } from './sign-in-failure.entity';

const FAILURES = 10;
/** How long failures are remembered. */
export const FAILURE_WINDOW_MS = 15 * 60 * 1000;

type Failures = Pick<SignInFailureEntity, 'failureCount' | 'since'>;

/** Slows down guessing: after ten failures for one address from one place, both must wait a quarter of an hour. */
@Injectable()
export class SignInThrottle {
  /** @throws DomainError `session.too-many-attempts` with `retryAfterSeconds` */
  async admit(manager: EntityManager, subject: Buffer, now: Date, limit = FAILURES): Promise<void> {
    const failures = await manager.findOneBy(SignInFailureEntity, { subject });
    if (failures && failures.failureCount >= limit) refuseUntilOver(failures, now);
  }

  /**
   * Counts an attempt before it is judged, so that many at once are no more than so many one after the other.
   * @throws DomainError `session.too-many-attempts` with `retryAfterSeconds`
   */
  async spend(manager: EntityManager, subject: Buffer, now: Date, limit: number): Promise<void> {
    const failures = await this.fail(manager, subject, now);
    if (failures.failureCount > limit) refuseUntilOver(failures, now);
  }

  /** Counts a failure; the count starts anew when the last window is over. @returns the count with this one */
  async fail(manager: EntityManager, subject: Buffer, now: Date): Promise<Failures> {
    const rows = await manager.query<[Failures]>(
      `INSERT INTO sign_in_failures (subject, failure_count, since) VALUES ($1, 1, $2)
       ON CONFLICT (subject) DO UPDATE SET
         failure_count = CASE WHEN sign_in_failures.since < $3 THEN 1 ELSE sign_in_failures.failure_count + 1 END,
         since = CASE WHEN sign_in_failures.since < $3 THEN $2 ELSE sign_in_failures.since END
       RETURNING failure_count AS "failureCount", since`,
      [subject, now, new Date(now.getTime() - FAILURE_WINDOW_MS)],
    );
    return rows[0];
  }

  async forget(manager: EntityManager, subject: Buffer): Promise<void> {
    await manager.delete(SignInFailureEntity, { subject });
  }
}

function refuseUntilOver({ since }: Failures, now: Date): void {
  const waitMs = since.getTime() + FAILURE_WINDOW_MS - now.getTime();
  if (waitMs > 0) throw new DomainError('session.too-many-attempts', { retryAfterSeconds: Math.ceil(waitMs / 1000) });
}

/** What failures are counted for. */
export function signInSubject(email: string, networkAddress: string): Buffer {
  return createHash('sha256').update(`${email}\n${networkAddress}`).digest();
}
