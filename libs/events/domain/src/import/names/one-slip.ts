/** Shorter words differ by one letter too easily. */
const MIN_LENGTH = 4;
/** Nobody types a longer name by heart. */
const MAX_LENGTH = 60;

/**
 * Finds words that are one slip of the keyboard apart: a letter too many, too few or other, or two neighbours swapped. Two such words
 * become the same when one letter is taken out of each, which is looked up instead of compared.
 */
export class OneSlipIndex {
  private readonly words = new Map<string, Set<string>>();

  constructor(words: Iterable<string>) {
    for (const word of words) {
      for (const shorter of shortened(word)) this.words.set(shorter, (this.words.get(shorter) ?? new Set()).add(word));
    }
  }

  /** Words one slip apart, the word itself not among them. Digits are no slips: they tell things apart. */
  near(word: string): readonly string[] {
    const found = new Set<string>();
    for (const shorter of shortened(word)) for (const other of this.words.get(shorter) ?? []) found.add(other);
    return [...found].filter((other) => other !== word && isOneSlip(word, other));
  }
}

function shortened(word: string): readonly string[] {
  if (word.length < MIN_LENGTH || word.length > MAX_LENGTH) return [];
  return [word, ...Array.from(word, (_letter, index) => word.slice(0, index) + word.slice(index + 1))];
}

function isOneSlip(one: string, other: string): boolean {
  let start = 0;
  while (start < one.length && one[start] === other[start]) start += 1;
  let end = 0;
  while (end < Math.min(one.length, other.length) - start && one.at(-1 - end) === other.at(-1 - end)) end += 1;
  const [mine, theirs] = [one.slice(start, one.length - end), other.slice(start, other.length - end)];
  if (/\d/u.test(mine + theirs)) return false;
  return Math.max(mine.length, theirs.length) < 2 || mine === [...theirs].reverse().join('');
}
