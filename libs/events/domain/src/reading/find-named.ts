import { foldForSearch } from '@turnout/shared/kernel';

/** Something with a code that goes by several names: a partner, a country, an event type. */
export interface Named {
  readonly code: string;
  readonly names: readonly string[];
}

/** So many letters of a name say which is meant, if they begin no other. */
const ENOUGH = 5;

/** The thing that a text names: by its code, by a name, by a beginning that is nobody else's. `null` where none or several could be meant. */
export function findNamed(all: readonly Named[], text: string): Named | null {
  const wanted = foldForSearch(text);
  if (wanted === '') return null;
  const whole = all.filter(({ code, names }) => [code, ...names].some((name) => foldForSearch(name) === wanted));
  if (whole.length > 0) return only(whole);
  if (wanted.length < ENOUGH) return null;
  return only(all.filter(({ names }) => names.some((name) => foldForSearch(name).startsWith(wanted))));
}

/** Splits where several are named in one cell; not within a name that is whole as it stands. */
const SEVERAL = /\s*(?:[,;/&\n]|\s\+\s|\s(?:and|und|et|e|i|και|y|és|un)\s)\s*/u;

/** All things that a text names, in its order, and the parts of it that name none. */
export function findAllNamed(
  all: readonly Named[],
  text: string,
): { readonly found: readonly Named[]; readonly others: readonly string[] } {
  const whole = findNamed(all, text);
  if (whole) return { found: [whole], others: [] };
  const parts = text.split(SEVERAL).filter((part) => part.trim() !== '');
  const named = parts.map((part) => ({ part, thing: findNamed(all, part) }));
  const found = named.flatMap(({ thing }) => (thing ? [thing] : []));
  return { found: [...new Set(found)], others: named.filter(({ thing }) => thing === null).map(({ part }) => part) };
}

function only(found: readonly Named[]): Named | null {
  const [first = null, ...others] = found;
  return others.length > 0 ? null : first;
}
