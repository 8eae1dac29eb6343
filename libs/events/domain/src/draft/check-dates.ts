import { type FieldError, isIsoDate } from '@turnout/shared/kernel';
import type { EventDraft, RequiredFact } from './event-draft';
import { isAbsent } from './judge';

/** Judges the first and last day: dates that exist, in that order. */
export function checkDates({ startsOn, endsOn }: EventDraft, required: readonly RequiredFact[]): FieldError[] {
  const errors: FieldError[] = [];
  if (isAbsent(startsOn)) {
    if (required.includes('startsOn')) errors.push({ pointer: '/startsOn', code: 'event.start-missing' });
  } else if (!isIsoDate(startsOn)) {
    errors.push({ pointer: '/startsOn', code: 'date.invalid' });
  }
  if (isAbsent(endsOn)) return errors;
  if (!isIsoDate(endsOn)) return [...errors, { pointer: '/endsOn', code: 'date.invalid' }];
  const isReversed = !isAbsent(startsOn) && isIsoDate(startsOn) && endsOn < startsOn;
  return isReversed ? [{ pointer: '/endsOn', code: 'event.end-before-start' }] : errors;
}
