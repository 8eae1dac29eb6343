import type { NumeralLanguage } from '@turnout/events/domain';
import { groupedBy } from '@turnout/shared/kernel';
import type { Claim } from '../claims/claim';
import type { Contradiction } from '../contradiction';
import { DIMENSIONS, type FigureFinder, type Scope } from '../figures';
import type { NarrativeGround } from '../ground';
import { agrees, isMeant } from './agrees';
import { placeOf } from './quote-of';
import { repairOf } from './repair';

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
  readonly right: number;
  readonly key: string | null;
}

/** What claims are held against. */
export interface JudgedAgainst {
  readonly ground: NarrativeGround;
  readonly figures: FigureFinder;
  readonly language: NumeralLanguage | null;
}

/** Holds claims against the ground: what is true in any reading contradicts nothing, what is plain in none is left unread. */
export function judgeClaims(claims: readonly Claim[], against: JudgedAgainst): Judged {
  const verdicts = claims.map((claim) => ({ claim, verdict: judge(claim, against) }));
  // People at some of the events are some of the people.
  const ofSome = new Set(
    verdicts.filter(({ claim, verdict }) => claim.kind === 'events' && verdict === 'unread').map(({ claim }) => claim.sentence),
  );
  const isOfSome = ({ kind, sentence }: Claim): boolean => kind === 'participants' && ofSome.has(sentence);
  const read = verdicts.filter(({ claim, verdict }) => verdict !== 'unread' && (verdict === 'right' || !isOfSome(claim)));
  const compared = read.map(({ claim }) => claim);
  const said = groupedBy(compared, figureNamed);
  const contradictions = read.flatMap(({ claim, verdict }) =>
    typeof verdict === 'string' ? [] : [contradictionOf(verdict, said.get(figureNamed(claim)) as readonly Claim[], against)],
  );
  return { contradictions, compared, unread: claims.length - compared.length };
}

function judge(claim: Claim, { ground, figures }: JudgedAgainst): Wrong | 'right' | 'unread' {
  const { kind, quantity, scope, stances, otherKinds, otherScopes, isPlain, extent, isLive } = claim;
  if (isLive) return 'right';
  const readings = [kind, ...otherKinds].flatMap((each) =>
    [scope, ...otherScopes].flatMap((where) => stances.map((stance) => figures(each, where, stance))),
  );
  if (readings.some((figure) => agrees(quantity, figure))) return 'right';
  const { value: right, key } = figures(kind, scope, stances[0]);
  if (right === null || !isPlain || !isMeant(quantity.value, right, extent)) return 'unread';
  if (extent === 'some' && (isFew(claim, right) || isSomePart(claim, ground, figures))) return 'unread';
  return { claim, right, key };
}

/** Fewer partners, countries or types than there are may be some of them. */
function isFew({ kind, quantity }: Claim, right: number): boolean {
  return ['countries', 'partners', 'types'].includes(kind) && quantity.value < right;
}

/** Tells whether a number of some is exactly that of one type, country or level. */
function isSomePart({ kind, quantity, scope, stances }: Claim, ground: NarrativeGround, figures: FigureFinder): boolean {
  if (Object.keys(scope).length > 0) return false;
  const parts: Scope[] = [
    ...ground.types.map(({ code }) => ({ type: [code] })),
    ...[...new Set(ground.sums.map(({ place }) => String(place)))].map((place) => ({ country: [place] })),
    ...(['national', 'international'] as const).map((level) => ({ level: [level] })),
  ];
  return parts.some((part) => stances.some((stance) => figures(kind, part, stance).value === quantity.value));
}

function contradictionOf({ claim, right, key }: Wrong, said: readonly Claim[], { language }: JudgedAgainst): Contradiction {
  const { kind, quantity, scope, stances, line, from, to } = claim;
  const [stance] = stances;
  // One that says the right number is the better witness; of ten thousand that say the same none is.
  const others = said.slice(0, MOST_WITNESSES).map((other) => other.quantity.value);
  const elsewhere = others.find((value) => value === right) ?? others.find((value) => value !== quantity.value) ?? null;
  return {
    ...placeOf(line, from, to),
    code: stance === 'promised' ? 'promise' : 'record',
    ...{ said: String(quantity.value), right: String(right), scope, stance },
    params: { kind, said: quantity.value, right, elsewhere },
    repair: repairOf(claim, right, language),
    figure: key,
  };
}

/** Claims about one figure that are looked at to say what a text says elsewhere. */
const MOST_WITNESSES = 50;

/** Tells whether two claims speak of the same figure. */
export function isSameFigure(one: Claim, other: Claim): boolean {
  return figureNamed(one) === figureNamed(other);
}

function figureNamed({ kind, stances, scope }: Claim): string {
  return JSON.stringify([kind, stances[0], ...DIMENSIONS.map((dimension) => scope[dimension])]);
}
