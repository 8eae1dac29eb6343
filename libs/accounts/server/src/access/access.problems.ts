import { registerProblems } from '@turnout/shared/server-platform';

/** What can go wrong with who somebody is and what they may do. */
export const ACCESS_PROBLEMS = registerProblems({
  'session.required': { status: 401, level: 'info' },
  'session.wrong-credentials': { status: 401, level: 'info' },
  'session.too-many-attempts': { status: 429, level: 'warn' },
  'access.denied': { status: 403, level: 'info' },
  'token.invalid': { status: 401, level: 'info' },
  'token.read-only': { status: 403, level: 'info' },
  'token.not-enough': { status: 403, level: 'info' },
  'token.not-found': { status: 404, level: 'info' },
  'token.too-many': { status: 409, level: 'info' },
  'project.not-found': { status: 404, level: 'info' },
  'account.not-found': { status: 404, level: 'info' },
  'account.deactivated': { status: 409, level: 'info' },
  'account.last-administrator': { status: 409, level: 'info' },
  'account.not-yourself': { status: 409, level: 'info' },
  'member.not-found': { status: 404, level: 'info' },
  'session.not-found': { status: 404, level: 'info' },
  'password-reset.not-valid': { status: 410, level: 'info' },
  'setup.not-valid': { status: 410, level: 'warn' },
  'invitation.not-found': { status: 404, level: 'info' },
  'invitation.not-valid': { status: 410, level: 'info' },
  'member.already': { status: 409, level: 'info' },
  'member.last-coordinator': { status: 409, level: 'info' },
});
