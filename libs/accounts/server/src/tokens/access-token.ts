import { newSessionToken } from '../sessions/session-token';

/** Begins every access token, so that people, and programs that look for secrets in the wrong places, recognise one. */
const PREFIX = 'tnt_';

/** A new access token: 256 random bits behind the prefix. */
export function newAccessToken(): string {
  return PREFIX + newSessionToken();
}

/** Tells whether a text can be one of our tokens at all. */
export function isAccessToken(text: string): boolean {
  return /^tnt_[\w-]{43}$/u.test(text);
}
