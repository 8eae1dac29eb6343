import type { AuditNote } from '@turnout/shared/server-platform';
import { eventNote } from '../event/event-note';
import type { JudgedChange } from './judge-bulk';

/** What the history keeps of one of many events that were changed at once: its facts, and the change that it belongs to. */
export function bulkNote(operation: 'change' | 'undo', { before, after }: JudgedChange, bulk: string): AuditNote {
  const note = eventNote(operation, before, after);
  return { ...note, after: { ...note.after, bulk } };
}
