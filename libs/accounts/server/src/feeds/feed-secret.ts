import { newSessionToken } from '../sessions/session-token';

/** Begins the secret of every feed, so that people, and programs that look for secrets in the wrong places, recognise one. */
const PREFIX = 'tnf_';

/** A new secret of a feed: 256 random bits behind the prefix. */
export function newFeedSecret(): string {
  return PREFIX + newSessionToken();
}

/** Tells whether a text can be the secret of one of our feeds at all. */
export function isFeedSecret(text: string): boolean {
  return /^tnf_[\w-]{43}$/u.test(text);
}

/** Where a calendar program finds a feed. */
export function feedPath(secret: string): string {
  return `/api/v1/feeds/${secret}.ics`;
}
