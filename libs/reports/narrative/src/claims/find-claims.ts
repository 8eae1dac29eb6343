import { DIMENSIONS } from '../figures';
import type { NarrativeGround } from '../ground';
import type { ClaimKind } from '../words/lexicon';
import type { Claim } from './claim';
import { labelledKind } from './labels';
import { nounPhrase } from './noun-phrase';
import { isAllOf, isClaim, isPlainClaim } from './plain';
import type { Quantity } from './quantities';
import type { Reader, SentenceReading } from './reading';
import { allOf, scopeOf } from './scope';
import { stancesOf } from './stance';

/** What the numbers of a sentence claim. */
export function claimsIn(reading: SentenceReading, number: number, ground: NarrativeGround, reader: Reader): Claim[] {
  const claims: Claim[] = [];
  for (const quantity of reading.quantities) {
    const claim = claimOf(reading, quantity, claims, ground, reader);
    if (claim) claims.push({ ...claim, sentence: number });
  }
  return withLists(claims, ground);
}

type Unplaced = Omit<Claim, 'sentence'>;

function claimOf(
  reading: SentenceReading,
  quantity: Quantity,
  before: readonly Claim[],
  ground: NarrativeGround,
  reader: Reader,
): Unplaced | null {
  const phrase = nounPhrase(reading, quantity, reader);
  const label = phrase ? null : labelledKind(reading, quantity);
  const earlier = [...new Set(before.map(({ kind }) => kind).reverse())].filter((kind) => kind === 'events' || kind === 'participants');
  const kind: ClaimKind | undefined = phrase ? (phrase.kind ?? earlier[0]) : (label ?? undefined);
  if (kind === undefined || (phrase && !isClaim(reading, kind, phrase, reader.language))) return null;
  const { scope, others, isOpen, own } = scopeOf(reading, quantity, ground);
  const [from, to] = placeOf(reading, quantity);
  const claim = {
    ...{ kind, scope, otherScopes: others, stances: stancesOf(reading, quantity), line: reading.line, from, to },
    quantity: { ...quantity, form: quantity.form ?? phrase?.form ?? 0 },
    otherKinds: phrase?.kind === null ? earlier.slice(1) : [],
    isLive: reading.line.figures.some((figure) => figure.from < to && figure.to > from),
  };
  const context = {
    reading,
    quantity,
    kind,
    scope,
    own,
    phrase,
    hasEvents: before.some(isSeveralEvents),
    ground,
    language: reader.language,
  };
  const extent = isAllOf(context) ? 'all' : 'some';
  // Something else that is named may be what is counted, unless all is.
  const isUnsure = isOpen || (extent === 'some' && others.length > 0);
  return { ...claim, isPlain: !isUnsure && isPlainClaim(context), extent };
}

function placeOf({ tokens }: SentenceReading, { from, end }: Quantity): readonly [number, number] {
  return [Number(tokens[from]?.from), Number(tokens[end - 1]?.to)];
}

function isSeveralEvents({ kind, quantity }: Claim): boolean {
  return kind === 'events' && quantity.value > 1;
}

/** Numbers that take something apart beside each other are each all of their part; where no part is missing, whatever they say. */
function withLists(claims: readonly Claim[], ground: NarrativeGround): Claim[] {
  return claims.map((claim) => {
    const dimension = DIMENSIONS.find((each) => claim.scope[each] !== undefined);
    if (dimension === undefined) return claim;
    const alike = claims.filter(({ kind, scope }) => kind === claim.kind && Object.keys(scope).join() === Object.keys(claim.scope).join());
    const codes = new Set(alike.flatMap(({ scope }) => scope[dimension]));
    if (codes.size < 2) return claim;
    return { ...claim, extent: allOf(dimension, ground).every((code) => codes.has(code)) ? 'listed' : 'all' };
  });
}
