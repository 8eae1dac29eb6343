import { type EntityManager, LessThan } from 'typeorm';
import { IdempotencyKeyEntity } from './idempotency-key.entity';

const KEPT_MS = 7 * 24 * 60 * 60 * 1000;

/** Removes the answers kept for repeated requests after a week, when nobody repeats them any more. */
export async function removeOldIdempotencyKeys(manager: EntityManager, now: Date): Promise<void> {
  await manager.delete(IdempotencyKeyEntity, { createdAt: LessThan(new Date(now.getTime() - KEPT_MS)) });
}
