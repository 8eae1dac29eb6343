import { registerProblems } from '@turnout/shared/server-platform';

/** What can go wrong with the settings of a project, beyond single fields. */
export const CONSORTIUM_PROBLEMS = registerProblems({
  'partner.not-found': { status: 404, level: 'info' },
  'partner.in-use': { status: 409, level: 'info' },
  'event-type.not-found': { status: 404, level: 'info' },
  'event-type.in-use': { status: 409, level: 'info' },
  'work-package.not-found': { status: 404, level: 'info' },
  'work-package.in-use': { status: 409, level: 'info' },
  'task.not-found': { status: 404, level: 'info' },
  'deliverable.not-found': { status: 404, level: 'info' },
  'deliverable.in-use': { status: 409, level: 'info' },
  'milestone.not-found': { status: 404, level: 'info' },
  'milestone.in-use': { status: 409, level: 'info' },
});
