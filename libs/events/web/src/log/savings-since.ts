import type { HistoryEntry } from '@turnout/shared/api-client';
import type { EventDetail } from '../client/wire';

/** Who saved an event, and when (an instant). */
export interface Saving {
  readonly by: string;
  readonly at: string;
}

/** Who saved an event after a version of it, the first of them first; a history that could not be had leaves the last one. */
export function savingsSince(version: EventDetail, now: EventDetail, history: readonly HistoryEntry[]): readonly Saving[] {
  const since = history.filter(({ at, by }) => at > version.updatedAt && by !== null).map(({ by, at }) => ({ by: by ?? '', at }));
  if (since.length > 0) return since.reverse();
  return now.updatedBy === null ? [] : [{ by: now.updatedBy, at: now.updatedAt }];
}
