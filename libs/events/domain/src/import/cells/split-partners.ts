import { plainWords } from '../names/plain-words';

/** What stands between partners of one cell, in the languages of the consortia: what tells most surely goes first. */
const SEPARATORS = [
  /\s*[;\n|]\s*/u,
  /\s*[,/]\s*/u,
  /\s*(?:&|\s\+\s|\s[–—-]\s|\s(?:and|with|e|com|con|i|z|y|et|avec|und|mit|και|με|и|с|un|ar|és)\s)\s*/u,
];
const BRACKETS = /[([]([^()[\]]*)[)\]]/gu;

/** The pieces of a cell of partners, split no further than to what is known; what stands in brackets is a piece of its own. */
export function splitPartners(text: string, isKnown: (piece: string) => boolean): readonly string[] {
  const aside = [...text.matchAll(BRACKETS)].map(([, inside]) => String(inside));
  const pieces = SEPARATORS.reduce<readonly string[]>(
    (all, separator) => all.flatMap((piece) => (isKnown(piece) ? [piece] : piece.split(separator))),
    [text.replace(BRACKETS, '')],
  );
  return [...pieces, ...aside].map((piece) => piece.trim()).filter((piece) => plainWords(piece) !== '');
}
