import { registerProblems } from '@turnout/shared/server-platform';

/** What can go wrong with findings, beyond single fields. */
export const QUALITY_PROBLEMS = registerProblems({
  'finding.not-found': { status: 404, level: 'info' },
  'finding.not-open': { status: 409, level: 'info' },
  'finding.not-accepted': { status: 409, level: 'info' },
  'finding.no-repair': { status: 409, level: 'info' },
  'finding.changed-since': { status: 412, level: 'info' },
});

/** Codes with which the reason of an acceptance is refused. */
export const REASON_CODES = ['finding.reason-missing', 'finding.reason-too-long'] as const;
