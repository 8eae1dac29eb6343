import { BULK_UNDO_DAYS } from '@turnout/events/domain';
import { type EntityManager, LessThan } from 'typeorm';
import { BulkChangeEntity } from './bulk-change.entity';

const DAY_MS = 24 * 60 * 60 * 1000;

/** What was changed before this instant cannot be undone any more. */
export function bulkHorizon(now: Date): Date {
  return new Date(now.getTime() - BULK_UNDO_DAYS * DAY_MS);
}

/** Removes how changes of many events are undone when their time is over. What they changed stays in the history. */
export async function removeOldBulkChanges(manager: EntityManager, now: Date): Promise<void> {
  await manager.delete(BulkChangeEntity, { createdAt: LessThan(bulkHorizon(now)) });
}
