import { DomainError, type ErrorParams } from '@turnout/shared/kernel';

/** Everything for which a source is refused; the words are `error.<code>`. */
export const SOURCE_CODES = [
  'import.empty',
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
  'import.unsafe-xml',
  'import.not-text',
  'import.no-table',
  'import.too-complex',
  'import.too-slow',
  'import.busy',
] as const;
export type SourceCode = (typeof SOURCE_CODES)[number];

/** The error that refuses a source. */
export function refusal(code: SourceCode, params: ErrorParams = {}): DomainError {
  return new DomainError(code, params);
}
