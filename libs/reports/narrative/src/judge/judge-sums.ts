import { groupedBy } from '@turnout/shared/kernel';
import type { Claim } from '../claims/claim';
import type { Contradiction } from '../contradiction';
import { allOf } from '../claims/scope';
import type { Dimension } from '../figures';
import type { NarrativeGround } from '../ground';
import { isSameFigure } from './judge-claims';
import { placeOf } from './quote-of';

/** A number and those that take all of it apart, in one sentence: `34 events, 30 at national level and 2 international`. */
export function judgeSums(claims: readonly Claim[], ground: NarrativeGround): Contradiction[] {
  const sentences = [...groupedBy(claims, ({ sentence }) => String(sentence)).values()];
  return sentences.flatMap((sentence) => sentence.flatMap((head, index) => sumOf(head, sentence.slice(index + 1), ground)));
}

function sumOf(head: Claim, following: readonly Claim[], ground: NarrativeGround): Contradiction[] {
  for (const dimension of ['level', 'type'] as const) {
    const parts = partsOf(head, following, dimension, ground);
    const sum = parts.reduce((all, { quantity }) => all + quantity.value, 0);
    if (parts.length > 0 && sum !== head.quantity.value) return [contradictionOf(head, parts, sum)];
  }
  return [];
}

/** The claims right behind another that take it apart along one dimension, where they leave nothing out. */
function partsOf(head: Claim, following: readonly Claim[], dimension: Dimension, ground: NarrativeGround): readonly Claim[] {
  const whole = { ...head, scope: { ...head.scope, [dimension]: undefined } };
  const end = following.findIndex(
    (claim) =>
      claim.quantity.bound !== 'exact' ||
      claim.scope[dimension]?.length !== 1 ||
      !isSameFigure({ ...claim, scope: { ...claim.scope, [dimension]: undefined } }, whole),
  );
  const parts = end < 0 ? [...following] : following.slice(0, end);
  const named = parts.map(({ scope }) => String(scope[dimension]?.[0]));
  const isWhole = head.quantity.bound === 'exact' && head.scope[dimension] === undefined && new Set(named).size === named.length;
  return isWhole && parts.length > 1 && allOf(dimension, ground).every((code) => named.includes(code)) ? parts : [];
}

function contradictionOf(head: Claim, parts: readonly Claim[], sum: number): Contradiction {
  const { kind, quantity, line, scope, stances, from } = head;
  const to = Number(parts.at(-1)?.to);
  return {
    ...placeOf(line, from, to),
    ...{ code: 'sum', said: String(quantity.value), right: null, scope, stance: stances[0], repair: null, figure: null },
    params: { kind, said: quantity.value, sum },
  };
}
