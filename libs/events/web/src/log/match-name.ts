import { foldForSearch } from '@turnout/shared/kernel';

/** Something a person picks by typing a few letters. */
export interface Choice {
  readonly code: string;
  readonly label: string;
  /** Other names it goes by: a short name, the code, other spellings. */
  readonly alsoKnownAs: readonly string[];
}

const namesOf = (choice: Choice): readonly string[] => [choice.label, choice.code, ...choice.alsoKnownAs].map(foldForSearch);

/** Choices that fit what was typed, those that begin with it first; all of them while nothing is typed. */
export function matchChoices(choices: readonly Choice[], typed: string): readonly Choice[] {
  const wanted = foldForSearch(typed);
  if (wanted === '') return choices;
  const rank = (choice: Choice): number => {
    const names = namesOf(choice);
    if (names.includes(wanted)) return 0;
    if (names.some((name) => name.startsWith(wanted))) return 1;
    return names.some((name) => name.split(/[\s+\-&/]+/u).some((word) => word.startsWith(wanted))) ? 2 : 3;
  };
  return choices
    .map((choice) => ({ choice, rank: rank(choice) }))
    .filter((each) => each.rank < 3)
    .sort((one, other) => one.rank - other.rank)
    .map((each) => each.choice);
}

/** The choice that was meant: spelled out in one of its names, or the only one that begins with what was typed. */
export function chosen(choices: readonly Choice[], typed: string): Choice | null {
  const wanted = foldForSearch(typed);
  if (wanted === '') return null;
  const exact = choices.filter((choice) => namesOf(choice).includes(wanted));
  const found = exact.length > 0 ? exact : matchChoices(choices, typed);
  return found.length === 1 ? (found[0] ?? null) : null;
}
