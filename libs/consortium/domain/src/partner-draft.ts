import { type FieldError, isCountryCode, lengthOf, tidyLine } from '@turnout/shared/kernel';
import { isCode, MAX_CODE_LENGTH } from './code';
import { PARTNER_KINDS, PARTNER_ROLES } from './vocabulary';

/** Longest name of a partner, or other spelling of it, in code points. */
export const MAX_PARTNER_NAME_LENGTH = 300;

/** A partner as a form or a request gives it: the shapes are right, the values are not judged yet. */
export interface PartnerDraft {
  readonly code: string;
  readonly name?: string | null | undefined;
  readonly country?: string | null | undefined;
  readonly role?: string | null | undefined;
  readonly kind?: string | null | undefined;
  /** Other ways the name is written. */
  readonly spellings?: readonly string[] | undefined;
}

/** Every code that {@link checkPartner} can answer with; each has words as `error.<code>`. */
export const PARTNER_FIELD_CODES = [
  'partner.code-invalid',
  'partner.code-taken',
  'partner.name-too-long',
  'country.unknown',
  'partner.unknown-role',
  'partner.unknown-kind',
  'partner.spelling-invalid',
  'partner.repeated-spelling',
] as const;

/** Judges a partner before it is kept, `taken` being the codes of the project's other partners. Nothing wrong is an empty list. */
export function checkPartner(draft: PartnerDraft, taken: readonly string[]): FieldError[] {
  const { code, name, country, role, kind, spellings } = draft;
  const errors: FieldError[] = [];
  if (!isCode(code)) errors.push({ pointer: '/code', code: 'partner.code-invalid', params: { max: MAX_CODE_LENGTH } });
  else if (taken.includes(code)) errors.push({ pointer: '/code', code: 'partner.code-taken' });
  if (isTooLong(name ?? '')) errors.push({ pointer: '/name', code: 'partner.name-too-long', params: { max: MAX_PARTNER_NAME_LENGTH } });
  if (isGiven(country) && !isCountryCode(country)) errors.push({ pointer: '/country', code: 'country.unknown' });
  if (isGiven(role) && !isWord(PARTNER_ROLES, role)) errors.push({ pointer: '/role', code: 'partner.unknown-role' });
  if (isGiven(kind) && !isWord(PARTNER_KINDS, kind)) errors.push({ pointer: '/kind', code: 'partner.unknown-kind' });
  return [...errors, ...checkSpellings(spellings ?? [])];
}

function checkSpellings(spellings: readonly string[]): FieldError[] {
  const tidy = spellings.map((spelling) => tidyLine(spelling));
  return tidy.flatMap((spelling, index) => {
    const pointer = `/spellings/${index}`;
    if (spelling === '' || isTooLong(spelling))
      return [{ pointer, code: 'partner.spelling-invalid', params: { max: MAX_PARTNER_NAME_LENGTH } }];
    return tidy.indexOf(spelling) < index ? [{ pointer, code: 'partner.repeated-spelling' }] : [];
  });
}

function isTooLong(text: string): boolean {
  return lengthOf(tidyLine(text)) > MAX_PARTNER_NAME_LENGTH;
}

function isGiven(value: string | null | undefined): value is string {
  return value !== null && value !== undefined;
}

function isWord(vocabulary: readonly string[], text: string): boolean {
  return vocabulary.includes(text);
}
