import { DomainError } from '@turnout/shared/kernel';

const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/u;

/** The id that nothing has and that sorts before all others (RFC 9562, nil UUID). */
export const NIL_ID = '00000000-0000-0000-0000-000000000000';

/** Tells whether a text can be an id at all. */
export function isId(text: string): boolean {
  return UUID.test(text);
}

/**
 * An id from a path, when it can be one at all: anything else cannot be found either, and is not shown to the database.
 * @throws DomainError with the given code, usually `<thing>.not-found`
 */
export function requireId(text: string, notFound: string): string {
  if (!isId(text)) throw new DomainError(notFound);
  return text;
}
