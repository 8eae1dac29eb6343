import { type EntityManager, LessThan } from 'typeorm';
import { SignInChallengeEntity } from '../second-factor/sign-in-challenge.entity';
import { SessionEntity } from './session.entity';
import { ABSOLUTE_LIMIT_MS, IDLE_LIMIT_MS } from './session-settings';
import { SignInFailureEntity } from './sign-in-failure.entity';
import { FAILURE_WINDOW_MS } from './sign-in-throttle';

/** Removes sessions that have ended by themselves, and counts of failed sign-ins whose time is over. */
export async function removeEndedSessions(manager: EntityManager, now: Date): Promise<void> {
  const before = (milliseconds: number) => LessThan(new Date(now.getTime() - milliseconds));
  await manager.delete(SessionEntity, [{ createdAt: before(ABSOLUTE_LIMIT_MS) }, { lastSeenAt: before(IDLE_LIMIT_MS) }]);
  await manager.delete(SignInChallengeEntity, { expiresAt: LessThan(now) });
  await manager.delete(SignInFailureEntity, { since: before(FAILURE_WINDOW_MS) });
}
