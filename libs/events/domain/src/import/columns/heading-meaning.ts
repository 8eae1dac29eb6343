import { BREAKDOWN_DIMENSIONS } from '../../vocabulary';
import type { ColumnFact } from '../contract';
import { plainWords, wordSet } from '../names/plain-words';
import { audiencePart, saysOfWhich } from '../words/audience-parts';
import { EXPECTED_WORDS, HEADING_WORDS } from '../words/heading-words';

/** What a heading says of its column. */
export interface HeadingMeaning {
  readonly fact: ColumnFact;
  readonly dimension?: string;
  readonly category?: string;
  /** Every word of the heading was understood. */
  readonly isWhole: boolean;
}

const FACTS: ReadonlyMap<string, ColumnFact> = new Map(
  // Facts that stand first keep a word that several claim.
  [...HEADING_WORDS].reverse().flatMap(([fact, words]) => [...wordSet(words)].map((word) => [word, fact] as const)),
);
const RANK: ReadonlyMap<ColumnFact, number> = new Map(HEADING_WORDS.map(([fact], index) => [fact, fact === 'number' ? 100 : index]));
const EXPECTED = wordSet(EXPECTED_WORDS);
const DIMENSIONS: ReadonlyMap<string, string> = new Map(
  [...BREAKDOWN_DIMENSIONS, ['sex', 'gender'], ['age', 'age-group']].map((each) =>
    typeof each === 'string' ? [plainWords(each), each] : [String(each[0]), String(each[1])],
  ),
);
/** Longer texts are no headings. */
const MAX_LENGTH = 80;
const MAX_WORDS = 12;
/** Words between the words of a heading. */
const SMALL = wordSet(
  'of|the|de|do|da|dos|di|del|della|dei|du|des|la|le|el|los|w|z|και|του|της|των|на|за|an|a|des|der|und|and|e|i|y|et|и|un|és',
);

/** What a column of this heading holds; `null` for words that are no heading as we know them. `own` are dimensions of the project's own. */
export function headingMeaning(heading: string, own: readonly string[]): HeadingMeaning | null {
  if (heading.length > MAX_LENGTH) return null;
  const split = splitByDimension(heading, own);
  if (split) return split;
  const bare = plainWords(heading.replace(/[([{].*?[)\]}]/gu, ' ')) || plainWords(heading);
  if (bare === '') return heading.trim() === '#' ? { fact: 'number', isWhole: true } : null;
  const part = audiencePart(heading) ?? audiencePart(bare);
  if (part) return { fact: 'breakdown', ...part, isWhole: true };
  if (saysOfWhich(heading)) return { fact: 'breakdown', dimension: 'audience', category: bare, isWhole: true };
  return byWords(bare);
}

function splitByDimension(heading: string, own: readonly string[]): HeadingMeaning | null {
  const [, before = '', behind = ''] = /^([^:/–]+?)\s*(?::|\/|–|\s-\s)\s*(.+)$/u.exec(heading) ?? [];
  const wanted = plainWords(before);
  const dimension = own.find((label) => plainWords(label) === wanted) ?? DIMENSIONS.get(wanted);
  if (wanted === '' || dimension === undefined) return null;
  return { fact: 'breakdown', dimension, category: audiencePart(behind)?.category ?? behind.trim(), isWhole: true };
}

/** The facts that the words name, the longest first; of several the one that leads, since an "event date" is a date. */
function byWords(bare: string): HeadingMeaning | null {
  const words = bare.split(' ').slice(0, MAX_WORDS);
  const facts = new Set<ColumnFact>();
  let understood = 0;
  let from = 0;
  while (from < words.length) {
    const length = longestPhrase(words, from);
    const fact = FACTS.get(words.slice(from, from + length).join(' '));
    if (fact) facts.add(fact);
    if (fact || SMALL.has(String(words[from]))) understood += Math.max(1, length);
    from += Math.max(1, length);
  }
  if (facts.size === 0) return null;
  const isWhole = understood === words.length;
  if (words.some((word) => EXPECTED.has(word)) && facts.has('participants')) return { fact: 'note', isWhole: true };
  if (facts.has('place') && facts.has('days')) return { fact: 'placeAndDays', isWhole };
  const [first = 'note'] = [...facts].sort((one, other) => Number(RANK.get(one)) - Number(RANK.get(other)));
  return { fact: first, isWhole };
}

function longestPhrase(words: readonly string[], from: number): number {
  for (let length = Math.min(5, words.length - from); length > 0; length -= 1) {
    if (FACTS.has(words.slice(from, from + length).join(' '))) return length;
  }
  return 0;
}
