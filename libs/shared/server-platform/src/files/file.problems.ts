import { registerProblems } from '../problems/problem-register';

/** What can go wrong with files, whatever they belong to. */
export const FILE_PROBLEMS = registerProblems({
  'file.no-room': { status: 507, level: 'error' },
  'file.store-away': { status: 503, level: 'error' },
  'file.lost': { status: 500, level: 'error' },
  'file.quota-exceeded': { status: 409, level: 'info' },
  'file.too-large': { status: 413, level: 'info' },
  'file.missing': { status: 422, level: 'info' },
  'file.empty': { status: 422, level: 'info' },
  'file.type-refused': { status: 415, level: 'info' },
  'file.content-mismatch': { status: 415, level: 'info' },
  'file.macros-refused': { status: 415, level: 'info' },
  'file.not-text': { status: 415, level: 'info' },
  'file.unpacks-too-large': { status: 413, level: 'warn' },
  'file.picture-too-large': { status: 413, level: 'info' },
  'file.picture-broken': { status: 422, level: 'info' },
  'file.too-slow': { status: 408, level: 'info' },
});
