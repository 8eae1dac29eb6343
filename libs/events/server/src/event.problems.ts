import { registerProblems } from '@turnout/shared/server-platform';

/** What can go wrong with events, beyond single fields. */
export const EVENT_PROBLEMS = registerProblems({
  'event.not-found': { status: 404, level: 'info' },
  'event.not-own': { status: 403, level: 'info' },
  'event.locked': { status: 409, level: 'info' },
  'event.wrong-status': { status: 409, level: 'info' },
  'event.period-locked': { status: 409, level: 'info' },
  'reporting-period.not-found': { status: 404, level: 'info' },
  'reporting-period.locked': { status: 409, level: 'info' },
  'reporting-period.not-locked': { status: 409, level: 'info' },
  'period-exception.not-found': { status: 404, level: 'info' },
});

/** Codes with which a filter is refused. */
export const EVENT_FILTER_CODES = [
  'country.unknown',
  'date.invalid',
  'event.unknown-level',
  'event.unknown-mode',
  'event.unknown-setting',
  'event.unknown-status',
] as const;

/** Codes with which every step of the review can be refused. */
export const REVIEW_CODES = ['event.not-found', 'event.wrong-status', 'event.period-locked'] as const;

/** Codes with which a note of the review is refused. */
export const REVIEW_NOTE_CODES = ['review.note-missing', 'review.note-too-long', 'review.unknown-field'] as const;
