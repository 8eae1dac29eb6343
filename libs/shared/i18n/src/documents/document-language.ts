/** Languages that documents can be had in, in the order a person is offered them. */
export const DOCUMENT_LANGUAGES = ['en', 'pt', 'it', 'pl', 'el'] as const;

/** A language that documents can be had in. */
export type DocumentLanguage = (typeof DOCUMENT_LANGUAGES)[number];

/** Tells whether documents can be had in a language. */
export function isDocumentLanguage(language: unknown): language is DocumentLanguage {
  return DOCUMENT_LANGUAGES.some((known) => known === language);
}

/** The regional convention used for dates and numbers of each language: European forms, day before month. */
const LOCALES: Readonly<Record<DocumentLanguage, string>> = { en: 'en-GB', pt: 'pt-PT', it: 'it-IT', pl: 'pl-PL', el: 'el-GR' };

/** The BCP 47 locale whose conventions the language's documents follow. */
export function documentLocaleOf(language: DocumentLanguage): string {
  return LOCALES[language];
}
