import { foldForSearch } from '@turnout/shared/kernel';

/** Text as names and headings are compared: folded, and of its signs only a plus kept, for it tells names apart. */
export function plainWords(text: string): string {
  return foldForSearch(text)
    .replace(/[^\p{L}\p{N}+]+/gu, ' ')
    .trim();
}

/** The words of a list with bars between them, as {@link plainWords}. */
export function wordSet(list: string): ReadonlySet<string> {
  return new Set(
    list
      .split('|')
      .map(plainWords)
      .filter((words) => words !== ''),
  );
}

/** Tells whether the letters of a text are not all Latin. */
export function hasForeignLetters(text: string): boolean {
  return /[\p{Script=Greek}\p{Script=Cyrillic}]/u.test(text);
}
