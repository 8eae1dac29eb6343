/** Stands in an address for "not known". */
export const NONE = 'none';

/**
 * Reads the values of one field of an address: given several times, or once with commas. `none` is `null`.
 *
 * A backslash before a character takes it as it is, so that a name with a comma, or a code that is the word `none`,
 * can be asked for as well. Empty values are left out, repeated ones are taken once.
 */
export function readValues(given: string | readonly string[] | undefined): (string | null)[] {
  const texts = given === undefined ? [] : typeof given === 'string' ? [given] : given;
  const tokens = texts.flatMap((text) => text.match(/(?:\\[\s\S]|[^,\\])+/gu) ?? []);
  return [...new Set(tokens.map((token) => readToken(token)).filter((value) => value !== ''))];
}

/** The text of a field that is given once; of one that is given several times, the last. */
export function lastValue(given: string | readonly string[] | undefined): string {
  return (typeof given === 'string' ? given : given?.at(-1)) ?? '';
}

/** Writes a value so that {@link readValues} reads it back. */
export function writeValue(value: string | null): string {
  if (value === null) return NONE;
  return value === NONE ? `\\${NONE}` : value.replace(/[\\,]/gu, '\\$&');
}

function readToken(token: string): string | null {
  const text = token.trim();
  return text === NONE ? null : text.replace(/\\([\s\S])/gu, '$1');
}
