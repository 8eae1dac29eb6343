/** Languages whose numbers are read and written in words. */
export const NUMERAL_LANGUAGES = ['en', 'pt', 'it', 'pl', 'el'] as const;
export type NumeralLanguage = (typeof NUMERAL_LANGUAGES)[number];

/**
 * A number word in its forms, between slashes: by gender, the last one the genitive where a language has one. A form that is left out is
 * the first; other spellings of a form follow it behind commas and are read, not written.
 */
export type Forms = string;

/** The number words of a language and how it puts them together. */
export interface Numerals {
  /** 0 to 19. */
  readonly small: readonly Forms[];
  /** 20, 30 … 90. */
  readonly tens: readonly Forms[];
  /** 100, 200 … 900; empty where a word for a hundred follows the number of hundreds. */
  readonly hundreds: readonly Forms[];
  /** Words that multiply by a hundred what stands before them. */
  readonly times: readonly string[];
  /** Words for thousands and millions. */
  readonly thousand: readonly Forms[];
  readonly million: readonly Forms[];
  /** Words and signs between number words, and what has to be open for them: `10` behind tens, `100` behind hundreds and above. */
  readonly joints: Readonly<Record<string, readonly number[]>>;
  /** Words that stand for one before hundred, thousand and million. */
  readonly articles: readonly string[];
  /** Whether the words of a number up to a million are written as one. */
  readonly isJoined: boolean;
  /** A whole number from 0 to 999,999,999 in words. */
  readonly spell: (number: number, form: number) => string;
}

/** The spelling that a form is written with. */
export function writtenForm(forms: Forms | undefined, form: number): string {
  const each = String(forms).split('/');
  return String((each[form] || each[0])?.split(',')[0]);
}

/** Millions, thousands and what is left of a number. */
export function partsOf(number: number): { readonly millions: number; readonly thousands: number; readonly rest: number } {
  return { millions: Math.floor(number / 1e6), thousands: Math.floor(number / 1000) % 1000, rest: number % 1000 };
}

/** Hundreds, tens and units of a number below a thousand; below twenty there are no tens. */
export function digitsOf(number: number): {
  readonly hundreds: number;
  readonly below: number;
  readonly tens: number;
  readonly unit: number;
} {
  const below = number % 100;
  const isSmall = below < 20;
  return { hundreds: Math.floor(number / 100), below, tens: isSmall ? 0 : Math.floor(below / 10), unit: isSmall ? below : below % 10 };
}

/** Words beside each other, without those that are empty. */
export function inARow(...words: readonly string[]): string {
  return words.filter((word) => word !== '').join(' ');
}
