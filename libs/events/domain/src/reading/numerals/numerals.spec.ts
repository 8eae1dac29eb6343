import { foldForSearch } from '@turnout/shared/kernel';
import * as fc from 'fast-check';
import { guessLanguage } from './guess-language';
import { isNumeralLanguage, numberForms, readNumberWords, spellNumber, withFigures } from './number-words';
import { NUMERAL_LANGUAGES, type NumeralLanguage } from './numerals';

const tokensOf = (text: string): string[] => (text.match(/[\p{L}\p{M}]+|[^\s\p{L}]/gu) ?? []).map(foldForSearch);
const read = (text: string, language: NumeralLanguage) => readNumberWords(tokensOf(text), 0, language);
const FORMS = NUMERAL_LANGUAGES.flatMap((language) =>
  Array.from({ length: numberForms(language) }, (_, form) => [language, form] as const),
);

describe('numbers in words', () => {
  it.each<[NumeralLanguage, number, number, string]>([
    ['en', 0, 0, 'zero'],
    ['en', 21, 0, 'twenty-one'],
    ['en', 100, 0, 'one hundred'],
    ['en', 712, 0, 'seven hundred and twelve'],
    ['en', 1005, 0, 'one thousand and five'],
    ['en', 1754, 0, 'one thousand seven hundred and fifty-four'],
    ['en', 2_000_030, 0, 'two million and thirty'],
    ['pt', 2, 1, 'duas'],
    ['pt', 100, 0, 'cem'],
    ['pt', 712, 1, 'setecentas e doze'],
    ['pt', 1754, 0, 'mil setecentos e cinquenta e quatro'],
    ['pt', 2300, 1, 'duas mil e trezentas'],
    ['pt', 1_000_000, 0, 'um milhão'],
    ['pt', 2_001_000, 0, 'dois milhões mil'],
    ['it', 23, 0, 'ventitré'],
    ['it', 28, 0, 'ventotto'],
    ['it', 108, 0, 'centotto'],
    ['it', 101, 0, 'centouno'],
    ['it', 280, 0, 'duecentottanta'],
    ['it', 1754, 0, 'millesettecentocinquantaquattro'],
    ['it', 2_300_000, 0, 'due milioni trecentomila'],
    ['it', 1_000_000, 0, 'un milione'],
    ['pl', 34, 0, 'trzydzieści cztery'],
    ['pl', 2, 1, 'dwie'],
    ['pl', 34, 2, 'trzydziestu czterech'],
    ['pl', 712, 0, 'siedemset dwanaście'],
    ['pl', 1021, 2, 'tysiąca dwudziestu jeden'],
    ['pl', 22_000, 0, 'dwadzieścia dwa tysiące'],
    ['pl', 12_000, 0, 'dwanaście tysięcy'],
    ['pl', 1_000_000, 2, 'miliona'],
    ['el', 3, 1, 'τρεις'],
    ['el', 34, 1, 'τριάντα τέσσερις'],
    ['el', 712, 2, 'επτακόσιοι δώδεκα'],
    ['el', 712, 3, 'επτακοσίων δώδεκα'],
    ['el', 101, 0, 'εκατόν ένα'],
    ['el', 1000, 1, 'χίλιες'],
    ['el', 3200, 2, 'τρεις χιλιάδες διακόσιοι'],
    ['el', 2000, 3, 'δύο χιλιάδων'],
    ['el', 1_000_000, 0, 'ένα εκατομμύριο'],
    ['el', 2_000_001, 0, 'δύο εκατομμύρια ένα'],
  ])('in %s write %d in form %d as %s', (language, number, form, words) => {
    expect(spellNumber(number, language, form)).toBe(words);
  });

  it.each(FORMS)('in %s are read back as they are written in form %d', (language, form) => {
    const isReadBack = (number: number): boolean => {
      const tokens = tokensOf(spellNumber(number, language, form));
      const back = readNumberWords(tokens, 0, language);
      return back?.value === number && back.length === tokens.length;
    };
    expect(Array.from({ length: 2101 }, (_, number) => number).filter((number) => !isReadBack(number))).toEqual([]);
    fc.assert(fc.property(fc.integer({ min: 0, max: 999_999_999 }), isReadBack), { numRuns: 500 });
  });

  it.each(FORMS)('in %s come back in form %d, where it can be told', (language, form) => {
    for (const number of [1, 2, 3, 4, 34, 44, 202, 1002, 2000]) {
      const words = spellNumber(number, language, form);
      expect(spellNumber(number, language, read(words, language)?.form ?? 0)).toBe(words);
    }
  });

  it.each<[NumeralLanguage, string, number]>([
    ['en', 'a hundred', 100],
    ['en', 'fourty-two', 42],
    ['en', 'twenty two', 22],
    ['en', 'Seven hundred twelve', 712],
    ['pt', 'dezesseis', 16],
    ['pt', 'Catorze', 14],
    ['it', 'centuno', 101],
    ['it', 'centootto', 108],
    ['it', 'mille e duecento', 1200],
    ['pl', 'dwaj', 2],
    ['pl', 'pięcioro', 5],
    ['pl', 'trzydziestoma', NaN],
    ['el', 'εφτακόσια δώδεκα', 712],
    ['el', 'ΤΡΙΑΝΤΑ ΤΕΣΣΕΡΑ', 34],
    ['el', 'εκατό και πέντε', 105],
  ])('in %s %s are %d', (language, words, number) => {
    expect(read(words, language)?.value ?? NaN).toBe(number);
  });

  it.each<[NumeralLanguage, string, number | null, number]>([
    ['en', 'the', null, 0],
    ['en', 'and five', null, 0],
    ['en', 'a five', null, 0],
    ['en', 'a', null, 0],
    ['en', 'ten and five', 10, 1],
    ['en', 'five ten', 5, 1],
    ['en', 'five zero', 5, 1],
    ['en', 'five a hundred', 5, 1],
    ['en', 'twenty-page', 20, 1],
    ['en', 'one hundred and events', 100, 2],
    ['en', 'twelve hundred', 12, 1],
    ['en', 'one thousand two million', 1002, 3],
    ['en', 'one hundred and - five', 100, 2],
    ['it', 'duesto', null, 0],
    ['it', `uno${'o'.repeat(200)}`, null, 0],
  ])('in %s %s begins with %s in %d words', (language, words, value, length) => {
    expect(read(words, language)).toEqual(value === null ? null : expect.objectContaining({ value, length }));
  });
});

describe('a text with its numbers in figures', () => {
  it.each<[NumeralLanguage, string, number, string]>([
    ['en', 'in all thirty-five of the one hundred and two guests came, two late.', 2, 'in all 35 of the 102 guests came, 2 late.'],
    ['en', 'in all thirty-five came, two late.', 13, 'in all 35 came, two late.'],
    ['it', 'un evento con trecentododici persone', 2, 'un evento con 312 persone'],
    ['pl', '', 2, ''],
  ])('%s: %s', (language, text, least, figures) => {
    expect(withFigures(text, language, least)).toBe(figures);
  });
});

describe('the language of a text', () => {
  it.each([
    ['The partners held four events in the city.', 'en'],
    ['Os parceiros organizaram quatro eventos nas escolas.', 'pt'],
    ['I partner hanno organizzato quattro eventi nella città.', 'it'],
    ['W sumie odbyły się 34 wydarzenia w szkołach.', 'pl'],
    ['Πραγματοποιήθηκαν εκδηλώσεις στην πόλη και στο χωριό.', 'el'],
    ['712', null],
    ['the os', null],
    [`${'the '.repeat(4000)}${'os '.repeat(9000)}`, 'en'],
  ])('%#', (text, language) => {
    expect(guessLanguage(text)).toBe(language);
  });

  it('is one of those whose numbers are read, or not', () => {
    expect([isNumeralLanguage('pl'), isNumeralLanguage('hu')]).toEqual([true, false]);
  });
});
