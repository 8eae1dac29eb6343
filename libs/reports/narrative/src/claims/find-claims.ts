import type { NarrativeGround } from '../ground';
import type { ClaimKind } from '../words/lexicon';
import type { Claim } from './claim';
import { labelledKind } from './labels';
import { nounPhrase } from './noun-phrase';
import { isAllOf, isClaim, isPlainClaim } from './plain';
import type { Quantity } from './quantities';
import type { Reader, SentenceReading } from './reading';
import { scopeOf } from './scope';
import { stancesOf } from './stance';

/** What the numbers of a sentence claim. */
export function claimsIn(reading: SentenceReading, number: number, ground: NarrativeGround, reader: Reader): Claim[] {
  const claims: Claim[] = [];
  for (const quantity of reading.quantities) {
    const claim = claimOf(reading, quantity, claims, ground, reader);
    if (claim) claims.push({ ...claim, sentence: number });
  }
  return withLists(claims);
}

type Unplaced = Omit<Claim, 'sentence'>;

function claimOf(
  reading: SentenceReading,
  quantity: Quantity,
  before: readonly Claim[],
  ground: NarrativeGround,
  reader: Reader,
): Unplaced | null {
  const phrase = nounPhrase(reading, quantity, reader.names);
  const label = phrase ? null : labelledKind(reading, quantity);
  const earlier = [...new Set(before.map(({ kind }) => kind).reverse())].filter((kind) => kind === 'events' || kind === 'participants');
  const kind: ClaimKind | undefined = phrase ? (phrase.kind ?? earlier[0]) : (label ?? undefined);
  if (kind === undefined || (phrase && !isClaim(reading, kind, phrase, reader.language))) return null;
  const { scope, others, isOpen, own } = scopeOf(reading, quantity, ground);
  const [from, to] = placeOf(reading, quantity);
  const claim = {
    ...{ kind, quantity, scope, otherScopes: others, stances: stancesOf(reading, quantity), line: reading.line, from, to },
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
  return { ...claim, isPlain: !isOpen && isPlainClaim(context), isAll: isAllOf(context) };
}

function placeOf({ tokens }: SentenceReading, { first, end }: Quantity): readonly [number, number] {
  return [Number(tokens[first]?.from), Number(tokens[end - 1]?.to)];
}

function isSeveralEvents({ kind, quantity }: Claim): boolean {
  return kind === 'events' && quantity.value > 1;
}

/** Numbers that take something apart beside each other are each all of their part. */
function withLists(claims: readonly Claim[]): Claim[] {
  return claims.map((claim) => {
    const dimensions = Object.keys(claim.scope);
    const alike = claims.filter(
      ({ kind, scope }) => kind === claim.kind && dimensions.length > 0 && Object.keys(scope).join() === dimensions.join(),
    );
    const different = new Set(alike.map(({ scope }) => JSON.stringify(scope)));
    return different.size > 1 ? { ...claim, isAll: true } : claim;
  });
}
