import type { FieldError } from '@turnout/shared/kernel';
import { PARTICIPANT_METHODS, PARTICIPANT_QUALITIES } from '../vocabulary';
import { type EventDraft, MAX_PARTICIPANTS, type ParticipantDraft } from './event-draft';
import { isAbsent, isOneOf, isWhole } from './judge';

/** Judges a participant count: whole people, and a quality that fits, for unknown is not zero. No count at all is fine. */
export function checkParticipants(participants: EventDraft['participants']): FieldError[] {
  if (!participants) return [];
  const { method } = participants;
  return [
    ...checkCount(participants),
    ...(isAbsent(method) || isOneOf(PARTICIPANT_METHODS, method)
      ? []
      : [{ pointer: '/participants/method', code: 'participants.unknown-method' }]),
  ];
}

function checkCount({ count, quality }: ParticipantDraft): FieldError[] {
  const isUnknown = count === null || count === undefined;
  if (!isUnknown && count < 0) return [{ pointer: '/participants/count', code: 'participants.count-negative' }];
  if (!isUnknown && !isWhole(count, 0, MAX_PARTICIPANTS)) {
    return [{ pointer: '/participants/count', code: 'participants.count-invalid', params: { max: MAX_PARTICIPANTS } }];
  }
  if (isAbsent(quality) || !isOneOf(PARTICIPANT_QUALITIES, quality)) {
    return [{ pointer: '/participants/quality', code: 'participants.unknown-quality' }];
  }
  return isUnknown === (quality === 'unknown') ? [] : [{ pointer: '/participants/quality', code: 'participants.quality-mismatch' }];
}
