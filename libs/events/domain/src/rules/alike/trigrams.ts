import { foldForSearch } from '@turnout/shared/kernel';

/** Every three neighbouring letters of the words of a text, folded; the edges of a word count as blanks. */
export function trigramsOf(text: string): ReadonlySet<string> {
  const words = foldForSearch(text).match(/[\p{L}\p{N}]+/gu) ?? [];
  return new Set(words.flatMap((word) => threes(`  ${word} `)));
}

/** How alike two texts are by their trigrams: those they share among all of theirs, 0 to 1; 0 where either has none. */
export function likeness(one: ReadonlySet<string>, other: ReadonlySet<string>): number {
  const [fewer, more] = one.size < other.size ? [one, other] : [other, one];
  let shared = 0;
  for (const each of fewer) if (more.has(each)) shared += 1;
  return shared === 0 ? 0 : shared / (one.size + other.size - shared);
}

function threes(padded: string): string[] {
  const letters = [...padded];
  return letters.slice(2).map((_, index) => letters.slice(index, index + 3).join(''));
}
