import type { Claim } from '../claims/claim';
import type { Contradiction } from '../contradiction';
import type { FigureFinder } from '../figures';
import { agrees } from './agrees';
import { isSameFigure } from './judge-claims';
import { placeOf } from './quote-of';

/** Claims about one figure that cannot both be so, where the ground does not know the figure: nobody can say which is right. */
export function judgeEachOther(claims: readonly Claim[], figures: FigureFinder): Contradiction[] {
  const firsts = new Map<string, Claim>();
  return claims.flatMap((claim) => {
    const { kind, scope, stances, quantity, isPlain, extent, isLive } = claim;
    const [stance] = stances;
    if (!isPlain || extent === 'some' || isLive || quantity.bound !== 'exact' || figures(kind, scope, stance).value !== null) return [];
    const key = JSON.stringify([kind, stance, scope]);
    const first = firsts.get(key);
    if (first === undefined) firsts.set(key, claim);
    const isOther = first !== undefined && isSameFigure(first, claim);
    const figure = { value: first?.quantity.value ?? null, also: [], isLeast: false, key: null };
    return isOther && !agrees(quantity, figure) ? [contradictionOf(claim, Number(figure.value))] : [];
  });
}

function contradictionOf({ kind, quantity, scope, stances, line, from, to }: Claim, elsewhere: number): Contradiction {
  return {
    ...placeOf(line, from, to),
    ...{ code: 'elsewhere', said: String(quantity.value), right: null, scope, stance: stances[0], repair: null, figure: null },
    params: { kind, said: quantity.value, elsewhere },
  };
}
