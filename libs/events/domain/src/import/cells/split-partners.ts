import { plainWords } from '../names/plain-words';

/** What stands between partners of one cell, in the languages of the consortia. */
const SEPARATORS = /\s*(?:[,;/&|\n]|\s\+\s|\s[–—-]\s|\s(?:and|with|e|com|con|i|z|y|et|avec|und|mit|και|με|и|с|un|ar|és)\s)\s*/u;
const BRACKETS = /\s*[([]\s*([^)\]]*)\s*[)\]]/gu;

/** The pieces of a cell of partners; what stands in brackets is a piece of its own. */
export function splitPartners(text: string): readonly string[] {
  const aside = [...text.matchAll(BRACKETS)].map(([, inside]) => String(inside));
  return [...text.replace(BRACKETS, '').split(SEPARATORS), ...aside]
    .map((piece) => piece.trim())
    .filter((piece) => plainWords(piece) !== '');
}
