import { foldForSearch, transliterations } from '@turnout/shared/kernel';

/** How a partner is called, and called by others. */
export interface PartnerNames {
  readonly code: string;
  readonly name?: string | null;
  readonly spellings?: readonly string[];
}

/** What of an event is searched. */
export interface SearchedEvent {
  readonly title: string;
  readonly place: string | null;
  readonly summary?: string | null;
}

/**
 * The text of an event that is searched, and what the database keeps to search in: folded, and behind it the words in Greek or Cyrillic as
 * they are written in Latin letters. It begins with the title, by which a list is sorted.
 */
export function searchTextOf({ title, place, summary }: SearchedEvent): string {
  return searchable(`${title} ${place ?? ''} ${summary ?? ''}`);
}

/** The words of an event's brief report as they are searched, beside its own. */
export function reportSearchTextOf(words: string): string {
  return words === '' ? '' : searchable(words);
}

/**
 * The words of a search, each in every form that counts as that word: folded, and in Latin letters where it is in others. What is searched
 * holds the word when it contains one of them.
 */
export function searchWords(q: string): readonly (readonly string[])[] {
  return q
    .split(/\s+/u)
    .filter((word) => word !== '')
    .map((word) => [...new Set([foldForSearch(word), ...transliterations(word)])].filter((form) => form !== ''))
    .filter((forms) => forms.length > 0);
}

/** Tells whether a text as {@link searchTextOf} makes it holds a word. */
export function holdsWord(text: string, forms: readonly string[]): boolean {
  return forms.some((form) => text.includes(form));
}

/** The partners whose code, name or other spelling holds a word. */
export function partnersNamed<Partner extends PartnerNames>(forms: readonly string[], partners: readonly Partner[]): Partner[] {
  return partners.filter(({ code, name, spellings = [] }) => holdsWord(searchable([code, name ?? '', ...spellings].join(' ')), forms));
}

function searchable(text: string): string {
  return [foldForSearch(text), ...transliterations(text)].join(' ');
}
