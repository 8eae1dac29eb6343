import { findAllNamed, findNamed, type Named } from './find-named';
import { type Days, readDays } from './read-days';
import { type Headcount, readHeadcount } from './read-headcount';

/** The words of a project, by which cells are recognised. */
export interface LineVocabulary {
  readonly types: readonly Named[];
  readonly partners: readonly Named[];
  readonly countries: readonly Named[];
}

/** What a line of a sheet says of an event. A fact that no cell says is `null`. */
export interface LineFacts {
  readonly type: string | null;
  readonly title: string | null;
  readonly days: Days | null;
  readonly country: string | null;
  /** In the cell's order: the first leads. Codes. */
  readonly partners: readonly string[];
  readonly headcount: Headcount | null;
  readonly isInternational: boolean;
}

/** A cell that was understood: which fact it says, in its own words. */
export interface UnderstoodCell {
  readonly fact: keyof LineFacts;
  readonly words: string;
}

/** A line as it was understood. Every cell is among `understood` or in `leftOver`, a cell of several partners in both where one is not known. */
export interface ReadLine {
  readonly facts: LineFacts;
  readonly understood: readonly UnderstoodCell[];
  readonly leftOver: readonly string[];
}

/** What people write in place of a country. */
const NO_COUNTRY = /^(?:european|international|europe|eu|online)$/iu;

type Recognised = Partial<LineFacts> & { readonly others?: readonly string[] };

/** Ways to recognise a cell, the surest first. */
const RECOGNISERS: readonly ((cell: string, words: LineVocabulary) => Recognised | null)[] = [
  (cell) => wrap(readDays(cell), (days) => ({ days })),
  (cell, { types }) => wrap(findNamed(types, cell), ({ code }) => ({ type: code })),
  (cell, { countries }) => wrap(findNamed(countries, cell), ({ code }) => ({ country: code })),
  (cell) => (NO_COUNTRY.test(cell) ? { isInternational: true } : null),
  (cell, { partners }) => {
    const { found, others } = findAllNamed(partners, cell);
    // Of a sentence that happens to hold a partner's name most parts are nobody.
    return found.length === 0 || others.length > found.length ? null : { partners: found.map(({ code }) => code), others };
  },
];

const NOTHING: LineFacts = { type: null, title: null, days: null, country: null, partners: [], headcount: null, isInternational: false };

/** Reads the cells of one line by what they hold, in whatever order they stand. What is said twice is taken from the first cell that says it. */
export function readLine(cells: readonly string[], words: LineVocabulary): ReadLine {
  let facts = NOTHING;
  const understood: UnderstoodCell[] = [];
  const rest: string[] = [];
  for (const cell of cells.map((each) => each.trim()).filter((each) => each !== '')) {
    const [fact, recognised] = recognise(cell, words, facts) ?? [];
    if (!fact || !recognised) {
      rest.push(cell);
      continue;
    }
    const { others = [], ...said } = recognised;
    facts = { ...facts, ...said };
    understood.push({ fact, words: cell });
    rest.push(...others);
  }
  return withTitleAndCount(facts, understood, rest);
}

function recognise(cell: string, words: LineVocabulary, facts: LineFacts): [keyof LineFacts, Recognised] | null {
  for (const recogniser of RECOGNISERS) {
    const recognised = recogniser(cell, words);
    if (!recognised) continue;
    const [fact] = Object.keys(recognised) as (keyof LineFacts)[];
    if (fact && JSON.stringify(facts[fact]) === JSON.stringify(NOTHING[fact])) return [fact, recognised];
  }
  return null;
}

/** Of several numbers the last is the count, as sheets begin with numbers of lines; of several texts the longest is the title. */
function withTitleAndCount(facts: LineFacts, understood: readonly UnderstoodCell[], rest: readonly string[]): ReadLine {
  const counted = rest.findLastIndex((cell) => readHeadcount(cell) !== null);
  const texts = rest.filter((cell) => /\p{L}{2}/u.test(cell) && readHeadcount(cell) === null);
  const longest = Math.max(0, ...texts.map((text) => text.length));
  const titled = rest.findIndex((cell) => texts.includes(cell) && cell.length === longest);
  const [count, title] = [rest[counted], rest[titled]];
  return {
    facts: { ...facts, title: title ?? null, headcount: count === undefined ? null : readHeadcount(count) },
    understood: [
      ...understood,
      ...(title === undefined ? [] : [{ fact: 'title' as const, words: title }]),
      ...(count === undefined ? [] : [{ fact: 'headcount' as const, words: count }]),
    ],
    leftOver: rest.filter((_cell, index) => index !== counted && index !== titled),
  };
}

function wrap<T>(found: T | null, say: (found: T) => Recognised): Recognised | null {
  return found === null ? null : say(found);
}
