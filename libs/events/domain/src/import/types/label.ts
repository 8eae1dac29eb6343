import { saysNothing } from '../cells/read-count';
import { plainWords } from '../names/plain-words';
import { lettersOf } from '../names/type-labels';
import type { ReadingContext } from '../rows/reading-context';

/** What stands in the column of types: a type, words that name none, a piece of a label that was printed sideways, or nothing. */
export type Label =
  | {
      readonly kind: 'type';
      readonly code: string;
      readonly how: 'same' | 'alike' | 'letters' | 'section' | 'decided';
      readonly words: string;
    }
  | { readonly kind: 'unknown'; readonly words: string }
  | { readonly kind: 'piece'; readonly words: string }
  | { readonly kind: 'blank' };

/** A whole label is longer than this. */
const PIECE_LENGTH = 7;
/** Shorter pieces are in every word. */
const TELLING_LENGTH = 3;

/** The label in a cell, as far as it can be told without its neighbours. */
export function labelIn(text: string, { lexicon, decisions }: Pick<ReadingContext, 'lexicon' | 'decisions'>): Label {
  const words = text.trim();
  const [code] = decisions.meaningOf('type', words) ?? [];
  if (code !== undefined) return { kind: 'type', code, how: 'decided', words };
  const found = lexicon.find('type', words);
  if (found) return { kind: 'type', code: found.code, how: found.isOtherLetters ? 'letters' : 'same', words };
  if (saysNothing(words)) return { kind: 'blank' };
  const alike = lexicon.typeLike(words);
  return alike ? { kind: 'type', code: alike.code, how: 'alike', words } : { kind: 'unknown', words };
}

/** Tells whether words are what is left of a label that was printed sideways: short, or a piece of one, and nothing like a whole one. */
export function isPiece(words: string, { lexicon }: Pick<ReadingContext, 'lexicon'>): boolean {
  const letters = lettersOf(words);
  if (lexicon.nearTo('type', words).length > 0) return false;
  return letters.length <= PIECE_LENGTH || lexicon.words.types.some(({ names }) => names.some((name) => pieceLength(letters, name) > 0));
}

/** How many letters of a label a piece shows, forwards or backwards; 0 where it may be of any. */
export function pieceLength(piece: string, label: string): number {
  const [letters, whole] = [lettersOf(piece), lettersOf(label)];
  if (letters.length < TELLING_LENGTH) return 0;
  return whole.includes(letters) || whole.includes([...letters].reverse().join('')) ? letters.length : 0;
}

/** Id of the question what words mean as a type. */
export function unknownTypeId(words: string): string {
  return `type-unknown:${plainWords(words)}`;
}
