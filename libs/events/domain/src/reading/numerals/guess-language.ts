import { foldForSearch } from '@turnout/shared/kernel';
import { NUMERAL_LANGUAGES, type NumeralLanguage } from './numerals';

/** Words that stand in every text of a language and hardly in one of the others. */
const COMMON: Readonly<Record<NumeralLanguage, string>> = {
  en: 'the of and were was with from at this that which have has been by is are events participants took part there for',
  pt: 'os as dos das em foram com uma nos nas pelo pela que não são foi mais ao também eventos participantes países no na para ou por',
  it: 'il gli della dei degli delle nel nella con sono stati stato che di alle dalla per più hanno ed eventi partecipanti paesi le si lo',
  pl: 'w z się oraz na do został została zostało odbyło dla jest są że przez po od było wydarzeń wydarzenia uczestników osób krajach wzięło',
  el: 'και το τα της των στην στο στις με από για που είναι ήταν η ο οι του τις έγιναν εκδηλώσεις συμμετέχοντες χώρες σε',
};

/** Words that are looked at: more say nothing new. */
const ENOUGH = 400;

let languagesOf: ReadonlyMap<string, readonly NumeralLanguage[]> | null = null;

/** The language most of a text is written in, by its commonest words; `null` where no language or several could be meant. */
export function guessLanguage(text: string): NumeralLanguage | null {
  const known = (languagesOf ??= commonWords());
  const seen = new Map<NumeralLanguage, number>(NUMERAL_LANGUAGES.map((language) => [language, 0]));
  let looked = 0;
  for (const [word] of text.matchAll(/\p{L}+/gu)) {
    for (const language of known.get(keyOf(word)) ?? []) seen.set(language, Number(seen.get(language)) + 1);
    looked += 1;
    if (looked > ENOUGH) break;
  }
  const [first, second] = [...seen].sort(([, one], [, other]) => other - one) as [[NumeralLanguage, number], [NumeralLanguage, number]];
  return first[1] > second[1] ? first[0] : null;
}

function commonWords(): ReadonlyMap<string, readonly NumeralLanguage[]> {
  const words = new Map<string, NumeralLanguage[]>();
  for (const language of NUMERAL_LANGUAGES) {
    for (const word of COMMON[language].split(' ').map(keyOf)) words.set(word, [...(words.get(word) ?? []), language]);
  }
  return words;
}

/** Folded, but Greek letters are none that look like them: `το` is no `to`. */
function keyOf(word: string): string {
  return `${/\p{Script=Greek}/u.test(word) ? 'el:' : ''}${foldForSearch(word)}`;
}
