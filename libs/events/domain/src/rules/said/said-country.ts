import { type CountryCode, foldForSearch } from '@turnout/shared/kernel';
import { beginnings } from './sentences';

/** Countries that take part in the programmes; names of others are too often something else as well. */
// prettier-ignore
const COUNTRIES: readonly CountryCode[] = [
  'AL', 'AT', 'BA', 'BE', 'BG', 'CH', 'CY', 'CZ', 'DE', 'DK', 'EE', 'ES', 'FI', 'FR', 'GB', 'GR', 'HR', 'HU', 'IE', 'IS', 'IT',
  'LT', 'LU', 'LV', 'MD', 'ME', 'MK', 'MT', 'NL', 'NO', 'PL', 'PT', 'RO', 'RS', 'SE', 'SI', 'SK', 'UA',
];
const LANGUAGES = ['en', 'pt', 'it', 'pl', 'el', 'es', 'bg', 'lv', 'hu', 'fr', 'de'];

/** Words that say of something in the same sentence where it was. */
const HELD = /* @__PURE__ */ beginnings(
  ...[
    'held in',
    'took place in',
    'organised in',
    'organized in',
    'hosted in',
    'country:',
    'realizado em',
    'realizada em',
    'decorreu em',
    'teve lugar em',
  ],
  ...[
    'país:',
    'celebrad',
    'tuvo lugar en',
    'si è svolt',
    'si è tenut',
    'ha avuto luogo in',
    'paese:',
    'odbyło się',
    'odbyła się',
    'odbył się',
    'kraj:',
  ],
  ...['πραγματοποιήθηκε', 'διεξήχθη', 'χώρα:', 's’est tenu', 'a eu lieu', 'pays:', 'fand in', 'се проведе', 'notika', 'ország:'],
);

let known: ReadonlyMap<string, string> | null = null;

/** The countries of which the sentences of a text say that the event was held there, and, where there are any, all that they name. */
export function countriesSaid(sentences: readonly string[]): { readonly held: readonly string[]; readonly named: ReadonlySet<string> } {
  const held = sentences.filter((sentence) => HELD.test(sentence)).flatMap(countriesIn);
  return { held: [...new Set(held)], named: new Set(held.length === 0 ? [] : sentences.flatMap(countriesIn)) };
}

function countriesIn(sentence: string): string[] {
  const names = (known ??= namesOfCountries());
  const words = sentence.match(/\p{L}+/gu) ?? [];
  const phrases = words.flatMap((word, index) => [word, words.slice(index, index + 2).join(' ')]);
  return phrases.flatMap((phrase) => names.get(phrase) ?? []);
}

function namesOfCountries(): ReadonlyMap<string, string> {
  return new Map(
    LANGUAGES.flatMap((language) => {
      const names = new Intl.DisplayNames([language], { type: 'region' });
      return COUNTRIES.map((code) => [foldForSearch(String(names.of(code))), code] as const);
    }),
  );
}
