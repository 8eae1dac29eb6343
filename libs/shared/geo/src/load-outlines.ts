import { isOnMap, type OutlineMap } from './outline-map';

/** Loads the maps it takes to show all countries: Europe, and the world below it where one lies outside; the world alone where all do. */
export async function loadOutlines(codes: readonly string[]): Promise<readonly OutlineMap[]> {
  const { EUROPE } = await import('./outlines/europe');
  const outside = codes.filter((code) => !isOnMap(EUROPE, code));
  if (outside.length === 0) return [EUROPE];
  const { WORLD } = await import('./outlines/world');
  if (!outside.some((code) => isOnMap(WORLD, code))) return [EUROPE];
  return outside.length === codes.length ? [WORLD] : [EUROPE, WORLD];
}
