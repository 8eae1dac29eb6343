import type { EventRecord } from '../event-record';

/** Why an event needs somebody, the most pressing first. */
export const INBOX_REASONS = ['returned', 'to-review', 'without-count', 'to-submit'] as const;
export type InboxReason = (typeof INBOX_REASONS)[number];

/** What somebody has to do with an event. */
export interface InboxReader {
  /** Whether it is theirs to record: their own partner holds it, or they logged it. */
  readonly isTheirs: boolean;
  readonly mayReview: boolean;
}

/** Why an event needs its reader; `null` where it does not. The definition that the database's answer is held against. */
export function inboxReasonOf(
  { status, participants }: Pick<EventRecord, 'status' | 'participants'>,
  { isTheirs, mayReview }: InboxReader,
): InboxReason | null {
  if (status === 'submitted') return mayReview ? 'to-review' : null;
  if (!isTheirs) return null;
  if (status === 'returned') return 'returned';
  if (status !== 'held') return null;
  return participants.count === null ? 'without-count' : 'to-submit';
}
