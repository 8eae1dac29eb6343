import { addDays, type FieldError, isIsoDate, type IsoDate, lengthOf, tidyLine } from '@turnout/shared/kernel';

/** What a token may do of what its owner may: only read, or change things too. */
export const TOKEN_SCOPES = ['read', 'write'] as const;
export type TokenScope = (typeof TOKEN_SCOPES)[number];

/** Longest name of a token, in code points. */
export const MAX_TOKEN_NAME_LENGTH = 80;
/** Longest life of a token, in days. */
export const MAX_TOKEN_DAYS = 365;
/** Life of a token where nobody says otherwise, in days. */
export const DEFAULT_TOKEN_DAYS = 90;
/** Most tokens that one account may have at a time. */
export const MAX_TOKENS = 50;

/** A token that is to be made: the shapes are right, the values are not judged yet. */
export interface TokenDraft {
  readonly name: string;
  readonly scope: string;
  /** Last day on which it works. */
  readonly expiresOn: string;
}

/** Every code that {@link checkToken} can answer with; each has words as `error.<code>`. */
export const TOKEN_FIELD_CODES = [
  'token.name-missing',
  'token.name-too-long',
  'token.unknown-scope',
  'date.invalid',
  'token.expiry-past',
  'token.expiry-too-late',
] as const;

/** Last day of a token's life where nobody says otherwise. */
export function defaultExpiry(today: IsoDate): IsoDate {
  return addDays(today, DEFAULT_TOKEN_DAYS);
}

/** Judges a token that is to be made. @param today in UTC */
export function checkToken({ name, scope, expiresOn }: TokenDraft, today: IsoDate): FieldError[] {
  return [
    ...checkName(tidyLine(name)),
    ...(TOKEN_SCOPES.some((known) => known === scope) ? [] : [{ pointer: '/scope', code: 'token.unknown-scope' }]),
    ...checkExpiry(expiresOn, today),
  ];
}

function checkName(name: string): FieldError[] {
  const pointer = '/name';
  if (name === '') return [{ pointer, code: 'token.name-missing' }];
  const params = { max: MAX_TOKEN_NAME_LENGTH };
  return lengthOf(name) > MAX_TOKEN_NAME_LENGTH ? [{ pointer, code: 'token.name-too-long', params }] : [];
}

function checkExpiry(expiresOn: string, today: IsoDate): FieldError[] {
  const pointer = '/expiresOn';
  if (!isIsoDate(expiresOn)) return [{ pointer, code: 'date.invalid' }];
  if (expiresOn < today) return [{ pointer, code: 'token.expiry-past' }];
  const params = { days: MAX_TOKEN_DAYS };
  return expiresOn > addDays(today, MAX_TOKEN_DAYS) ? [{ pointer, code: 'token.expiry-too-late', params }] : [];
}
