import type { Claim } from '../claims/claim';
import type { Contradiction } from '../contradiction';
import { type Figure, figureOf, type Scope, type Stance } from '../figures';
import type { NarrativeGround } from '../ground';
import { agrees, isMeant } from './agrees';
import { repairOf } from './repair';
import type { NumeralLanguage } from '@turnout/events/domain';
import { placeOf } from './quote-of';

/** What became of the claims of a text. */
export interface Judged {
  readonly contradictions: readonly Contradiction[];
  /** Claims that were compared with something. */
  readonly compared: readonly Claim[];
  readonly unread: number;
}

/** A claim that contradicts its figure. */
interface Wrong {
  readonly claim: Claim;
  readonly stance: Stance;
  readonly right: number;
  readonly key: string | null;
}

/** Holds claims against the ground: what is true in any reading contradicts nothing, what is plain in none is left unread. */
export function judgeClaims(claims: readonly Claim[], ground: NarrativeGround, language: NumeralLanguage | null): Judged {
  const compared: Claim[] = [];
  const wrong: Wrong[] = [];
  for (const claim of claims) {
    const verdict = judge(claim, ground);
    if (verdict !== 'unread') compared.push(claim);
    if (typeof verdict === 'object') wrong.push(verdict);
  }
  const contradictions = wrong.map((each) => contradictionOf(each, compared, language));
  return { contradictions, compared, unread: claims.length - compared.length };
}

function judge(claim: Claim, ground: NarrativeGround): Wrong | 'right' | 'unread' {
  const { kind, quantity, scope, stances, otherKinds, otherScopes, isPlain, isAll, isLive } = claim;
  const [stance = 'reached'] = stances;
  const first = figureOf(ground, kind, scope, stance);
  if (isLive) return 'right';
  const readings = [kind, ...otherKinds].flatMap((each) =>
    [scope, ...otherScopes].flatMap((where) => stances.map((one) => figureOf(ground, each, where, one))),
  );
  const known = readings.filter(({ value }) => value !== null);
  if (known.some((figure) => agrees(quantity, figure))) return 'right';
  const { value: right, key } = first;
  if (!isPlain || right === null || !isMeant(quantity.value, right, isAll)) return 'unread';
  return !isAll && isSomePart(claim, ground) ? 'unread' : { claim, stance, right, key };
}

/** Tells whether a number of some is exactly that of one type, country or level. */
function isSomePart({ kind, quantity, scope, stances }: Claim, ground: NarrativeGround): boolean {
  if (Object.keys(scope).length > 0) return false;
  const parts: Scope[] = [
    ...ground.types.map(({ code }) => ({ type: [code] })),
    ...[...new Set(ground.sums.map(({ place }) => String(place)))].map((place) => ({ country: [place] })),
    ...(['national', 'international'] as const).map((level) => ({ level: [level] })),
  ];
  const isCounted = (figure: Figure): boolean => figure.value !== null && agrees(quantity, figure);
  return parts.some((part) => stances.some((stance) => isCounted(figureOf(ground, kind, part, stance))));
}

function contradictionOf(
  { claim, stance, right, key }: Wrong,
  compared: readonly Claim[],
  language: NumeralLanguage | null,
): Contradiction {
  const { kind, quantity, scope, line, from, to } = claim;
  const elsewhere = compared.find((other) => other !== claim && isSameFigure(other, claim) && other.quantity.value !== quantity.value);
  return {
    ...placeOf(line, from, to),
    code: stance === 'promised' ? 'promise' : 'record',
    ...{ said: String(quantity.value), right: String(right), scope, stance },
    params: { kind, said: quantity.value, right, elsewhere: elsewhere?.quantity.value ?? null },
    repair: repairOf(claim, right, language),
    figure: key,
  };
}

/** Tells whether two claims speak of the same figure. */
export function isSameFigure(one: Claim, other: Claim): boolean {
  return one.kind === other.kind && one.stances[0] === other.stances[0] && JSON.stringify(one.scope) === JSON.stringify(other.scope);
}
