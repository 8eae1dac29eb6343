import { createHash } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { DomainError } from '@turnout/shared/kernel';
import type { EntityManager } from 'typeorm';
import { SignInFailureEntity } from './sign-in-failure.entity';

const FAILURES = 10;
/** How long failures are remembered. */
export const FAILURE_WINDOW_MS = 15 * 60 * 1000;

/** Slows down guessing: after ten failures for one address from one place, both must wait a quarter of an hour. */
@Injectable()
export class SignInThrottle {
  /** @throws DomainError `session.too-many-attempts` with `retryAfterSeconds` */
  async admit(manager: EntityManager, subject: Buffer, now: Date, limit = FAILURES): Promise<void> {
    const failures = await manager.findOneBy(SignInFailureEntity, { subject });
    if (!failures || failures.failureCount < limit) return;
    const waitMs = failures.since.getTime() + FAILURE_WINDOW_MS - now.getTime();
    if (waitMs > 0) throw new DomainError('session.too-many-attempts', { retryAfterSeconds: Math.ceil(waitMs / 1000) });
  }

  /** Counts a failure; the count starts anew when the last window is over. */
  async fail(manager: EntityManager, subject: Buffer, now: Date): Promise<void> {
    await manager.query(
      `INSERT INTO sign_in_failures (subject, failure_count, since) VALUES ($1, 1, $2)
       ON CONFLICT (subject) DO UPDATE SET
         failure_count = CASE WHEN sign_in_failures.since < $3 THEN 1 ELSE sign_in_failures.failure_count + 1 END,
         since = CASE WHEN sign_in_failures.since < $3 THEN $2 ELSE sign_in_failures.since END`,
      [subject, now, new Date(now.getTime() - FAILURE_WINDOW_MS)],
    );
  }

  async forget(manager: EntityManager, subject: Buffer): Promise<void> {
    await manager.delete(SignInFailureEntity, { subject });
  }
}

/** What failures are counted for. */
export function signInSubject(email: string, networkAddress: string): Buffer {
  return createHash('sha256').update(`${email}\n${networkAddress}`).digest();
}
