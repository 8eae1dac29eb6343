import type { AuditNote } from '@turnout/shared/server-platform';
import type { EventDetail } from './event.dto';

/** What the history keeps of a record: its facts, without what is reckoned from them or looked after by the program. @param note what was said with the action */
export function eventNote(
  operation: AuditNote['operation'],
  before: EventDetail | null,
  after: EventDetail | null,
  note: string | null = null,
): AuditNote {
  const event = after ?? before;
  if (!event) throw new Error('There is no event to speak of.');
  return {
    kind: 'event',
    id: event.id,
    label: event.title,
    operation,
    before: factsOf(before),
    after: after && { ...factsOf(after), note },
  };
}

function factsOf(event: EventDetail | null): object | null {
  if (!event) return null;
  const { projectMonth, createdAt, createdBy, updatedAt, updatedBy, may, openNote, period, signedCount, seriesBasis, hasOrigin, ...facts } =
    event;
  return facts;
}
