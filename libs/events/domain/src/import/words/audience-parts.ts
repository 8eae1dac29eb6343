import { plainWords, wordSet } from '../names/plain-words';
import { BREAKDOWN_WORDS, OF_WHICH } from './breakdown-words';

/** Who is counted: a category of a dimension that counts are split by. */
export interface AudiencePart {
  readonly dimension: string;
  readonly category: string;
}

const PARTS: ReadonlyMap<string, AudiencePart> = new Map(
  BREAKDOWN_WORDS.flatMap(([dimension, category, words]) => [...wordSet(words)].map((word) => [word, { dimension, category }] as const)),
);

const LEADING = new RegExp(`^(?:${[...wordSet(OF_WHICH)].join('|')})(?= |$)`, 'u');

/** What people are called in general, in front of or behind the words that tell which. */
const PEOPLE = new Set(
  [
    ...wordSet(
      'participants|participant|people|persons|attendees|number|of|no|nr|n|participantes|número|partecipanti|numero|uczestnicy|uczestników|liczba|osób|osoby',
    ),
  ].concat([
    ...wordSet(
      'συμμετέχοντες|αριθμός|άτομα|asistentes|personas|participants|nombre|de|участници|брой|dalībnieki|skaits|résztvevők|száma|fő|personnes|pessoas|persone',
    ),
  ]),
);

/** Ages, as columns for them are headed: under 18, 18–30, 65+. */
const AGE =
  /^(?:(?:under|over|below|above|less than|more than|<|>|≥|≤|menos de|mais de|meno di|più di|poniżej|powyżej|κάτω των|άνω των|под|над|līdz|virs|moins de|plus de|unter|über)\s*\d{1,2}|\d{1,2}\s*[-–]\s*\d{1,2}|\d{1,2}\s*\+)(?:\s*(?:years?(?: old)?|anos|anni|lat|ετών|años|години|gadi|év|ans|jahre))?$/iu;

/** Tells whether a text announces a part of a count: "of which women". */
export function saysOfWhich(text: string): boolean {
  return LEADING.test(plainWords(text));
}

/** The part that a heading or the words behind a figure name; `null` for words that are no part as we know them. */
export function audiencePart(text: string): AudiencePart | null {
  const words = plainWords(text).replace(LEADING, '').trim();
  const bare = words
    .split(' ')
    .filter((word) => !PEOPLE.has(word))
    .join(' ');
  const known = PARTS.get(words) ?? PARTS.get(bare);
  if (known) return known;
  const age = text.trim().replace(/^(?:age|aged|ages)\s*:?\s*/iu, '');
  return AGE.test(age) ? { dimension: 'age-group', category: age } : null;
}
