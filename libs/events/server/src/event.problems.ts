import { registerProblems } from '@turnout/shared/server-platform';

/** What can go wrong with events, beyond single fields. */
export const EVENT_PROBLEMS = registerProblems({
  'event.not-found': { status: 404, level: 'info' },
  'event.not-own': { status: 403, level: 'info' },
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
