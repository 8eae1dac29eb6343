import { type HeadingMeaning, headingMeaning } from '../columns/heading-meaning';
import type { RawRow } from '../contract';
import { plainWords, wordSet } from '../names/plain-words';
import { TOTAL_WORDS } from '../words/row-words';

/** A row of headings, or two of which the second tells apart what the first puts together. */
export interface Headings {
  readonly headings: readonly string[];
  readonly meanings: readonly (HeadingMeaning | null)[];
  /** How many rows they take. */
  readonly lines: 1 | 2;
}

const TOTAL = wordSet(TOTAL_WORDS);
/** No heading but one of ages: 18–30, 65+. */
const BEGINS_WITH_FIGURE = /^\W*(?!\d{1,2}\s*(?:[-–]\s*\d{1,2}|\+)\s*(?:\p{L}|$))\d/u;

/** Recognises rows of headings; what a text means is looked up once. */
export class HeadingReader {
  private readonly meanings = new Map<string, HeadingMeaning | null>();

  /** `own`: labels of the dimensions of the project's own. */
  constructor(private readonly own: readonly string[]) {}

  /** Tells whether a row is one of headings. */
  isHeading(row: RawRow): boolean {
    return this.meaningsOf(row) !== null;
  }

  /** The headings in a row, with those of the row below where that one belongs to them; `null` for another row. */
  read(row: RawRow, below: RawRow | undefined): Headings | null {
    const meanings = this.meaningsOf(row);
    if (!meanings) return null;
    const headings = row.cells.map(({ text }) => text.trim());
    return (below && this.withBelow(row, meanings, below)) ?? { headings, meanings, lines: 1 };
  }

  /** At least two facts named, by at least half of the texts, and no figures among them. */
  private meaningsOf({ cells }: RawRow): readonly (HeadingMeaning | null)[] | null {
    const filled = cells.filter(({ text }) => text.trim() !== '');
    if (
      filled.length < 2 ||
      filled.some(({ text, date, number }) => date !== undefined || number !== undefined || BEGINS_WITH_FIGURE.test(text))
    )
      return null;
    const meanings = cells.map(({ text }) => this.meaningOf(text));
    const known = meanings.filter((meaning) => meaning?.isWhole);
    const facts = new Set(known.map((meaning) => `${String(meaning?.fact)} ${String(meaning?.category)}`));
    return facts.size > 1 && known.length * 2 >= filled.length ? meanings : null;
  }

  private meaningOf(text: string): HeadingMeaning | null {
    const known = this.meanings.get(text);
    if (known !== undefined) return known;
    const meaning = headingMeaning(text, this.own);
    this.meanings.set(text, meaning);
    return meaning;
  }

  /** Sub-headings stand below headings that span several columns, or below nothing. */
  private withBelow(row: RawRow, meanings: readonly (HeadingMeaning | null)[], below: RawRow): Headings | null {
    const spans = row.cells.some(({ merged }) => merged === 'left');
    const filled = below.cells.flatMap(({ text }, index) => (text.trim() === '' ? [] : [{ text: text.trim(), index }]));
    if (!spans || filled.length === 0) return null;
    const lower = new Map(filled.map(({ text, index }) => [index, { text, meaning: this.meaningOf(text) }] as const));
    const isKnown = ({ text }: { readonly text: string }): boolean => this.meaningOf(text)?.isWhole === true || TOTAL.has(plainWords(text));
    if (filled.some(({ text }) => /\d/u.test(text)) || !filled.every(isKnown)) return null;
    const above = spanned(row);
    const width = Math.max(row.cells.length, below.cells.length);
    const columns = Array.from({ length: width }, (_none, index) => ({ over: above[index] ?? '', under: lower.get(index) }));
    return {
      headings: columns.map(({ over, under }) => [over, under?.text ?? ''].filter((text) => text !== '').join(': ')),
      meanings: columns.map(({ over, under }, index) => under?.meaning ?? (under ? this.meaningOf(over) : (meanings[index] ?? null))),
      lines: 2,
    };
  }
}

/** Headings with those that span several columns repeated over each. */
function spanned({ cells }: RawRow): readonly string[] {
  const all: string[] = [];
  let last = '';
  for (const { text, merged } of cells) {
    if (merged !== 'left') last = text.trim();
    all.push(last);
  }
  return all;
}
