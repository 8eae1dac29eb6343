import { SOURCE_CODES } from '@turnout/events/read-tables';
import { registerProblems } from '@turnout/shared/server-platform';

/** What can go wrong with imports, beyond single fields. */
export const IMPORT_PROBLEMS = registerProblems({
  'event.no-origin': { status: 404, level: 'info' },
  'import.not-found': { status: 404, level: 'info' },
  'import.no-draft': { status: 409, level: 'info' },
  'import.not-committed': { status: 409, level: 'info' },
  'import.undone-already': { status: 409, level: 'info' },
  'import.undecided': { status: 409, level: 'info' },
  'import.nothing-to-do': { status: 409, level: 'info' },
  'import.changed-since': { status: 412, level: 'info' },
  'import.event-changed-since': { status: 412, level: 'info' },
  'import.changed-meanwhile': { status: 409, level: 'info' },
  'import.attached-meanwhile': { status: 409, level: 'info' },
  'import.gone-meanwhile': { status: 409, level: 'info' },
  'import.template-of-another-project': { status: 422, level: 'info' },
  'import.too-many-drafts': { status: 409, level: 'info' },
  'import.empty': { status: 422, level: 'info' },
  'import.too-large': { status: 413, level: 'info' },
  'import.unpacks-too-large': { status: 413, level: 'warn' },
  'import.too-many-rows': { status: 413, level: 'info' },
  'import.too-many-columns': { status: 413, level: 'info' },
  'import.kind-unknown': { status: 415, level: 'info' },
  'import.format-refused': { status: 415, level: 'info' },
  'import.macros-refused': { status: 415, level: 'info' },
  'import.content-mismatch': { status: 415, level: 'info' },
  'import.not-text': { status: 415, level: 'info' },
  'import.password-protected': { status: 422, level: 'info' },
  'import.damaged': { status: 422, level: 'info' },
  'import.unsafe-xml': { status: 422, level: 'warn' },
  'import.no-table': { status: 422, level: 'info' },
  'import.too-complex': { status: 422, level: 'warn' },
  'import.too-slow': { status: 422, level: 'warn' },
  'import.busy': { status: 503, level: 'warn' },
});

/** Codes with which a source is refused. */
export const IMPORT_SOURCE_CODES = [
  'request.unsupported-media-type',
  'file.missing',
  'file.too-large',
  'file.too-slow',
  'file.no-room',
  ...SOURCE_CODES,
] as const;
