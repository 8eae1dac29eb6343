/** Figures of a code that an authenticator app shows. */
export const CODE_DIGITS = 6;
/** Characters of a recovery code, without the dashes: 80 random bits in base32. */
export const RECOVERY_CODE_LENGTH = 16;
/** How many recovery codes somebody gets at a time. */
export const RECOVERY_CODE_COUNT = 10;

/** A code as somebody typed it, told apart: one from the app, or one of those kept for the day the telephone is lost. */
export type OneTimeCode =
  | { readonly kind: 'app'; readonly digits: string }
  /** In capitals, without dashes. */
  | { readonly kind: 'recovery'; readonly letters: string };

/**
 * Reads a code however it is grouped or capitalised; `null` when it can be neither kind. The figures 0 and 1, which no recovery
 * code has, are taken for the letters they look like.
 */
export function readOneTimeCode(text: string): OneTimeCode | null {
  const bare = text.normalize('NFKC').replaceAll(/[\s\p{Pd}]/gu, '');
  if (/^\d{6}$/u.test(bare)) return { kind: 'app', digits: bare };
  const letters = bare.toUpperCase().replaceAll('0', 'O').replaceAll('1', 'I');
  return /^[A-Z2-7]{16}$/u.test(letters) ? { kind: 'recovery', letters } : null;
}

/** A recovery code as people read and copy it: in groups of four. */
export function showRecoveryCode(letters: string): string {
  return letters.replaceAll(/(.{4})(?=.)/gu, '$1-');
}
