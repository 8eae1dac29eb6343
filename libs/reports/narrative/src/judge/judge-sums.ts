import type { Claim } from '../claims/claim';
import type { Contradiction } from '../contradiction';
import { type Dimension, DIMENSIONS } from '../figures';
import type { NarrativeGround } from '../ground';
import { isSameFigure } from './judge-claims';
import { placeOf } from './quote-of';

/** A number and those that take all of it apart, in one sentence: `34 events, 30 at national level and 2 international`. */
export function judgeSums(claims: readonly Claim[], ground: NarrativeGround): Contradiction[] {
  return claims.flatMap((head, index) => {
    for (const dimension of DIMENSIONS) {
      const parts = partsOf(head, claims.slice(index + 1), dimension, ground);
      const sum = parts.reduce((all, { quantity }) => all + quantity.value, 0);
      if (parts.length > 0 && sum !== head.quantity.value) return [contradictionOf(head, parts, sum)];
    }
    return [];
  });
}

/** The claims right behind another that take it apart along one dimension, where they leave nothing out. */
function partsOf(head: Claim, following: readonly Claim[], dimension: Dimension, ground: NarrativeGround): Claim[] {
  const whole = { ...head, scope: { ...head.scope, [dimension]: undefined } };
  const end = following.findIndex(
    (claim) =>
      claim.sentence !== head.sentence ||
      claim.quantity.bound !== 'exact' ||
      claim.scope[dimension]?.length !== 1 ||
      !isSameFigure({ ...claim, scope: { ...claim.scope, [dimension]: undefined } }, whole),
  );
  const parts = end < 0 ? [...following] : following.slice(0, end);
  const named = parts.map(({ scope }) => String(scope[dimension]?.[0]));
  const isWhole = head.quantity.bound === 'exact' && head.scope[dimension] === undefined && new Set(named).size === named.length;
  return isWhole && parts.length > 1 && allOf(dimension, ground).every((code) => named.includes(code)) ? parts : [];
}

/** Everything a number can be taken apart into; partners share events, and add up to more. */
function allOf(dimension: Dimension, { types, sums }: NarrativeGround): readonly string[] {
  switch (dimension) {
    case 'level':
      return ['national', 'international'];
    case 'type':
      return types.map(({ code }) => code);
    case 'country':
      return sums.map(({ place }) => String(place));
    case 'partner':
      return [NOBODY];
  }
}

const NOBODY = '';

function contradictionOf(head: Claim, parts: readonly Claim[], sum: number): Contradiction {
  const { kind, quantity, line, scope, stances, from } = head;
  const to = Number(parts.at(-1)?.to);
  return {
    ...placeOf(line, from, to),
    ...{ code: 'sum', said: String(quantity.value), right: null, scope, stance: stances[0] ?? 'reached', repair: null, figure: null },
    params: { kind, said: quantity.value, sum },
  };
}
