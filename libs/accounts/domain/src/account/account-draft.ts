import { type FieldError, lengthOf, tidyLine } from '@turnout/shared/kernel';
import { checkPassword } from './password-rules';

/** Longest name of a person, in code points. */
export const MAX_DISPLAY_NAME_LENGTH = 120;

/** Every code that {@link checkDisplayName} can answer with. */
export const DISPLAY_NAME_CODES = ['account.name-missing', 'account.name-too-long'] as const;

/** Judges how somebody wants to be called. */
export function checkDisplayName(name: string, pointer = '/displayName'): FieldError[] {
  const tidy = tidyLine(name);
  if (tidy === '') return [{ pointer, code: 'account.name-missing' }];
  return lengthOf(tidy) > MAX_DISPLAY_NAME_LENGTH
    ? [{ pointer, code: 'account.name-too-long', params: { max: MAX_DISPLAY_NAME_LENGTH } }]
    : [];
}

/** Judges what somebody says of themselves when they get an account for an address. */
export function checkNewAccount(given: { readonly email: string; readonly displayName: string; readonly password: string }): FieldError[] {
  return [...checkDisplayName(given.displayName), ...checkPassword(given.password, [given.displayName, given.email])];
}
