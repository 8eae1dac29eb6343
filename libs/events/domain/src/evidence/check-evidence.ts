import { type FieldError, lengthOf, tidyLine } from '@turnout/shared/kernel';
import { isOneOf, isWhole } from '../draft/judge';
import { EVIDENCE_KINDS, EVIDENCE_SUPPORTS, MAX_CAPTION_LENGTH } from './evidence-vocabulary';

/** What is said about a piece of evidence. */
export interface EvidenceDraft {
  readonly kind: string;
  readonly supports: string;
  /** How many of the participants it documents; `null` for nobody said. */
  readonly supportsCount: number | null;
  readonly caption: string | null;
}

/** Judges what is said about a piece of evidence. @param count participants of its event; `null` where nobody knows */
export function checkEvidence(draft: EvidenceDraft, count: number | null): FieldError[] {
  const errors: FieldError[] = [];
  if (!isOneOf(EVIDENCE_KINDS, draft.kind)) errors.push({ pointer: '/kind', code: 'evidence.unknown-kind' });
  if (!isOneOf(EVIDENCE_SUPPORTS, draft.supports)) errors.push({ pointer: '/supports', code: 'evidence.unknown-supports' });
  if (lengthOf(tidyLine(draft.caption ?? '')) > MAX_CAPTION_LENGTH) {
    errors.push({ pointer: '/caption', code: 'evidence.caption-too-long', params: { max: MAX_CAPTION_LENGTH } });
  }
  return [...errors, ...checkCount(draft, count)];
}

/** Nobody can document more people than were counted, or people of an event that is not about people. */
function checkCount({ supports, supportsCount }: EvidenceDraft, count: number | null): FieldError[] {
  const pointer = '/supportsCount';
  if (supportsCount === null) return [];
  if (supports !== 'participants') return [{ pointer, code: 'evidence.count-without-participants' }];
  if (count === null) return [{ pointer, code: 'evidence.count-of-unknown' }];
  if (!isWhole(supportsCount, 1, Number.MAX_SAFE_INTEGER)) return [{ pointer, code: 'evidence.count-invalid' }];
  return supportsCount > count ? [{ pointer, code: 'evidence.exceeds-count', params: { count } }] : [];
}
