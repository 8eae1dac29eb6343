import { monthNamed, type NumeralLanguage, readNumberWords } from '@turnout/events/domain';
import type { Token } from '../text/tokens';
import { ABOUT, AT_LEAST, AT_MOST, BETWEEN, BOTH, MONEY, REFERENCE, timesOf, UP_TO } from '../words/number-signs';

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
  /** Form in which its words stand; `null` where they are the same in all. */
  readonly form: number | null;
  /** The first token of what bounds it: `more than`; its own where nothing does. */
  readonly from: number;
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
  const isUpTo = next !== undefined && (UP_TO.has(next.fold) || (BOTH.has(next.fold) && BETWEEN.has(String(tokens[at - 1]?.fold))));
  if (isUpTo && other?.kind === 'number' && other.value > token.value && !isNoCount(tokens, at + 2)) {
    return { first: at, end: at + 3, from: at, value: token.value, upTo: other.value, bound: 'range', notation: 'digits', form: null };
  }
  const times = next ? timesOf(next.fold) : 1;
  const value = token.value * times;
  const isMore = next?.text === '+' && !next.isApart;
  const before = boundBefore(tokens, at);
  const bound = isMore ? 'least' : times > 1 && before.bound === 'exact' ? 'about' : before.bound;
  return {
    ...{ first: at, end: at + (times > 1 || isMore ? 2 : 1), from: before.from, value, upTo: value },
    bound,
    notation: 'digits',
    form: null,
  };
}

function inWords(tokens: readonly Token[], folds: readonly string[], at: number, language: NumeralLanguage | null): Quantity | null {
  const token = tokens[at] as Token;
  if (language === null || token.kind !== 'word') return null;
  const read = readNumberWords(folds, at, language);
  // One is mostly an article, and a number with another behind a hyphen is an age or a length.
  if (read === null || read.value < 2 || isCompound(tokens, at + read.length)) return null;
  const { value, length, form } = read;
  return { first: at, end: at + length, value, upTo: value, notation: 'words', form, ...boundBefore(tokens, at) };
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

function boundBefore(tokens: readonly Token[], at: number): Pick<Quantity, 'bound' | 'from'> {
  const [one, two] = [tokens[at - 1]?.fold ?? '', tokens[at - 2]?.fold ?? ''];
  const pair = `${two}-${one}`;
  if (AT_LEAST.has(one) || ABOUT.has(one)) return { bound: ABOUT.has(one) ? 'about' : 'least', from: at - 1 };
  if (AT_LEAST.has(pair)) return { bound: 'least', from: at - 2 };
  if (AT_MOST.has(one)) return { bound: 'most', from: at - 1 };
  if (AT_MOST.has(pair)) return { bound: 'most', from: at - 2 };
  return one === 'de' && ABOUT.has(two) ? { bound: 'about', from: at - 2 } : { bound: 'exact', from: at };
}
