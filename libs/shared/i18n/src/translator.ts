import { IntlMessageFormat } from 'intl-messageformat';
import type { Catalogue, MessageKey } from './catalogue';
import type { DocumentCatalogue, DocumentKey } from './documents/document-key';
import { type DocumentLanguage, documentLocaleOf } from './documents/document-language';
import { type Language, localeOf } from './language';

/** What a message may be filled with. Numbers are set in the language's own way; never pass a number already turned to text. */
export type MessageParams = Readonly<Record<string, string | number | boolean | null>>;

/** Turns the keys of what documents say into words of one language. Passed in wherever words are needed; the core itself has none. */
export interface DocumentTranslator {
  readonly language: DocumentLanguage;
  /** BCP 47, for `Intl` and for `lang` attributes of formats. */
  readonly locale: string;
  /** The message in ICU MessageFormat, filled in. A key that only arrives at run time goes through {@link DocumentTranslator.find}. */
  text(key: DocumentKey, params?: MessageParams): string;
  /** The message of a key that comes from elsewhere (`quality.rule.${rule}.title`); `undefined` where there is none. */
  find(key: string, params?: MessageParams): string | undefined;
}

/** Turns all message keys into words of one language, those of screens among them. */
export interface Translator extends DocumentTranslator {
  readonly language: Language;
  text(key: MessageKey, params?: MessageParams): string;
  /** Tells whether the text is a key of the catalogue: for codes that come from elsewhere (`error.${code}`). */
  has(key: string): key is MessageKey;
}

/** Makes the translator of a language from its catalogue. Messages are parsed at first use and kept. */
export function createTranslator(language: Language, catalogue: Catalogue): Translator {
  return { ...speaker(catalogue, localeOf(language)), language };
}

/** Makes the translator of the documents of a language. */
export function createDocumentTranslator(language: DocumentLanguage, catalogue: DocumentCatalogue): DocumentTranslator {
  const { locale, text, find } = speaker<DocumentKey>(catalogue, documentLocaleOf(language));
  return { language, locale, text, find };
}

function speaker<Key extends string>(catalogue: Readonly<Record<Key, string>>, locale: string) {
  const parsed = new Map<Key, IntlMessageFormat>();
  const format = (key: Key): IntlMessageFormat => {
    const known = parsed.get(key);
    if (known) return known;
    const made = new IntlMessageFormat(catalogue[key], locale, undefined, { ignoreTag: true });
    parsed.set(key, made);
    return made;
  };
  const has = (key: string): key is Key => Object.hasOwn(catalogue, key);
  const text = (key: Key, params?: MessageParams): string => String(format(key).format(params));
  return { locale, text, has, find: (key: string, params?: MessageParams) => (has(key) ? text(key, params) : undefined) };
}
