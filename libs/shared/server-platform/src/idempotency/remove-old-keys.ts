import { type EntityManager, LessThan } from 'typeorm';
import { IdempotencyKeyEntity } from './idempotency-key.entity';

/** A week longer than a browser sends by itself what was logged without a network and may have arrived. */
const KEPT_MS = 35 * 24 * 60 * 60 * 1000;

/** Removes the answers kept for repeated requests after five weeks, when nobody repeats them any more. */
export async function removeOldIdempotencyKeys(manager: EntityManager, now: Date): Promise<void> {
  await manager.delete(IdempotencyKeyEntity, { createdAt: LessThan(new Date(now.getTime() - KEPT_MS)) });
}
