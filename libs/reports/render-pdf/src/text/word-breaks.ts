import type { Hyphenate } from './hyphenation';

/** A place inside a word where a line may end. */
export interface WordBreak {
  /** UTF-16 index of the first unit that goes to the next line. */
  readonly index: number;
  readonly needsHyphen: boolean;
}

const JOINTS = /[-\u{2010}\u{2012}–—/]+(?=.)/gu;
const RUNS_OF_LETTERS = /[\p{L}\p{M}]+/gu;
const DIGIT = /\p{N}/u;

/** Where a word may be broken, from left to right: behind dashes and slashes, and between syllables. */
export function wordBreaks(word: string, hyphenate: Hyphenate): readonly WordBreak[] {
  return [...jointBreaks(word), ...syllableBreaks(word, hyphenate)].sort((a, b) => a.index - b.index);
}

/** A date or a span of years keeps together: no break between a dash or slash and a figure. */
function jointBreaks(word: string): readonly WordBreak[] {
  return [...word.matchAll(JOINTS)]
    .map((joint) => joint.index + joint[0].length)
    .filter((index) => index > 1 && !DIGIT.test(word.charAt(index)))
    .map((index) => ({ index, needsHyphen: false }));
}

/** Words with figures, at-signs or dots in them are names and addresses: a hyphen would falsify them. */
function syllableBreaks(word: string, hyphenate: Hyphenate): readonly WordBreak[] {
  if (/[\p{N}@_.\\]./u.test(word)) return [];
  return [...word.matchAll(RUNS_OF_LETTERS)].flatMap((run) => {
    let index = run.index;
    return hyphenate(run[0])
      .slice(0, -1)
      .map((piece) => ({ index: (index += piece.length), needsHyphen: true }));
  });
}
