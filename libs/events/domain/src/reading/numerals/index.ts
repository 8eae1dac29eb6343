export * from './guess-language';
export * from './number-words';
export { NUMERAL_LANGUAGES, type NumeralLanguage } from './numerals';
