import { type FieldError, foldForSearch, lengthOf } from '@turnout/shared/kernel';

/** Shortest password, in code points. */
export const MIN_PASSWORD_LENGTH = 12;
/** Longest password, in code points. */
export const MAX_PASSWORD_LENGTH = 128;

/** What guessers try first, alone or with figures behind it. */
const OBVIOUS =
  /password|passwort|motdepasse|contrasena|haslo|parola|qwerty|qwertz|azerty|letmein|welcome|iloveyou|admin|turnout|demo|changeme|secret|abc|asdf|zxcv|0?123456789?0?|987654321|(?:19|20)\d\d/gu;
/** So much must be left of a password when everything obvious is taken out. */
const MIN_REST = 6;
const MIN_DIFFERENT = 5;

/** Every code that {@link checkPassword} can answer with; each has words as `error.<code>`. */
export const PASSWORD_CODES = ['password.too-short', 'password.too-long', 'password.too-simple', 'password.contains-name'] as const;

/**
 * Judges a new password: its length and whether it can be guessed, never its mixture of characters (NIST SP 800-63B).
 * @param names what others know of the person, such as name and address
 */
export function checkPassword(password: string, names: readonly string[], pointer = '/password'): FieldError[] {
  const length = lengthOf(password);
  if (length < MIN_PASSWORD_LENGTH) return [{ pointer, code: 'password.too-short', params: { min: MIN_PASSWORD_LENGTH } }];
  if (length > MAX_PASSWORD_LENGTH) return [{ pointer, code: 'password.too-long', params: { max: MAX_PASSWORD_LENGTH } }];
  const folded = foldForSearch(password);
  if (partsOf(names).some((part) => lengthOf(folded.replaceAll(part, '')) < MIN_REST)) return [{ pointer, code: 'password.contains-name' }];
  const isSimple =
    lengthOf(folded.replaceAll(OBVIOUS, '').replaceAll(/[\s\p{P}]/gu, '')) < MIN_REST || new Set(folded).size < MIN_DIFFERENT;
  return isSimple ? [{ pointer, code: 'password.too-simple' }] : [];
}

function partsOf(names: readonly string[]): string[] {
  const whole = names.map((name) => foldForSearch(name));
  const parts = whole.flatMap((name) => name.split(/[\s@._+-]+/u));
  return [...whole, ...parts].filter((part) => lengthOf(part) >= 3);
}
