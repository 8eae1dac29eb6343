import { registerProblems } from '@turnout/shared/server-platform';

/** What can go wrong with events, beyond single fields. */
export const EVENT_PROBLEMS = registerProblems({
  'event.not-found': { status: 404, level: 'info' },
  'event.not-own': { status: 403, level: 'info' },
  'event.outside-packages': { status: 403, level: 'info' },
  'event.locked': { status: 409, level: 'info' },
  'event.wrong-status': { status: 409, level: 'info' },
  'event.period-locked': { status: 409, level: 'info' },
  'reporting-period.not-found': { status: 404, level: 'info' },
  'reporting-period.in-use': { status: 409, level: 'info' },
  'reporting-period.locked': { status: 409, level: 'info' },
  'reporting-period.not-locked': { status: 409, level: 'info' },
  'period-exception.not-found': { status: 404, level: 'info' },
  'view.not-found': { status: 404, level: 'info' },
  'view.too-many': { status: 409, level: 'info' },
  'bulk.not-found': { status: 404, level: 'info' },
  'bulk.too-many': { status: 422, level: 'info' },
  'bulk.changed-since': { status: 412, level: 'info' },
  'bulk.refused': { status: 409, level: 'info' },
  'bulk.undone-already': { status: 409, level: 'info' },
  'bulk.approved': { status: 409, level: 'info' },
  'bulk.changed-meanwhile': { status: 409, level: 'info' },
  'bulk.gone-meanwhile': { status: 409, level: 'info' },
  'evidence.not-found': { status: 404, level: 'info' },
  'evidence.too-many': { status: 409, level: 'info' },
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

/** Codes with which an order of a list is refused. */
export const EVENT_ORDER_CODES = ['event.unknown-sort', 'event.unknown-group'] as const;

/** Codes with which the sides of a pivot are refused. */
export const EVENT_PIVOT_CODES = ['event.unknown-dimension', 'event.unknown-measure', 'event.same-dimension'] as const;

/** Codes with which what is said about evidence is refused. */
export const EVIDENCE_CODES = [
  'evidence.unknown-kind',
  'evidence.unknown-supports',
  'evidence.caption-too-long',
  'evidence.count-without-participants',
  'evidence.count-of-unknown',
  'evidence.count-invalid',
  'evidence.exceeds-count',
] as const;

/** Codes with which a file is refused. */
export const FILE_CODES = [
  'file.missing',
  'file.empty',
  'file.too-large',
  'file.too-slow',
  'file.type-refused',
  'file.content-mismatch',
  'file.macros-refused',
  'file.not-text',
  'file.unpacks-too-large',
  'file.picture-too-large',
  'file.picture-broken',
  'file.quota-exceeded',
  'file.no-room',
  'file.store-away',
] as const;

/** Codes with which every step of the review can be refused. */
export const REVIEW_CODES = ['event.not-found', 'event.wrong-status', 'event.period-locked'] as const;

/** Codes with which a note of the review is refused. */
export const REVIEW_NOTE_CODES = ['review.note-missing', 'review.note-too-long', 'review.unknown-field'] as const;
