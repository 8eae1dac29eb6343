import { createRequire } from 'node:module';

/** Splits a word into the pieces between which it may be hyphenated; one piece where it may not. */
export type Hyphenate = (word: string) => readonly string[];

/** Folders of the `hyphen` package by BCP 47 tag or its language part. */
const PATTERNS: Readonly<Record<string, string>> = {
  bg: 'bg',
  cs: 'cs',
  da: 'da',
  de: 'de',
  el: 'el-monoton',
  en: 'en-gb',
  'en-US': 'en-us',
  es: 'es',
  et: 'et',
  fi: 'fi',
  fr: 'fr',
  hr: 'hr',
  hu: 'hu',
  it: 'it',
  lt: 'lt',
  lv: 'lv',
  mk: 'mk',
  nl: 'nl',
  pl: 'pl',
  pt: 'pt',
  ro: 'ro',
  sk: 'sk',
  sl: 'sl',
  sq: 'sq',
  sv: 'sv',
};

const SHORTEST_PIECE = 3;
const SHORTEST_WORD = 2 * SHORTEST_PIECE;
const resolver = createRequire(import.meta.url);
const loaded = new Map<string, Hyphenate>();

/** Never splits a word: for text whose language is not known, where any split would be a guess. */
export const unhyphenated: Hyphenate = (word) => [word];

/**
 * Hyphenation of a language, at least three letters on either side, no capitals-only words.
 *
 * @param language BCP 47; `und` and languages without patterns are not hyphenated.
 */
export function hyphenationOf(language: string): Hyphenate {
  const folder = PATTERNS[language] ?? PATTERNS[language.split('-')[0] ?? ''];
  if (folder === undefined) return unhyphenated;
  let hyphenate = loaded.get(folder);
  if (hyphenate === undefined) {
    const { hyphenateSync } = resolver(`hyphen/${folder}/index.js`) as { hyphenateSync(text: string): string };
    hyphenate = (word) => (mayBeHyphenated(word) ? longEnough(hyphenateSync(word).split('\u{ad}')) : [word]);
    loaded.set(folder, hyphenate);
  }
  return hyphenate;
}

function mayBeHyphenated(word: string): boolean {
  return word.length >= SHORTEST_WORD && word !== word.toUpperCase();
}

/** Joins pieces until the first and the last carry enough letters to stand on a line of their own. */
function longEnough(pieces: readonly string[]): readonly string[] {
  const out: string[] = [];
  let rest = pieces.join('').length;
  let piece = '';
  for (const part of pieces) {
    piece += part;
    rest -= part.length;
    const isLongEnough = out.length > 0 || letterCount(piece) >= SHORTEST_PIECE;
    if (isLongEnough && rest >= SHORTEST_PIECE) {
      out.push(piece);
      piece = '';
    }
  }
  return piece === '' ? out : [...out, piece];
}

function letterCount(text: string): number {
  return text.match(/\p{L}/gu)?.length ?? 0;
}
