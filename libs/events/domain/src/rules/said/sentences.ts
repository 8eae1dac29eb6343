import { foldForSearch } from '@turnout/shared/kernel';

/** The sentences of a text, folded; a line is one at the least. */
export function sentencesOf(text: string): string[] {
  return text
    .split(/\n+|(?<=[.!?;])\s+(?=["“«(]?\p{Lu})/u)
    .map(foldForSearch)
    .filter((sentence) => sentence !== '');
}

/** A pattern that finds any of these beginnings of words in a folded text. */
export function beginnings(...words: readonly string[]): RegExp {
  return new RegExp(`(?<!\\p{L})(?:${words.map(foldForSearch).join('|')})`, 'u');
}
