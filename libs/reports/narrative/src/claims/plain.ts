import type { NumeralLanguage } from '@turnout/events/domain';
import type { Dimension, Scope } from '../figures';
import type { NarrativeGround } from '../ground';
import type { Token } from '../text/tokens';
import { ANY_EVENT, type ClaimKind, kindNamed, ONE_EVENT } from '../words/lexicon';
import { ALL, COORDINATOR, COUNT_OF, DATABASE, HARMLESS, MISSING, PART, PER_EVENT, STOP, TOTAL, WITH } from '../words/sentence-words';
import type { NounPhrase } from './noun-phrase';
import type { Quantity } from './quantities';
import type { SentenceReading } from './reading';

/** All that decides whether it is plain what a number claims. */
export interface ClaimContext {
  readonly reading: SentenceReading;
  readonly quantity: Quantity;
  readonly kind: ClaimKind;
  readonly scope: Scope;
  readonly own: readonly Dimension[];
  readonly phrase: NounPhrase | null;
  /** Whether a number of several events was said before. */
  readonly hasEvents: boolean;
  readonly ground: NarrativeGround;
  readonly language: NumeralLanguage | null;
}

/** Words behind types within which it is said what they are types of. */
const NEAR = 4;

/** Tells whether what stands behind a number is what it seems: types of events, partners and not partner schools. */
export function isClaim({ tokens }: SentenceReading, kind: ClaimKind, { end }: NounPhrase, language: NumeralLanguage | null): boolean {
  const behind = tokens.slice(end, end + NEAR);
  if (kind === 'types') return behind.some(({ fold }) => ANY_EVENT.has(fold));
  if (kind !== 'partners' || language !== 'en' || tokens[end - 1]?.fold !== 'partner') return true;
  const [next] = behind;
  return next?.kind !== 'word' || HARMLESS.has(next.fold);
}

/** Tells whether a number speaks of all there are, not of some. */
export function isAllOf({ reading, quantity, kind }: ClaimContext): boolean {
  const { line, above, tokens, hasTotal, isWhole } = reading;
  const isUnderHeading = line.kind === 'item' && Object.keys(above.scope).length > 0;
  if (hasTotal || isUnderHeading) return true;
  if (kind === 'events' || kind === 'participants') return false;
  return isWhole || tokens.slice(Math.max(0, quantity.first - 2), quantity.first).some(({ fold }) => ALL.has(fold));
}

/** Tells whether it is plain which figure a number claims to be. */
export function isPlainClaim(context: ClaimContext): boolean {
  const { reading, kind, phrase, ground } = context;
  if (
    phrase?.isVague === true ||
    isTrailed(context) ||
    isPart(context) ||
    isMissing(reading) ||
    isOfPeriod(reading) ||
    isOfPackage(reading, ground)
  )
    return false;
  switch (kind) {
    case 'events':
    case 'participants':
      return isPlainCount(context);
    case 'contacts':
      return reading.tokens.some(({ fold }) => DATABASE.test(fold));
    case 'countries':
      return isNothingNamed(context) && (reading.isWhole || reading.tokens.some(({ fold }) => kindNamed(fold, false) === 'partners'));
    case 'partners':
      return isNothingNamed(context) && !reading.tokens.some(({ fold }) => COORDINATOR.test(fold));
    case 'types':
      return true;
  }
}

function isNothingNamed({ own }: ClaimContext): boolean {
  return own.length === 0;
}

/** Counts of events and people: entries of lists and sentences about one event do not speak of all. */
function isPlainCount({ reading, quantity, kind, scope, own, phrase, hasEvents }: ClaimContext): boolean {
  const { line, hasTotal, isWhole, tokens } = reading;
  const isScoped = Object.keys(scope).length > 0;
  if (!isScoped && (line.kind === 'item' || phrase === null) && !hasTotal && !isCounted(tokens)) return false;
  if (kind === 'events') return true;
  if (hasEvents) return true;
  if (saysOneEvent(reading) || isWith(tokens, quantity)) return false;
  const speaksOfAll = hasTotal || isWhole || tokens.some(({ fold }) => kindNamed(fold, false) === 'events');
  return speaksOfAll || own.includes('type') || own.includes('level') || (isScoped && line.kind === 'item');
}

function isCounted(tokens: readonly Token[]): boolean {
  return tokens.some(({ fold }) => COUNT_OF.has(fold));
}

/** One event, outside the names of types. */
function saysOneEvent(reading: SentenceReading): boolean {
  return reading.tokens.some(({ fold }, at) => ONE_EVENT.has(fold) && !isNamed(reading, at));
}

/** Tells whether a word is one of a name: of an open school class, of a partner. */
function isNamed({ mentions }: SentenceReading, at: number): boolean {
  return mentions.some(({ first, end }) => first <= at && at < end);
}

/** `An afternoon with 25 participants`. */
function isWith(tokens: readonly Token[], { first }: Quantity): boolean {
  return WITH.has(String(tokens[first - 1]?.fold));
}

/** In most languages what tells things apart stands behind them. */
function isTrailed({ reading, phrase, language }: ClaimContext): boolean {
  if (phrase === null || phrase.kind === null || language === 'en' || language === null) return false;
  const next = reading.tokens[phrase.end];
  if (next?.kind !== 'word' || reading.mentionFrom.has(phrase.end)) return false;
  const isKnown = [STOP, HARMLESS, TOTAL].some((words) => words.has(next.fold)) || kindNamed(next.fold, false) === 'partners';
  return !isKnown && !reading.marks.some(({ at }) => at === phrase.end);
}

/** Words around a number that make it a part: schools, years, each, others. */
function isPart({ reading, quantity }: ClaimContext): boolean {
  const { tokens, quantities } = reading;
  const from = quantities.findLast(({ end }) => end <= quantity.first)?.end ?? 0;
  const to = quantities.find(({ first }) => first >= quantity.end)?.first ?? tokens.length;
  return tokens.slice(from, to).some(({ fold }, index) => (PART.has(fold) || PER_EVENT.has(fold)) && !isNamed(reading, from + index));
}

/** `8 events and 111 participants are missing`. */
function isMissing({ tokens }: SentenceReading): boolean {
  return tokens.some(({ fold }) => MISSING.has(fold));
}

/** A year or a month in the sentence: the number is that of a part of the time. */
function isOfPeriod({ tokens }: SentenceReading): boolean {
  return tokens.some(
    ({ kind, text }) => (kind === 'number' && /^(?:19|20)\d\d$/u.test(text)) || (kind === 'code' && /\d[./-](?:19|20)\d\d$/u.test(text)),
  );
}

/** One work package of several. */
function isOfPackage({ tokens }: SentenceReading, { sums }: NarrativeGround): boolean {
  const packages = new Set(sums.map(({ workPackage }) => workPackage));
  return packages.size > 1 && tokens.some(({ kind, fold }) => kind === 'code' && /^wp\d/u.test(fold));
}
