import type { AuditNote } from '@turnout/shared/server-platform';
import type { EventDetail } from '../event/event.dto';
import type { FoundEvidence } from './evidence.queries';

/** What the history of the event keeps of its evidence: which file by its hash, but not its name, which can be that of a person. */
export function evidenceNote(
  operation: Extract<AuditNote['operation'], 'attach' | 'change' | 'detach'>,
  { id, title }: Pick<EventDetail, 'id' | 'title'>,
  before: FoundEvidence | null,
  after: FoundEvidence | null,
): AuditNote {
  return { kind: 'event', id, label: title, operation, before: before && factsOf(before), after: after && factsOf(after) };
}

function factsOf({ kind, supports, supportsCount, caption, bytes, sha256 }: FoundEvidence): object {
  return { evidence: { kind, supports, supportsCount, caption, bytes, sha256 } };
}
