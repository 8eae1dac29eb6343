import { hash, randomBytes } from 'node:crypto';

/** A new session token: 256 random bits in 43 characters. */
export function newSessionToken(): string {
  return randomBytes(32).toString('base64url');
}

/** What is kept of a token. A fast hash is enough, since the token cannot be guessed. */
export function sessionTokenHash(token: string): Buffer {
  return hash('sha256', token, 'buffer');
}
