import { registerProblems } from '@turnout/shared/server-platform';

/** What can go wrong with promises, beyond single fields. */
export const TARGET_PROBLEMS = registerProblems({
  'target.not-found': { status: 404, level: 'info' },
  'target.condition-not-found': { status: 404, level: 'info' },
});
