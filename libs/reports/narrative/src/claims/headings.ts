import { DIMENSIONS, type Scope } from '../figures';
import type { NarrativeLine } from '../text/lines';
import type { Token } from '../text/tokens';
import { ANY_EVENT } from '../words/lexicon';
import type { Mention, MentionFinder } from '../words/mentions';
import { PROMISED, STOP } from '../words/sentence-words';
import type { Above } from './reading';

/** What the headings above a line say, as it goes on from line to line. */
export interface Heading {
  readonly scope: Scope;
  readonly isPromised: boolean;
  /** A line of running text that only looks like a heading: it holds for the list below, perhaps for the text. */
  readonly isLine: boolean;
  readonly hadItems: boolean;
}

export const NO_HEADING: Heading = { scope: {}, isPromised: false, isLine: false, hadItems: false };

/** So many words a line has at most that is a heading without being marked as one. */
const SHORT = 8;

/** What holds behind a line, given what held before it. */
export function headingAfter(line: NarrativeLine, tokens: readonly Token[], before: Heading, find: MentionFinder): Heading {
  const mentions = find(tokens);
  if (line.kind === 'heading' || isHeading(line, tokens, mentions)) {
    return {
      scope: scopeOf(mentions),
      isPromised: tokens.some(({ fold }) => PROMISED.test(fold)),
      isLine: line.kind !== 'heading',
      hadItems: false,
    };
  }
  if (tokens.length === 0 || !before.isLine) return before;
  if (line.kind === 'item') return { ...before, hadItems: true };
  return before.hadItems ? NO_HEADING : before;
}

/** What it says of a line below it. */
export function aboveOf({ kind }: NarrativeLine, { scope, isPromised, isLine }: Heading): Above {
  return { scope, isPromised, isSure: !isLine || kind === 'item' };
}

/** A short line that names one type or country and says nothing of it. */
function isHeading({ kind }: NarrativeLine, tokens: readonly Token[], mentions: readonly Mention[]): boolean {
  if (kind !== 'plain' || tokens.length > SHORT || mentions.length === 0) return false;
  const named = new Set(mentions.flatMap(({ first, end }) => tokens.slice(first, end)));
  return tokens.every((token) => named.has(token) || ANY_EVENT.has(token.fold) || STOP.has(token.fold) || token.text === '-');
}

/** What a heading names alone in its dimension. */
function scopeOf(mentions: readonly Mention[]): Scope {
  const named = DIMENSIONS.map((dimension) => [dimension, mentions.filter((mention) => mention.dimension === dimension)] as const);
  return Object.fromEntries(named.filter(([, all]) => all.length === 1).map(([dimension, [one]]) => [dimension, [String(one?.code)]]));
}
