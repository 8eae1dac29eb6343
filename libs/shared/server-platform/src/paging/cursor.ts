import { DomainError } from '@turnout/shared/kernel';

/** Where a page ends: the sort values of its last row. */
export type CursorValues = readonly (string | number | null)[];

/** Packs the end of a page for the client, to whom it means nothing. */
export function encodeCursor(values: CursorValues): string {
  return Buffer.from(JSON.stringify(values), 'utf8').toString('base64url');
}

/**
 * Unpacks a cursor.
 * @param length how many values it must have
 * @throws DomainError `request.bad-cursor` for anything that {@link encodeCursor} did not make
 */
export function decodeCursor(text: string, length: number): CursorValues {
  const values = parse(text);
  if (!Array.isArray(values) || values.length !== length || !values.every(isCursorValue)) throw badCursor();
  return values;
}

function parse(text: string): unknown {
  if (!/^[\w-]{2,2000}$/u.test(text)) throw badCursor();
  try {
    return JSON.parse(Buffer.from(text, 'base64url').toString('utf8')) as unknown;
  } catch {
    throw badCursor();
  }
}

function isCursorValue(value: unknown): value is string | number | null {
  return value === null || typeof value === 'number' || (typeof value === 'string' && !value.includes('\0'));
}

function badCursor(): DomainError {
  return new DomainError('request.bad-cursor', {}, [{ pointer: '/cursor', code: 'request.bad-cursor' }]);
}
