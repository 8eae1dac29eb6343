import { registerProblems } from '@turnout/shared/server-platform';

/** What can go wrong with asking, beyond single fields. */
export const REMINDER_PROBLEMS = registerProblems({
  'digest-stop.not-valid': { status: 410, level: 'info' },
  'reminder.gone': { status: 409, level: 'info' },
  'reminder.not-found': { status: 404, level: 'info' },
  'reminder.nothing-missing': { status: 409, level: 'info' },
  'reminder.nobody-to-ask': { status: 409, level: 'info' },
});
