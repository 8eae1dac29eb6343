import { isOnMap, type OutlineMap } from '../outline-map';
import { EUROPE } from './europe';
import { WORLD } from './world';

/** The maps it takes to show all countries, as `loadOutlines` chooses them, for those who have both at hand. */
export function outlinesOf(codes: readonly string[]): readonly OutlineMap[] {
  const outside = codes.filter((code) => !isOnMap(EUROPE, code));
  if (!outside.some((code) => isOnMap(WORLD, code))) return [EUROPE];
  return outside.length === codes.length ? [WORLD] : [EUROPE, WORLD];
}
