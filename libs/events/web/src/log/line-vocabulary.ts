import type { LineVocabulary, Named } from '@turnout/events/domain';
import { countryName } from '@turnout/shared/i18n';
import { COUNTRY_CODES } from '@turnout/shared/kernel';
import type { ProjectSetup } from '../setup/project-setup';

/** Languages in which sheets of the consortia name countries, besides the reader's. */
const LANGUAGES = ['en', 'bg', 'cs', 'de', 'el', 'es', 'fr', 'hr', 'hu', 'it', 'lv', 'lt', 'mk', 'pl', 'pt', 'ro', 'sk', 'sl', 'sq', 'tr'];

/** As officials write them. */
const OFFICIAL: Readonly<Record<string, readonly string[]>> = { GR: ['EL'], GB: ['UK'] };

/** The words of a project by which the cells of a line are recognised. */
export function lineVocabulary({ types, partners }: ProjectSetup, locale: string): LineVocabulary {
  return {
    types: types.map(({ code, label }) => ({ code, names: [label] })),
    partners: partners.map(({ code, name, spellings }) => ({ code, names: name === null ? spellings : [name, ...spellings] })),
    countries: COUNTRY_CODES.map((code): Named => {
      const names = [locale, ...LANGUAGES].map((language) => countryName(code, language));
      return { code, names: [...new Set([...names, ...(OFFICIAL[code] ?? [])])] };
    }),
  };
}
