import { registerProblems } from '@turnout/shared/server-platform';

/** What can go wrong with reports. */
export const REPORT_PROBLEMS = registerProblems({
  'report.unknown-definition': { status: 404, level: 'info' },
  'report.unknown-format': { status: 404, level: 'info' },
  'report.not-one-table': { status: 422, level: 'info' },
  'report.too-long-for-word': { status: 422, level: 'info' },
  'report.too-long-for-excel': { status: 422, level: 'info' },
});
