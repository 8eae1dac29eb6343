import { IntlMessageFormat } from 'intl-messageformat';
import type { Catalogue, MessageKey } from './catalogue';
import { type Language, localeOf } from './language';

/** What a message may be filled with. Numbers are set in the language's own way; never pass a number already turned to text. */
export type MessageParams = Readonly<Record<string, string | number | boolean | null>>;

/** Turns message keys into words of one language. Passed in wherever words are needed; the core itself has none. */
export interface Translator {
  readonly language: Language;
  /** BCP 47, for `Intl` and for `lang` attributes of formats. */
  readonly locale: string;
  /** The message in ICU MessageFormat, filled in. A key that only arrives at run time goes through {@link Translator.has}. */
  text(key: MessageKey, params?: MessageParams): string;
  /** Tells whether the text is a key of the catalogue: for codes that come from elsewhere (`error.${code}`). */
  has(key: string): key is MessageKey;
}

/** Makes the translator of a language from its catalogue. Messages are parsed at first use and kept. */
export function createTranslator(language: Language, catalogue: Catalogue): Translator {
  const locale = localeOf(language);
  const parsed = new Map<MessageKey, IntlMessageFormat>();
  const format = (key: MessageKey): IntlMessageFormat => {
    const known = parsed.get(key);
    if (known) return known;
    const made = new IntlMessageFormat(catalogue[key], locale, undefined, { ignoreTag: true });
    parsed.set(key, made);
    return made;
  };
  return {
    language,
    locale,
    text: (key, params) => String(format(key).format(params)),
    has: (key): key is MessageKey => Object.hasOwn(catalogue, key),
  };
}
