import { acceptedTypeOf, foldForSearch } from '@turnout/shared/kernel';
import type { EvidenceKind } from './evidence-vocabulary';

/** Words that file names have in the languages of the partners, folded; the first kind that has one wins. */
const WORDS: readonly (readonly [EvidenceKind, RegExp])[] = [
  ['certificate', /certific|zaswiad|attestat|zertifi|bescheinig/u],
  ['declaration', /declar|dichiara|deklar|erklar|oswiadcz|consent|consenso/u],
  ['agenda', /agenda|programme|schedule|tagesordnung|porzadek|ordem/u],
  ['signed-list', /sign|attendance|participants|presenc|presenz|firme|lista|liste|obecnosc|teilnehm|anwesen/u],
  ['screenshot', /screenshot|screen shot|zoom|teams|captura|bildschirm|zrzut/u],
];

/** A sensible first guess of what a file is evidence of, by its name and type; people change it where it is wrong. */
export function guessKind(fileName: string): EvidenceKind {
  const words = foldForSearch(fileName);
  const named = WORDS.find(([, pattern]) => pattern.test(words));
  if (named) return named[0];
  return acceptedTypeOf(fileName)?.family === 'picture' ? 'photo' : 'other';
}
