import { createParamDecorator, type ExecutionContext } from '@nestjs/common';
import { DomainError } from '@turnout/shared/kernel';
import { requestOf } from '../context/base-context';

/** The entity tag of a version: `"3"`. */
export function etagOf(version: number): string {
  return `"${String(version)}"`;
}

/**
 * The version that an If-Match header names.
 * @throws DomainError `precondition.required` without the header, `precondition.failed` for a tag that we never gave.
 */
export function requireIfMatch(header: string | undefined): number {
  if (header === undefined || header.trim() === '') throw new DomainError('precondition.required');
  const digits = /^"(\d{1,9})"$/u.exec(header.trim())?.[1];
  if (digits === undefined) throw new DomainError('precondition.failed');
  return Number(digits);
}

/** Refuses a change of something that somebody else has changed since. @throws DomainError `precondition.failed` */
export function requireVersion(actual: number, expected: number): void {
  if (actual !== expected) throw new DomainError('precondition.failed', { version: actual });
}

/** Tells whether the asker already holds this version, by its If-None-Match header. */
export function holdsVersion(header: string | undefined, version: number): boolean {
  return holdsTag(header, etagOf(version));
}

/** Tells whether the asker already holds what has this entity tag, by its If-None-Match header. */
export function holdsTag(header: string | undefined, etag: string): boolean {
  return header?.split(',').some((tag) => tag.trim().replace(/^W\//u, '') === etag) ?? false;
}

/** The version named by the If-Match header, as a parameter of a controller method. */
export const IfMatch = createParamDecorator((_data: unknown, host: ExecutionContext): number =>
  requireIfMatch(requestOf(host).headers['if-match']),
);
