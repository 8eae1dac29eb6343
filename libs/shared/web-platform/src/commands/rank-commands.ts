import { foldForSearch, transliterations } from '@turnout/shared/kernel';
import type { Command } from './command';

/** How well a word that was typed fits, best first: a whole word, the start of one, part of one, its letters in order. */
const WHOLE = 8;
const START = 6;
const PART = 3;
const LETTERS = 1;
/** Fewer letters than this are in order in nearly every word. */
const FEWEST_LETTERS = 3;
/** What stands in the name itself, before its other words. */
const IN_NAME = 2;

/**
 * The commands that every typed word fits, the best first; those of equal rank as they came.
 *
 * Case, accents, look-alike letters and the script do not matter: `zabki` fits `Ząbki`, `zampki` and `Ζάμπκι`. A word also fits
 * when its letters stand in order in one word that begins like it: `evnts`.
 */
export function rankCommands(commands: readonly Command[], typed: string): readonly Command[] {
  const asked = typed
    .split(/\s+/u)
    .map(formsOf)
    .filter((forms) => forms.length > 0);
  return commands
    .map((command) => ({ command, rank: rankOf(command, asked) }))
    .filter(({ rank }) => rank > 0)
    .sort((one, other) => other.rank - one.rank)
    .map(({ command }) => command);
}

function rankOf({ words, detail = '', alias = '' }: Command, asked: readonly (readonly string[])[]): number {
  const [name, others] = [wordsOf(words), wordsOf(`${detail} ${alias}`)];
  let rank = 1;
  for (const forms of asked) {
    const fit = Math.max(fitOf(forms, name) * IN_NAME, fitOf(forms, others));
    if (fit === 0) return 0;
    rank += fit;
  }
  // Of two that fit alike, the shorter name says less that was not asked for.
  return rank + 1 / (1 + words.length);
}

function fitOf(forms: readonly string[], words: readonly string[]): number {
  return Math.max(0, ...forms.flatMap((form) => words.map((word) => fit(form, word))));
}

function fit(form: string, word: string): number {
  if (word === form) return WHOLE;
  if (word.startsWith(form)) return START;
  if (word.includes(form)) return PART;
  return form.length >= FEWEST_LETTERS && word.startsWith(form.charAt(0)) && holdsInOrder(word, form) ? LETTERS : 0;
}

function holdsInOrder(word: string, letters: string): boolean {
  let from = 0;
  for (const letter of letters) {
    const at = word.indexOf(letter, from);
    if (at < 0) return false;
    from = at + 1;
  }
  return true;
}

function formsOf(word: string): readonly string[] {
  return [...new Set([foldForSearch(word), ...transliterations(word)])].filter((form) => form !== '');
}

function wordsOf(text: string): readonly string[] {
  return [foldForSearch(text), ...transliterations(text)]
    .flatMap((form) => form.split(/[^\p{L}\p{N}@.'+]+/u))
    .filter((word) => word !== '');
}
