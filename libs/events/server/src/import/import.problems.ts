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
  'import.too-many-drafts': { status: 409, level: 'info' },
});

/** Codes with which a source is refused. */
export const IMPORT_SOURCE_CODES = [
  'request.unsupported-media-type',
  'file.missing',
  'file.too-large',
  'file.too-slow',
  'file.no-room',
  'import.too-large',
  'import.unpacks-too-large',
  'import.too-many-rows',
  'import.too-many-columns',
  'import.kind-unknown',
  'import.format-refused',
  'import.macros-refused',
  'import.content-mismatch',
  'import.password-protected',
  'import.damaged',
  'import.not-text',
  'import.empty',
  'import.no-table',
  'import.too-slow',
  'import.too-complex',
  'import.busy',
] as const;
