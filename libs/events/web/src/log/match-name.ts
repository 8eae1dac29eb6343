import { foldForSearch } from '@turnout/shared/kernel';

/** Something a person picks by typing a few letters. */
export interface Choice {
  readonly code: string;
  readonly label: string;
  /** Other names it goes by: a short name, the code, other spellings. */
  readonly alsoKnownAs: readonly string[];
}

const namesOf = (choice: Choice): readonly string[] => [choice.label, choice.code, ...choice.alsoKnownAs].map(foldForSearch);

/** How well what was typed fits, best first: a whole name, the beginning of a name, the beginning of a word in a name. */
const FITS = ['whole', 'beginning', 'word'] as const;

/** Choices that fit what was typed, those that begin with it first; all of them while nothing is typed. */
export function matchChoices(choices: readonly Choice[], typed: string): readonly Choice[] {
  return foldForSearch(typed) === '' ? choices : byFit(choices, typed).flat();
}

/** The choice that was meant: spelled out in one of its names, or the only one that begins with what was typed, or else has a word that does. */
export function chosen(choices: readonly Choice[], typed: string): Choice | null {
  if (foldForSearch(typed) === '') return null;
  const [best = []] = byFit(choices, typed).filter((fitting) => fitting.length > 0);
  return best.length === 1 ? (best[0] ?? null) : null;
}

function byFit(choices: readonly Choice[], typed: string): readonly (readonly Choice[])[] {
  const wanted = foldForSearch(typed);
  const fits = choices.map((choice) => ({ choice, fit: fitOf(namesOf(choice), wanted) }));
  return FITS.map((fit) => fits.filter((each) => each.fit === fit).map(({ choice }) => choice));
}

function fitOf(names: readonly string[], wanted: string): (typeof FITS)[number] | null {
  if (names.includes(wanted)) return 'whole';
  if (names.some((name) => name.startsWith(wanted))) return 'beginning';
  return names.some((name) => name.split(/[\s+\-&/]+/u).some((word) => word.startsWith(wanted))) ? 'word' : null;
}
