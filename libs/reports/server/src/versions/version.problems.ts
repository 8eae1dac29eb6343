import { registerProblems } from '@turnout/shared/server-platform';

/** What can go wrong with frozen versions and links to them. */
export const VERSION_PROBLEMS = registerProblems({
  'version.not-found': { status: 404, level: 'info' },
  'version.nothing-approved': { status: 422, level: 'info' },
  'version.still-rendering': { status: 409, level: 'info' },
  'version.not-failed': { status: 409, level: 'info' },
  'version.altered': { status: 500, level: 'error' },
  'version-link.not-found': { status: 404, level: 'info' },
  'shared-version.not-found': { status: 404, level: 'info' },
});
