import type { AuditNote } from '@turnout/shared/server-platform';
import { eventNote } from '../event/event-note';
import type { EventDetail } from '../event/event.dto';
import type { ImportEntity } from './import.entity';

/** What the history keeps of an event that an import made, changed or took back: its facts, and the import with the row. */
export function importedNote(
  operation: AuditNote['operation'],
  before: EventDetail | null,
  after: EventDetail | null,
  origin: { readonly import: string; readonly row: number },
): AuditNote {
  const note = eventNote(operation, before, after);
  return after ? { ...note, after: { ...note.after, ...origin } } : { ...note, before: { ...note.before, ...origin } };
}

/** What the history keeps of the import itself. */
export function importNote(
  operation: AuditNote['operation'],
  { id, source }: ImportEntity,
  before: object | null,
  after: object,
): AuditNote {
  return { kind: 'import', id, label: source.name, operation, before, after };
}
