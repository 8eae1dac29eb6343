import { EVENT_FILTER_CODES } from '@turnout/events/server';
import { COMPOSITION_CODES } from '@turnout/reports/definitions';
import { RICH_TEXT_CODES, RICH_TEXT_FIGURE_CODE } from '@turnout/shared/kernel';
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
  'rendering.not-found': { status: 404, level: 'info' },
  'rendering.not-done': { status: 409, level: 'info' },
  'rendering.too-many': { status: 409, level: 'info' },
  'rendering.interrupted': { status: 503, level: 'warn' },
  'composition.not-found': { status: 404, level: 'info' },
  'composition.picture-not-found': { status: 404, level: 'info' },
  'composition.too-many': { status: 409, level: 'info' },
});

/** What rendering a document can end with. */
export const RENDER_CODES = [
  ...['report.not-one-table', 'report.too-long-for-word', 'report.too-long-for-excel'],
  ...['report.too-slow', 'report.too-large', 'report.busy'],
] as const;

/** Codes with which fields of a composition are refused. */
export const COMPOSITION_REFUSALS = [
  ...['composition.name-missing', 'composition.unknown-value', 'composition.unknown-deliverable'],
  ...[...COMPOSITION_CODES, ...EVENT_FILTER_CODES, ...RICH_TEXT_CODES, RICH_TEXT_FIGURE_CODE],
] as const;
