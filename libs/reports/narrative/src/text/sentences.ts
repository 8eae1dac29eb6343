import { foldForSearch } from '@turnout/shared/kernel';
import type { Token } from './tokens';

const ENDS = new Set(['.', '!', '?', ';', '…']);

/** Words that a full stop shortens. */
const SHORT = new Set(
  'fig figs tab p pp pag s str sel no nr n art sec vol ed dr mr mrs prof ca c ok tys tel eg ie e g i r ul rys zal ex av dra'
    .split(' ')
    .concat(['σελ', 'πχ', 'αρ', 'κ', 'εικ', 'πιν'])
    .map(foldForSearch),
);

/** Tokens of the longest sentence: what says more without a full stop is read in pieces, so that no text takes long. */
const LONGEST = 200;

/** The sentences of a line, each a row of tokens. */
export function sentencesOf(tokens: readonly Token[]): (readonly Token[])[] {
  const sentences: Token[][] = [];
  let open: Token[] = [];
  tokens.forEach((token, index) => {
    open.push(token);
    const isEnd = ENDS.has(token.text) && begins(tokens[index + 1]) && !isShortening(token, tokens[index - 1]);
    if (!isEnd && open.length < LONGEST) return;
    sentences.push(open);
    open = [];
  });
  return open.length === 0 ? sentences : [...sentences, open];
}

function begins(next: Token | undefined): boolean {
  return next !== undefined && next.isApart && /^[^\p{Ll}]/u.test(next.text);
}

function isShortening({ text, isApart }: Token, before: Token | undefined): boolean {
  return text === '.' && !isApart && before?.kind === 'word' && SHORT.has(before.fold);
}
