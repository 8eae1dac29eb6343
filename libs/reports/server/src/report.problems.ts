import { registerProblems } from '@turnout/shared/server-platform';

/** What can go wrong with reports. */
export const REPORT_PROBLEMS = registerProblems({
  'report.unknown-definition': { status: 404, level: 'info' },
  'report.unknown-format': { status: 404, level: 'info' },
  'report.not-one-table': { status: 422, level: 'info' },
  'report.too-long-for-word': { status: 422, level: 'info' },
  'report.too-long-for-excel': { status: 422, level: 'info' },
  'report.too-slow': { status: 422, level: 'warn' },
  'report.too-large': { status: 422, level: 'warn' },
  'report.busy': { status: 503, level: 'warn' },
});

/** What rendering a document can end with. */
export const RENDER_CODES = [
  ...['report.not-one-table', 'report.too-long-for-word', 'report.too-long-for-excel'],
  ...['report.too-slow', 'report.too-large', 'report.busy'],
] as const;
