import { type EventLevel, NUMERAL_LANGUAGES } from '@turnout/events/domain';
import { countryName } from '@turnout/shared/i18n';
import type { Dimension } from '../figures';
import type { NarrativeGround } from '../ground';
import { type Token, tokensOf } from '../text/tokens';
import { ANY_EVENT, stems, STOP_IN_LABELS } from './lexicon';

/** Words that name a type, a country, a level or a partner of the project. */
export interface Mention {
  readonly dimension: Dimension;
  readonly code: string;
  /** Of the first token, and of the one behind the last. */
  readonly first: number;
  readonly end: number;
  /** Whether the words say that it is events they name. */
  readonly isEvents: boolean;
}

interface Name {
  readonly dimension: Dimension;
  readonly code: string;
  readonly words: readonly string[];
  /** A word that is also one of everyday life names a type only beside a word for events. */
  readonly needsEvent: boolean;
  readonly isEvents: boolean;
}

/** Finds what of a ground a sentence names. */
export type MentionFinder = (tokens: readonly Token[]) => readonly Mention[];

const LEVELS: readonly [EventLevel, RegExp][] = /* @__PURE__ */ [
  ['national', stems('national$ nationally$ nacional$ nacionais$ nazionale$ nazionali$ krajow εθνικ')],
  [
    'international',
    stems(
      'international$ internationally$ transnational$ internacional$ internacionais$ internazionale$ internazionali$ międzynarodow διεθν',
    ),
  ],
];

/** So many letters of a word are the same in all its endings. */
const STEM = 4;
const LOOSE = 2;

/** Prepares to find the names of a ground. */
export function mentionFinder(ground: NarrativeGround): MentionFinder {
  const byBeginning = new Map<string, Name[]>();
  for (const name of namesOf(ground)) {
    const key = beginningOf(String(name.words[0]));
    byBeginning.set(key, [...(byBeginning.get(key) ?? []), name]);
  }
  for (const names of byBeginning.values()) names.sort((one, other) => other.words.length - one.words.length);
  return (tokens) => {
    const found: Mention[] = [];
    for (let at = 0; at < tokens.length; at = Math.max(at + 1, found.at(-1)?.end ?? 0)) {
      const mention = mentionAt(tokens, at, byBeginning) ?? levelAt(tokens, at);
      if (mention) found.push(mention);
    }
    return found;
  };
}

function levelAt(tokens: readonly Token[], at: number): Mention | null {
  const found = LEVELS.find(([, words]) => words.test(String(tokens[at]?.fold)));
  return found ? { dimension: 'level', code: found[0], first: at, end: at + 1, isEvents: false } : null;
}

function mentionAt(tokens: readonly Token[], at: number, names: ReadonlyMap<string, readonly Name[]>): Mention | null {
  const token = tokens[at];
  if (token === undefined || token.kind === 'number') return null;
  for (const { dimension, code, words, needsEvent, isEvents } of names.get(beginningOf(token.fold)) ?? []) {
    const end = endOf(tokens, at, words);
    if (end === null || (needsEvent && !isBesideEvent(tokens, at, end))) continue;
    return { dimension, code, first: at, end, isEvents };
  }
  return null;
}

/** Behind the last of the words, where they stand from a token on; signs between them do not matter. */
function endOf(tokens: readonly Token[], at: number, words: readonly string[]): number | null {
  let end = at;
  for (const word of words) {
    if (end > at && tokens[end]?.text === '-') end += 1;
    if (!isAlike(String(tokens[end]?.fold), word)) return null;
    end += 1;
  }
  return end;
}

function isBesideEvent(tokens: readonly Token[], first: number, end: number): boolean {
  return ANY_EVENT.has(String(tokens[end]?.fold)) || ANY_EVENT.has(String(tokens[first - 1]?.fold));
}

/** Whether two words are the same but for their ending. */
function isAlike(one: string, other: string): boolean {
  if (one === other) return true;
  const common = Math.max(STEM, other.length - LOOSE);
  return (
    Math.min(one.length, other.length) >= common && one.length <= other.length + LOOSE && one.slice(0, common) === other.slice(0, common)
  );
}

function beginningOf(word: string): string {
  return word.slice(0, STEM);
}

function namesOf({ types, partners, sums }: NarrativeGround): Name[] {
  const places = new Set([...sums.map(({ place }) => String(place)), ...partners.map(({ country }) => String(country))]);
  return [
    ...typeNames(types),
    ...[...places].filter((place) => /^[A-Z]{2}$/u.test(place)).flatMap(countryNames),
    ...partners.flatMap(({ code, name }) =>
      [...new Set([code, name])].map((each) => named('partner', code, wordsOf(each))).filter(({ words }) => words.join('').length > 2),
    ),
  ].filter(({ words }) => words.length > 0);
}

/** By its whole label, and by what of it no other type has and no event is called. */
function typeNames(types: NarrativeGround['types']): Name[] {
  const own = types.map(({ label }) => wordsOf(label).filter((word) => !ANY_EVENT.has(word) && !STOP_IN_LABELS.test(word)));
  return types.flatMap(({ code, label }, index) => {
    const [words, whole] = [own[index] as string[], wordsOf(label)];
    const isOnly = words.length > 0 && own.every((other, at) => at === index || other.join(' ') !== words.join(' '));
    const short = { ...named('type', code, words), needsEvent: words.length === 1 };
    return [{ ...named('type', code, whole), isEvents: true }, ...(isOnly && words.length < whole.length ? [short] : [])];
  });
}

/** Names whose stem changes with their ending. */
const BENT: Readonly<Record<string, string>> = {
  ...{ IT: 'Włoszech Włoch', DE: 'Niemczech Niemiec', HU: 'Węgrzech Węgier', CZ: 'Czechach Czech', LT: 'Litwie', UA: 'Ukrainie' },
};

function countryNames(code: string): Name[] {
  const names = [...NUMERAL_LANGUAGES.map((language) => countryName(code, language)), ...(BENT[code]?.split(' ') ?? [])].map(wordsOf);
  return [...new Map(names.map((words) => [words.join(' '), words])).values()].map((words) => named('country', code, words));
}

function named(dimension: Dimension, code: string, words: readonly string[]): Name {
  return { dimension, code, words, needsEvent: false, isEvents: false };
}

function wordsOf(text: string): string[] {
  return tokensOf(text)
    .filter(({ text: written }) => written !== '-')
    .map(({ fold }) => fold);
}
