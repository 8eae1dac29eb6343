import { monthNamed, type NumeralLanguage, readNumberWords } from '@turnout/events/domain';
import type { Token } from '../text/tokens';
import { ABOUT, AT_LEAST, AT_MOST, MONEY, REFERENCE, timesOf, UP_TO } from '../words/number-signs';

/** What a number claims: exactly so many, roughly, at least, at most, or from so many to so many. */
export type Bound = 'exact' | 'about' | 'least' | 'most' | 'range';

/** A number in a sentence that may count something. */
export interface Quantity {
  /** Of the first token, and of the one behind the last. */
  readonly first: number;
  readonly end: number;
  readonly value: number;
  readonly bound: Bound;
  /** Upper end of a range, otherwise the value. */
  readonly upTo: number;
  readonly notation: 'digits' | 'words';
  /** Form in which its words stand. */
  readonly form: number;
}

const YEAR = /^(?:19|20)\d\d$/u;
const DASHES = new Set(['-', '–', '—']);

/** The numbers of a sentence that may count something: not years, days, money, shares, nor numbers that name something. */
export function quantitiesIn(tokens: readonly Token[], language: NumeralLanguage | null): Quantity[] {
  const folds = tokens.map(({ fold }) => fold);
  const found: Quantity[] = [];
  for (let at = 0; at < tokens.length; at += 1) {
    const quantity = inFigures(tokens, at) ?? inWords(tokens, folds, at, language);
    if (quantity === null) continue;
    found.push(quantity);
    at = quantity.end - 1;
  }
  return found;
}

function inFigures(tokens: readonly Token[], at: number): Quantity | null {
  const token = tokens[at] as Token;
  if (token.kind !== 'number' || isNoCount(tokens, at)) return null;
  const [next, other] = [tokens[at + 1], tokens[at + 2]];
  if (next && other?.kind === 'number' && UP_TO.has(next.fold) && other.value > token.value && !isNoCount(tokens, at + 2)) {
    return { first: at, end: at + 3, value: token.value, upTo: other.value, bound: 'range', notation: 'digits', form: 0 };
  }
  const times = next ? timesOf(next.fold) : 1;
  const value = token.value * times;
  const bound = next?.text === '+' && !next.isApart ? 'least' : boundBefore(tokens, at);
  const end = at + (times > 1 || next?.text === '+' ? 2 : 1);
  return { first: at, end, value, upTo: value, bound: times > 1 && bound === 'exact' ? 'about' : bound, notation: 'digits', form: 0 };
}

function inWords(tokens: readonly Token[], folds: readonly string[], at: number, language: NumeralLanguage | null): Quantity | null {
  const token = tokens[at] as Token;
  if (language === null || token.kind !== 'word') return null;
  const read = readNumberWords(folds, at, language);
  // One is mostly an article, and a number with another behind a hyphen is an age or a length.
  if (read === null || read.value < 2 || isCompound(tokens, at + read.length)) return null;
  const { value, length, form } = read;
  return { first: at, end: at + length, value, upTo: value, bound: boundBefore(tokens, at), notation: 'words', form };
}

/** Tells whether a number is a year, a day, money, a share, the name of something, or the beginning of a compound. */
function isNoCount(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at] as Token;
  const [before, next] = [tokens[at - 1], tokens[at + 1]];
  return (
    YEAR.test(token.text) ||
    isCompound(tokens, at + 1) ||
    isMoney(before) ||
    isMoney(next) ||
    isJoined(before, token) ||
    isReference(tokens, at) ||
    isDay(tokens, at)
  );
}

/** `2-day`, `14-year-old`, and pieces of codes such as `4/5`. */
function isCompound(tokens: readonly Token[], end: number): boolean {
  const [sign, behind] = [tokens[end], tokens[end + 1]];
  if (sign?.isApart !== false) return false;
  return sign.text === '/' || (sign.text === '-' && behind?.kind === 'word' && !behind.isApart);
}

function isJoined(before: Token | undefined, token: Token): boolean {
  return before !== undefined && !token.isApart && ['/', '.', '#', '§', ':'].includes(before.text);
}

function isMoney(token: Token | undefined): boolean {
  return token !== undefined && MONEY.has(token.fold);
}

function isReference(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1];
  const name = before?.text === '.' ? tokens[at - 2] : before;
  return name !== undefined && name.kind === 'word' && REFERENCE.has(name.fold);
}

/** A day of a month: the name of the month stands beside it, or beside the range it ends. */
function isDay(tokens: readonly Token[], at: number): boolean {
  const behind = [1, 2, 3].map((step) => tokens[at + step]);
  const [first, second, third] = behind;
  const isRange = first !== undefined && DASHES.has(first.text) && second?.kind === 'number';
  const names = isRange
    ? [third]
    : [first, first && (first.text === '.' || first.fold === 'de' || first.fold === 'of') ? second : undefined];
  return [tokens[at - 1], ...names].some((token) => token?.kind === 'word' && isMonth(token));
}

function isMonth({ fold, text }: Token): boolean {
  return fold !== 'may' || text === 'May' ? monthNamed(text) !== null : false;
}

function boundBefore(tokens: readonly Token[], at: number): Bound {
  const [one, two] = [tokens[at - 1]?.fold ?? '', tokens[at - 2]?.fold ?? ''];
  const words = [one, `${two}-${one}`];
  if (words.some((word) => AT_LEAST.has(word))) return 'least';
  if (words.some((word) => AT_MOST.has(word))) return 'most';
  return ABOUT.has(one) || (one === 'de' && ABOUT.has(two)) ? 'about' : 'exact';
}
