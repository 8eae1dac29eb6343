import { foldForSearch } from '@turnout/shared/kernel';

/** After so long without a letter the next one begins a new word, as in the browser's own lists; milliseconds. */
const PAUSE = 1_000;

/** The letters of one word, typed one after the other at a list that shows no field for them. */
export class TypedLetters {
  private word = '';
  private lastAt = Number.NEGATIVE_INFINITY;

  /** Whether a word was begun: a space then belongs to it. */
  isBegun(at: number): boolean {
    return this.word !== '' && at - this.lastAt < PAUSE;
  }

  /** Adds a letter; the index of the label that is meant now, or -1 for none. `at` in milliseconds. */
  choose(letter: string, at: number, labels: readonly string[]): number {
    this.word = this.isBegun(at) ? this.word + letter : letter;
    this.lastAt = at;
    const wanted = foldForSearch(this.word);
    return wanted === '' ? -1 : labels.findIndex((label) => foldForSearch(label).startsWith(wanted));
  }
}
