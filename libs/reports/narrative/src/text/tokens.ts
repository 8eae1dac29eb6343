import { foldForSearch } from '@turnout/shared/kernel';

/** A word, a whole number in figures, another code (`WP2`, `2.3`, `16/03/2019`, an address) or a sign. */
export interface Token {
  readonly kind: 'word' | 'number' | 'code' | 'sign';
  readonly text: string;
  /** As it is compared. */
  readonly fold: string;
  /** Place in the text, in UTF-16 units; `to` is behind it. */
  readonly from: number;
  readonly to: number;
  /** Whether white space stands before it. */
  readonly isApart: boolean;
  /** What a number amounts to; 0 for what is no number. */
  readonly value: number;
}

/** Every piece has an end in sight, so that no text takes long: parts of addresses are at most so long as they may be. */
const TOKEN =
  /(?<address>(?:https?:\/\/|www\.)\S+|[\p{L}\p{N}._%+-]{1,64}@[\p{L}\p{N}-]{1,64}\.[\p{L}\p{N}.-]{1,190})|(?<grouped>\d{1,3}(?<sep>[.,'’\u00a0\u202f ])\d{3}(?:\k<sep>\d{3})*)(?![\d\p{L}]|[.,/:]\d)|(?<code>[\p{L}\p{M}]+\d[\p{L}\p{M}\d]*(?:\.\d+)*|\d+(?:[.,]\d+)*\p{L}[\p{L}\p{M}\d]*|\d+(?:[.,:/]\d+)+)|(?<number>\d+)|(?<word>[\p{L}\p{M}]+(?:@[\p{L}\p{M}]+)?)|(?<sign>\S)/gu;

/** Signs that only set letters bold or slanted. */
const MARKUP = new Set(['*', '_', '`']);

/** Longest number that counts something, in digits. */
const MOST_DIGITS = 9;

/** Takes a text apart, with the place of each piece in a larger text. */
export function tokensOf(text: string, offset = 0): Token[] {
  const tokens: Token[] = [];
  let end = 0;
  for (const found of text.matchAll(TOKEN)) {
    const [written] = found;
    const groups = found.groups as Readonly<Record<string, string | undefined>>;
    const isApart = found.index > end || found.index === 0;
    end = found.index + written.length;
    if (MARKUP.has(written)) continue;
    const digits = (groups['grouped'] ?? groups['number'] ?? '').replace(/\D/gu, '');
    const isNumber = digits !== '' && digits.length <= MOST_DIGITS;
    tokens.push({
      kind: isNumber ? 'number' : kindOf(groups),
      text: written,
      fold: foldForSearch(written),
      ...{ from: offset + found.index, to: offset + end, isApart, value: isNumber ? Number(digits) : 0 },
    });
  }
  return tokens;
}

function kindOf({ word, sign }: Readonly<Record<string, string | undefined>>): Token['kind'] {
  if (word !== undefined) return 'word';
  return sign === undefined ? 'code' : 'sign';
}
