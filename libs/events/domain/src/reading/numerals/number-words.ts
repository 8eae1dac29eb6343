import { foldForSearch } from '@turnout/shared/kernel';
import { type Forms, NUMERAL_LANGUAGES, type NumeralLanguage, type Numerals } from './numerals';
import { greek } from './numerals-el';
import { english } from './numerals-en';
import { italian } from './numerals-it';
import { polish } from './numerals-pl';
import { portuguese } from './numerals-pt';

const NUMERALS: Readonly<Record<NumeralLanguage, Numerals>> = { en: english, pt: portuguese, it: italian, pl: polish, el: greek };

/** A number that stands in words. */
export interface NumberWords {
  /** Whole, 0 or more. */
  readonly value: number;
  /** How many of the tokens it takes. */
  readonly length: number;
  /** In which form its words stand, for {@link spellNumber}; `null` where they are the same in all. */
  readonly form: number | null;
}

/** A whole number from 0 to 999,999,999 in the words of a language, in one of its forms. */
export function spellNumber(number: number, language: NumeralLanguage, form = 0): string {
  return NUMERALS[language].spell(number, form);
}

/** How many forms the number words of a language have. */
export function numberForms(language: NumeralLanguage): number {
  return Math.max(...NUMERALS[language].small.map((forms) => forms.split('/').length));
}

/** What a word means in a number: so many, a hundred times what stands before it, or a power of a thousand. */
interface Part {
  readonly kind: 'plain' | 'times' | 'scale' | 'article';
  readonly value: number;
  /** A bit for each form in which the word can stand. */
  readonly forms: number;
}

interface Vocabulary {
  readonly parts: ReadonlyMap<string, Part>;
  readonly joints: ReadonlyMap<string, readonly number[]>;
  /** Finds the words within a number that is written as one. */
  readonly within: RegExp | null;
}

/** What was read so far of a number. */
interface State {
  /** Thousands and millions that are complete. */
  readonly total: number;
  /** What is said since. */
  readonly group: number;
  /** Only less than this fits behind it. */
  readonly room: number;
  /** Only a smaller power of a thousand may follow. */
  readonly scale: number;
  readonly forms: number;
  /** Whether an article still needs what it stands for. */
  readonly isOpen: boolean;
}

const MOST_FORMS = 4;
const ALL_FORMS = (1 << MOST_FORMS) - 1;
const NOTHING: State = { total: 0, group: 0, room: 1000, scale: Infinity, forms: ALL_FORMS, isOpen: true };

/**
 * Reads the number that stands in words from a token on, as long as words belong to it; `null` where there is none.
 * @param tokens folded words and signs, each for itself
 */
export function readNumberWords(tokens: readonly string[], start: number, language: NumeralLanguage): NumberWords | null {
  const words = vocabularyOf(language);
  let state = NOTHING;
  let [read, length] = [NOTHING, 0];
  for (let at = start; at < tokens.length; at += 1) {
    const token = String(tokens[at]);
    const parts = partsIn(token, words);
    const next = parts.reduce<State | null>((before, part) => before && extended(before, part), state);
    if (parts.length > 0 && next !== null) {
      state = next;
      if (!state.isOpen) [read, length] = [state, at - start + 1];
    } else if (length === 0 || length !== at - start || words.joints.get(token)?.includes(state.room) !== true) break;
  }
  if (length === 0) return null;
  return { value: read.total + read.group, length, form: read.forms === ALL_FORMS ? null : lowestBit(read.forms) };
}

function extended(state: State, { kind, value, forms }: Part): State | null {
  const { total, group, room, scale, isOpen } = state;
  const form = { forms: state.forms & forms || forms, isOpen: false };
  switch (kind) {
    case 'article':
      return state === NOTHING ? { ...state, group: 0, isOpen: true, forms } : null;
    case 'times':
      return group < 10 ? { ...state, ...form, group: (group || 1) * value, room: value } : null;
    case 'scale':
      return value < scale ? { ...form, total: total + (group || 1) * value, group: 0, room: 1000, scale: value } : null;
    case 'plain':
      if (value >= room || (value === 0 && state !== NOTHING) || (isOpen && state !== NOTHING)) return null;
      return { ...state, ...form, group: group + value, room: roomBehind(value) };
  }
}

function roomBehind(value: number): number {
  if (value >= 100) return 100;
  return value >= 20 ? 10 : 1;
}

function lowestBit(forms: number): number {
  return Math.log2(forms & -forms);
}

/** The parts that a word is made of: one, several where numbers are written as one word, none where it is no number. */
function partsIn(token: string, { parts, within }: Vocabulary): readonly Part[] {
  const whole = parts.get(token);
  if (whole) return [whole];
  if (within === null || token.length > LONGEST) return [];
  const found = token.match(within) ?? [];
  return found.join('') === token ? found.map((word) => parts.get(word) as Part) : [];
}

/** Letters of the longest number word that is looked into. */
const LONGEST = 100;

const made = new Map<NumeralLanguage, Vocabulary>();

function vocabularyOf(language: NumeralLanguage): Vocabulary {
  const known = made.get(language) ?? vocabulary(NUMERALS[language]);
  made.set(language, known);
  return known;
}

function vocabulary({ small, tens, hundreds, times, thousand, million, joints, articles, isJoined }: Numerals): Vocabulary {
  const parts = new Map<string, Part>();
  const add = (kind: Part['kind'], value: number, word: string, forms: number): void => {
    const folded = foldForSearch(word);
    parts.set(folded, { kind, value, forms: forms | (parts.get(folded)?.forms ?? 0) });
  };
  const addForms = (kind: Part['kind'], value: number, forms: Forms): void => {
    const each = forms.split('/');
    for (let form = 0; form < MOST_FORMS; form += 1) {
      for (const word of (each[form] || String(each[0])).split(',')) add(kind, value, word, 1 << form);
    }
  };
  small.forEach((forms, index) => addForms('plain', index, forms));
  tens.forEach((forms, index) => addForms('plain', (index + 2) * 10, forms));
  hundreds.forEach((forms, index) => addForms('plain', (index + 1) * 100, forms));
  for (const word of times) addForms('times', 100, word);
  for (const forms of thousand) addForms('scale', 1000, forms);
  for (const forms of million) addForms('scale', 1e6, forms);
  for (const word of articles) addForms('article', 1, word);
  return {
    parts,
    joints: new Map(Object.entries(joints).map(([word, rooms]) => [foldForSearch(word), rooms])),
    within: isJoined ? withinOf([...parts.keys()]) : null,
  };
}

/** Longest first; a word whose last vowel fell stands before `uno` and `otto`, and no word ends within them. */
function withinOf(words: readonly string[]): RegExp {
  const longestFirst = [...words].sort((one, other) => other.length - one.length);
  const fallen = (word: string): boolean =>
    words.some((whole) => whole !== word && whole.length === word.length + 1 && whole.startsWith(word));
  return new RegExp(longestFirst.map((word) => (fallen(word) ? `${word}(?=uno|ott)` : `${word}(?!tt)`)).join('|'), 'gu');
}

/**
 * A folded text with its numbers in words set in figures; those below `least` stay as they are.
 * @param text as `foldForSearch` answers it
 */
export function withFigures(text: string, language: NumeralLanguage, least = 2): string {
  const pieces = text.match(/[\p{L}\p{M}]+|\s+|[^\s\p{L}\p{M}]/gu) ?? [];
  // Blanks are no tokens of a number.
  const places = pieces.flatMap((piece, index) => (piece.trim() === '' ? [] : [index]));
  const tokens = places.map((place) => String(pieces[place]));
  let written = '';
  let done = 0;
  for (let at = 0; at < tokens.length; at += 1) {
    const number = readNumberWords(tokens, at, language);
    if (number === null) continue;
    const [first, last] = [Number(places[at]), Number(places[at + number.length - 1])];
    at += number.length - 1;
    if (number.value < least) continue;
    written += pieces.slice(done, first).join('') + String(number.value);
    done = last + 1;
  }
  return written + pieces.slice(done).join('');
}

/** Tells whether a language is one whose numbers are read. */
export function isNumeralLanguage(language: string): language is NumeralLanguage {
  return NUMERAL_LANGUAGES.some((known) => known === language);
}
