import { EUROPEAN } from '@turnout/events/domain';
import { type Dimension, DIMENSIONS, type Scope } from '../figures';
import type { NarrativeGround } from '../ground';
import type { Mention } from '../words/mentions';
import type { Quantity } from './quantities';
import type { SentenceReading } from './reading';

/** Which events a number counts, as far as the sentence and what stands above it say. */
export interface ReadScope {
  readonly scope: Scope;
  readonly others: readonly Scope[];
  /** Whether several could be meant, so that nothing can be said against any. */
  readonly isOpen: boolean;
  /** Dimensions that the number's own words name. */
  readonly own: readonly Dimension[];
}

/** What opens a sentence says it of all of it; countries stand behind a preposition at most, or somebody came from there. */
const OPENING = { type: 3, level: 3, partner: 3, country: 1 } as const;

/** Reads which events a number counts. */
export function scopeOf(reading: SentenceReading, quantity: Quantity, ground: NarrativeGround): ReadScope {
  const { mentions, quantities, tokens, above } = reading;
  const next = quantities.find(({ first }) => first >= quantity.end)?.first ?? tokens.length;
  const start = Math.min(...quantities.map(({ first }) => first));
  const own = mentions.filter(({ first }) => first >= quantity.end && first < next);
  const lead = mentions.filter(({ first }) => first < start);
  let [scope, isOpen]: [Scope, boolean] = [{}, false];
  const others: Scope[] = [];
  const isOwn: Dimension[] = [];
  for (const dimension of DIMENSIONS) {
    const [mine, before, any] = [own, lead, mentions].map((each) => codesOf(each, dimension, ground)) as [Codes, Codes, Codes];
    const heading = above.scope[dimension];
    const opens = lead.some((mention) => mention.dimension === dimension && mention.first <= OPENING[dimension]);
    if (mine.length > 0) isOwn.push(dimension);
    const chosen = mine.length > 0 ? mine : before.length === 1 && any.length === 1 && opens ? before : (heading ?? []);
    if (chosen.length > 0) scope = { ...scope, [dimension]: chosen };
    // All of them together are the whole, and several are a part of which nobody said which.
    isOpen ||= mine.length > 1 || (mine.length === 0 && (before.length > 1 || (dimension === 'partner' && any.length > 1)));
    if (any.length === 1 && chosen.length === 0) others.push({ [dimension]: any });
    if (chosen === heading && !above.isSure) others.push(without(scope, dimension));
  }
  return { scope, others: others.map((other) => ({ ...scope, ...other })).concat(others), isOpen, own: isOwn };
}

type Codes = readonly string[];

/** The codes that are named, each once; none where all there are are named, which says nothing. */
function codesOf(mentions: readonly Mention[], dimension: Dimension, ground: NarrativeGround): Codes {
  const codes = [...new Set(mentions.filter((mention) => mention.dimension === dimension).map(({ code }) => code))];
  const all = allOf(dimension, ground);
  return codes.length > 1 && all.every((code) => codes.includes(code)) ? [] : codes;
}

/** Everything there is in a dimension that a text would name. */
export function allOf(dimension: Dimension, { types, sums, partners }: NarrativeGround): Codes {
  switch (dimension) {
    case 'type':
      return types.map(({ code }) => code);
    case 'country':
      return sums.map(({ place }) => String(place)).filter((place) => place !== EUROPEAN && place !== 'null');
    case 'partner':
      return partners.map(({ code }) => code);
    case 'level':
      return ['national', 'international'];
  }
}

function without(scope: Scope, dimension: Dimension): Scope {
  return Object.fromEntries(Object.entries(scope).filter(([name]) => name !== dimension));
}
