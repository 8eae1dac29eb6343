import { foldForSearch } from '@turnout/shared/kernel';

/** Ways in which two partners can look like one, the surest first. */
export const RESEMBLANCES = ['other-spelling', 'same-name', 'look-alike-letters', 'one-edit', 'shorter-name'] as const;
export type Resemblance = (typeof RESEMBLANCES)[number];

/** How a partner is called. */
export interface NamedPartner {
  readonly code: string;
  readonly name: string | null;
  readonly spellings: readonly string[];
}

/** Two partners that may be one organisation. */
export interface LikelyDuplicate<T extends NamedPartner> {
  readonly one: T;
  readonly other: T;
  readonly resemblance: Resemblance;
}

/** Shorter names differ by one letter too easily: `WP1` and `WP2` are two things. */
const MIN_EDITED_LENGTH = 5;
const FOREIGN_LETTERS = /[\p{Script=Greek}\p{Script=Cyrillic}]/u;

/** The pairs of partners that look like one, in the order of the list. No partner is paired with itself, and no pair is named twice. */
export function likelyDuplicates<T extends NamedPartner>(partners: readonly T[]): LikelyDuplicate<T>[] {
  return partners.flatMap((one, index) =>
    partners.slice(index + 1).flatMap((other) => {
      const resemblance = resemblanceOf(one, other);
      return resemblance === null ? [] : [{ one, other, resemblance }];
    }),
  );
}

/** The surest way in which two partners look like one, whichever comes first; `null` for partners that do not. */
export function resemblanceOf(one: NamedPartner, other: NamedPartner): Resemblance | null {
  const [mine, theirs] = [ownNames(one), ownNames(other)];
  const [myNames, theirNames] = [
    [...mine, ...one.spellings],
    [...theirs, ...other.spellings],
  ];
  if (isAnySame(one.spellings, theirNames) || isAnySame(myNames, other.spellings)) return 'other-spelling';
  const same = mine.flatMap((name) => theirs.filter((each) => isSame(name, each)).map((each) => [name, each] as const));
  if (same.length > 0) return same.every(([a, b]) => isForeign(a) !== isForeign(b)) ? 'look-alike-letters' : 'same-name';
  const pairs = myNames.flatMap((name) => theirNames.map((each) => [words(name), words(each)] as const));
  if (pairs.some(([a, b]) => isOneEditApart(a.join(' '), b.join(' ')))) return 'one-edit';
  return pairs.some(([a, b]) => isShortFor(a, b) || isShortFor(b, a)) ? 'shorter-name' : null;
}

function ownNames({ code, name }: NamedPartner): string[] {
  return name === null ? [code] : [code, name];
}

function isAnySame(names: readonly string[], others: readonly string[]): boolean {
  return names.some((name) => others.some((other) => isSame(name, other)));
}

function isSame(name: string, other: string): boolean {
  const folded = foldForSearch(name);
  return folded !== '' && folded === foldForSearch(other);
}

function isForeign(name: string): boolean {
  return FOREIGN_LETTERS.test(name);
}

function words(name: string): string[] {
  return foldForSearch(name).split(' ');
}

/** One word that is, or nearly is, the first of several: `OXAFAM` and `OXFAM Italia`. */
function isShortFor([only = '', ...more]: readonly string[], [first = '', ...others]: readonly string[]): boolean {
  if (more.length > 0 || others.length === 0 || first.length < MIN_EDITED_LENGTH) return false;
  return only === first || isOneEditApart(only, first);
}

/** One letter more, one letter other, or two neighbours swapped. Numbers tell things apart, so that a digit is never a slip. */
function isOneEditApart(name: string, other: string): boolean {
  const [one, two] = [[...name], [...other]];
  if (Math.min(one.length, two.length) < MIN_EDITED_LENGTH) return false;
  while (one.length > 0 && one[0] === two[0]) dropFirst(one, two);
  while (one.length > 0 && one.at(-1) === two.at(-1)) dropLast(one, two);
  if (/\d/u.test([...one, ...two].join(''))) return false;
  const isSwapped = one.length === 2 && two.length === 2 && one[0] === two[1] && one[1] === two[0];
  return isSwapped || Math.max(one.length, two.length) === 1;
}

function dropFirst(...texts: string[][]): void {
  for (const text of texts) text.shift();
}

function dropLast(...texts: string[][]): void {
  for (const text of texts) text.pop();
}
