import { EUROPEAN, type EventLevel } from '@turnout/events/domain';
import { isOfType } from '@turnout/impact/domain';
import { type FigureMeasure, figureKey } from '@turnout/reports/definitions';
import type { GroundSum, NarrativeGround } from './ground';
import type { ClaimKind } from './words/lexicon';

/** Which of the events a number counts; what is left out asks nothing. */
export interface Scope {
  readonly type?: readonly string[];
  readonly country?: readonly string[];
  readonly level?: readonly string[];
  readonly partner?: readonly string[];
}
export const DIMENSIONS = ['type', 'country', 'level', 'partner'] as const;
export type Dimension = (typeof DIMENSIONS)[number];

/** Whether a number says what was, or what was to be. */
export type Stance = 'reached' | 'promised';

/** What the ground says of a figure. */
export interface Figure {
  /** `null` where the ground does not say. */
  readonly value: number | null;
  /** Other values that are right as well: countries of the partners and of the events. */
  readonly also: readonly number[];
  /** Whether the value may be more: some records have no count. */
  readonly isLeast: boolean;
  /** Key of the live figure that says the same; `null` where there is none. */
  readonly key: string | null;
}

/** Finds the value of a figure; the same one is added up once. */
export type FigureFinder = (kind: ClaimKind, scope: Scope, stance: Stance) => Figure;

/** Prepares to find the figures of a ground. */
export function figureFinder(ground: NarrativeGround): FigureFinder {
  const known = new Map<string, Figure>();
  return (kind, scope, stance) => {
    const key = JSON.stringify([kind, stance, ...DIMENSIONS.map((dimension) => scope[dimension])]);
    const figure = known.get(key) ?? figureOf(ground, kind, scope, stance);
    known.set(key, figure);
    return figure;
  };
}

function figureOf(ground: NarrativeGround, kind: ClaimKind, scope: Scope, stance: Stance): Figure {
  switch (kind) {
    case 'events':
    case 'participants':
      return stance === 'promised' ? promised(ground, kind, scope) : reached(ground, kind, scope);
    case 'countries':
      return countries(ground);
    case 'partners':
      return {
        ...plain(ground.partners.length || null, 'project-partners'),
        also: [new Set(ground.sums.flatMap((sum) => sum.partners)).size],
      };
    case 'types':
      return { ...plain(ground.types.length || null, 'types'), also: [new Set(valuesOf(ground, 'type')).size] };
    case 'contacts':
      return plain(ground.contacts, 'contacts');
  }
}

/** Sums that a scope asks for. */
function sumsIn({ sums }: NarrativeGround, { type, country, level, partner }: Scope): GroundSum[] {
  const asks = (wanted: readonly string[] | undefined, has: readonly (string | null)[]): boolean =>
    wanted === undefined || has.some((value) => value !== null && wanted.includes(value));
  return sums.filter(
    (sum) => asks(type, [sum.type]) && asks(country, [sum.place]) && asks(level, [sum.level]) && asks(partner, sum.partners),
  );
}

function reached(ground: NarrativeGround, kind: 'events' | 'participants', scope: Scope): Figure {
  const sums = sumsIn(ground, scope);
  const value = sums.reduce((sum, { [kind]: own }) => sum + (own ?? 0), 0);
  const unknown = sums.reduce((sum, each) => sum + each.unknown, 0);
  const isNothing = ground.sums.length === 0 || (kind === 'participants' && sums.every(({ participants }) => participants === null));
  return { value: isNothing ? null : value, also: [], isLeast: kind === 'participants' && unknown > 0, key: keyOf(kind, scope) };
}

/** Promises are made by type, and a type has a level, or over all types; nothing is promised by country or partner. */
function promised({ promises, types }: NarrativeGround, kind: 'events' | 'participants', scope: Scope): Figure {
  const levels = new Map(types.map(({ code, level }) => [code, level]));
  const levelOf = (code: string): EventLevel | null => levels.get(code) ?? null;
  const ofTypes = promises.filter(isOfType);
  const asked = ofTypes.filter(
    ({ type }) => (scope.type?.includes(type) ?? true) && (scope.level === undefined || scope.level.includes(String(levelOf(type)))),
  );
  const isElsewhere = scope.country !== undefined || scope.partner !== undefined;
  const isVague = scope.level !== undefined && ofTypes.some(({ type }) => levelOf(type) === null);
  const values = asked.map((promise) => promise[kind]).filter((value) => value !== null);
  const isKnown = !isElsewhere && !isVague && values.length > 0 && values.length === asked.length;
  const sum = isKnown ? values.reduce((all, value) => all + value, 0) : null;
  const key = keyOf(`promised-${kind}`, scope);
  const whole = isElsewhere || scope.type !== undefined || scope.level !== undefined ? null : wholeOf(promises, kind);
  // Who adds up what was promised for the types says nothing wrong either.
  return whole === null ? { ...plain(sum, null), key } : { ...plain(whole, null), also: sum === null ? [] : [sum], key };
}

/** What was promised over all types; `null` where nothing was. */
function wholeOf(promises: NarrativeGround['promises'], kind: 'events' | 'participants'): number | null {
  return promises.find(({ type }) => type === null)?.[kind] ?? null;
}

/** In how many countries the partners are, or the events were. */
function countries(ground: NarrativeGround): Figure {
  const ofPartners = new Set(ground.partners.map(({ country }) => country).filter((country) => country !== null)).size;
  const ofEvents = new Set(valuesOf(ground, 'place').filter((place) => place !== EUROPEAN)).size;
  if (ofPartners === 0) return plain(ofEvents || null, 'countries');
  return { ...plain(ofPartners, 'project-countries'), also: [ofEvents] };
}

function valuesOf({ sums }: NarrativeGround, field: 'type' | 'place'): string[] {
  return sums.map((sum) => sum[field]).filter((value) => value !== null);
}

function plain(value: number | null, key: FigureMeasure | null): Figure {
  return { value, also: [], isLeast: false, key };
}

function keyOf(measure: FigureMeasure, scope: Scope): string | null {
  const asked = DIMENSIONS.filter((dimension) => scope[dimension] !== undefined);
  const [dimension, ...others] = asked;
  if (dimension === undefined) return measure;
  const [value, ...more] = scope[dimension] as readonly string[];
  return others.length > 0 || more.length > 0 ? null : figureKey(measure, dimension, value);
}
