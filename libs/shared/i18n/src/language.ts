import { documentLocaleOf } from './documents/document-language';

/** Languages with a complete catalogue, in the order a person is offered them. */
export const LANGUAGES = ['en'] as const;

/** A language with a complete catalogue. */
export type Language = (typeof LANGUAGES)[number];

/** The BCP 47 locale whose conventions the language's screens follow: that of its documents. */
export function localeOf(language: Language): string {
  return documentLocaleOf(language);
}

/** Picks the first language we have from a list of wishes (`navigator.languages`, an Accept-Language header split at commas). */
export function pickLanguage(wishes: readonly string[]): Language {
  for (const wish of wishes) {
    const primary = wish.trim().toLowerCase().split(/[-;]/u)[0];
    const found = LANGUAGES.find((language) => language === primary);
    if (found) return found;
  }
  return 'en';
}
