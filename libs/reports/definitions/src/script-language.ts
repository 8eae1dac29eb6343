/** English words that neither Polish nor Portuguese has: where one stands, a foreign letter only belongs to a name. */
const ENGLISH = /\b(?:the|of|and|for|with|after|about|at|in|by|from|between|that)\b/iu;
const POLISH = /[ąęłśźż]/iu;
/** Letters of Lithuanian and Maltese, which share some with Polish. */
const NOT_POLISH = /[ėįųūčšžġħ]/iu;
const PORTUGUESE = /ã|ões\b/iu;

/**
 * Guesses the language of a title from its letters, for screen readers and hyphenation: `el`, `pl`, `pt`,
 * `und-Cyrl` for Cyrillic in whatever language, and `und` where the letters do not tell.
 */
export function scriptLanguage(text: string): string {
  const letters = count(text, /\p{L}/gu);
  if (2 * count(text, /\p{Script=Greek}/gu) > letters) return 'el';
  if (2 * count(text, /\p{Script=Cyrillic}/gu) > letters) return 'und-Cyrl';
  if (ENGLISH.test(text)) return 'und';
  if (POLISH.test(text) && !NOT_POLISH.test(text)) return 'pl';
  return PORTUGUESE.test(text) ? 'pt' : 'und';
}

function count(text: string, pattern: RegExp): number {
  return text.match(pattern)?.length ?? 0;
}
