import type { NumeralLanguage } from '@turnout/events/domain';
import type { Scope } from '../figures';
import type { NarrativeLine } from '../text/lines';
import type { Token } from '../text/tokens';
import type { Mention, MentionFinder } from '../words/mentions';
import { CAME, GOES_ON, PROMISED, REACHED, TOTAL, TOTAL_PAIRS, WHOLE } from '../words/sentence-words';
import { quantitiesIn, type Quantity } from './quantities';

/** What a sentence says of whether something was or was to be, and where. */
export interface Mark {
  readonly at: number;
  readonly says: 'promised' | 'reached' | 'open';
}

/** A sentence, with everything in it that decides what its numbers claim. */
export interface SentenceReading {
  readonly line: NarrativeLine;
  readonly tokens: readonly Token[];
  readonly quantities: readonly Quantity[];
  readonly mentions: readonly Mention[];
  readonly mentionFrom: ReadonlyMap<number, Mention>;
  readonly marks: readonly Mark[];
  readonly hasTotal: boolean;
  /** Whether it speaks of the whole project. */
  readonly isWhole: boolean;
  /** Whether it speaks of people who came. */
  readonly isAboutPeople: boolean;
  /** What the headings above say: which events, and whether they were or were to be. */
  readonly above: Above;
}

/** What headings say of the lines below. */
export interface Above {
  readonly scope: Scope;
  /** Whether it holds for sure: entries of a list directly below. */
  readonly isSure: boolean;
  readonly isPromised: boolean;
}

/** What sentences are read with. */
export interface Reader {
  readonly language: NumeralLanguage | null;
  readonly mentions: MentionFinder;
  /** Words the project is called by. */
  readonly names: ReadonlySet<string>;
}

/** Reads a sentence once, for all its numbers. */
export function readSentence(line: NarrativeLine, tokens: readonly Token[], above: Above, reader: Reader): SentenceReading {
  const mentions = reader.mentions(tokens);
  const folds = tokens.map(({ fold }) => fold);
  return {
    ...{ line, tokens, mentions, above },
    quantities: quantitiesIn(tokens, reader.language),
    mentionFrom: new Map(mentions.map((mention) => [mention.first, mention])),
    marks: tokens.flatMap((token, at) => {
      const says = saidBy(token.fold).says;
      return says === null || token.kind !== 'word' ? [] : [{ at, says }];
    }),
    hasTotal: folds.some((fold, at) => TOTAL.has(fold) || TOTAL_PAIRS.has(`${fold} ${folds[at + 1] ?? ''}`)),
    isWhole: folds.some((fold) => WHOLE.has(fold) || reader.names.has(fold)),
    isAboutPeople: folds.some((fold) => saidBy(fold).isAboutPeople),
  };
}

/** What a word says of the sentence it stands in. */
interface WordSays {
  readonly says: Mark['says'] | null;
  readonly isAboutPeople: boolean;
}

/** Words that are remembered: texts say the same ones again and again. */
const MOST_WORDS = 5000;
const known = new Map<string, WordSays>();

function saidBy(fold: string): WordSays {
  const before = known.get(fold);
  if (before) return before;
  if (known.size >= MOST_WORDS) known.clear();
  const says = SAYS.find(([, words]) => words.test(fold))?.[0] ?? null;
  const word = { says, isAboutPeople: CAME.test(fold) };
  known.set(fold, word);
  return word;
}

const SAYS: readonly [Mark['says'], RegExp][] = [
  ['promised', PROMISED],
  ['open', GOES_ON],
  ['reached', REACHED],
];
