import { DomainError } from '@turnout/shared/kernel';

/**
 * Why a run failed, in one word that can be shown: a code of ours or of the database, or else the kind of error. Never its words, for these
 * can quote what people wrote; they are in the log.
 */
export function failureCode(error: unknown): string {
  if (error instanceof DomainError) return error.code;
  if (!(error instanceof Error)) return 'unknown';
  const code: unknown = Reflect.get(error, 'code');
  return typeof code === 'string' && code !== '' ? code : error.name;
}
