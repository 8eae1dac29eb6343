import { EUROPEAN } from '@turnout/events/domain';
import { type Dimension, DIMENSIONS, type Scope } from '../figures';
import type { NarrativeGround } from '../ground';
import type { Mention } from '../words/mentions';
import { AND, LEADS, WITH } from '../words/sentence-words';
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
  const { mentions, above } = reading;
  const around = mentionsAround(reading, quantity);
  let [scope, isOpen]: [Scope, boolean] = [{}, false];
  const others: Scope[] = [];
  const isOwn: Dimension[] = [];
  for (const dimension of DIMENSIONS) {
    const codes = (each: readonly Mention[]): Codes => codesOf(each, dimension, ground);
    const [mine, near, lead, any] = [codes(around.own), codes(around.near), codes(around.lead), codes(mentions)];
    const heading = above.scope[dimension];
    const opens = around.lead.some((mention) => mention.dimension === dimension && mention.first <= OPENING[dimension]);
    const isSaid = around.isWith ? near : any.length === 1 && opens ? lead : [];
    if (mine.length > 0) isOwn.push(dimension);
    const chosen = mine.length > 0 ? mine : isSaid.length === 1 ? isSaid : (heading ?? []);
    if (chosen.length > 0) scope = { ...scope, [dimension]: chosen };
    // Several are a part of which nobody said which; partners share events.
    const isSeveral = lead.length > 1 || near.length > 1 || (dimension === 'partner' && any.length > 1);
    isOpen ||= mine.length > 1 || (mine.length === 0 && isSeveral);
    for (const other of [near, any]) if (other.length === 1 && chosen.length === 0) others.push({ [dimension]: other });
    if (chosen === heading && !above.isSure) others.push(without(scope, dimension));
  }
  return { scope, others: others.map((other) => ({ ...scope, ...other })).concat(others), isOpen, own: isOwn };
}

/** What is named around a number. */
interface Around {
  /** Behind it, before the next number. */
  readonly own: readonly Mention[];
  /** Between it and the number before. */
  readonly near: readonly Mention[];
  /** Before the first number of the sentence. */
  readonly lead: readonly Mention[];
  /** Whether it goes on from the number before: `10 igniting events with 301 participants`. */
  readonly isWith: boolean;
}

function mentionsAround(reading: SentenceReading, quantity: Quantity): Around {
  const { mentions, quantities, tokens } = reading;
  const next = quantities.find(({ first }) => first >= quantity.end)?.first ?? tokens.length;
  const start = Math.min(...quantities.map(({ first }) => first));
  const before = quantities.findLast(({ end }) => end <= quantity.first)?.end;
  return {
    own: mentions.filter(({ first, end }) => first >= quantity.end && first < next && !leadsTo(reading, quantity.end, first, end, next)),
    near: before === undefined ? [] : mentions.filter(({ first, end }) => first >= before && end <= quantity.first),
    lead: mentions.filter(({ first }) => first < start),
    isWith: before !== undefined && WITH.has(String(tokens[quantity.from - 1]?.fold)),
  };
}

/** `22 events, and at international level 10`: what stands right before another number behind a comma or an "and" is that number's. */
function leadsTo({ tokens }: SentenceReading, from: number, first: number, end: number, next: number): boolean {
  if (next === tokens.length) return false;
  const isBeside = tokens.slice(end, next).every(({ fold, text }) => LEADS.has(fold) || text === ':' || text === '–');
  return isBeside && tokens.slice(from, first).some(({ fold, text }) => text === ',' || text === ';' || AND.has(fold));
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
