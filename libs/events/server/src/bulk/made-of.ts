import { BULK_UNDO_DAYS } from '@turnout/events/domain';
import type { BulkChangeEntity } from './bulk-change.entity';
import type { BulkChangeMade } from './bulk.dto';

const DAY_MS = 24 * 60 * 60 * 1000;

/** A change of many events as it is answered. */
export function madeOf({ id, change, events, createdAt, undoneAt, restored }: BulkChangeEntity): BulkChangeMade {
  return {
    ...{ id, change, events, restored },
    createdAt: createdAt.toISOString(),
    undoUntil: new Date(createdAt.getTime() + BULK_UNDO_DAYS * DAY_MS).toISOString(),
    undoneAt: undoneAt?.toISOString() ?? null,
  };
}
