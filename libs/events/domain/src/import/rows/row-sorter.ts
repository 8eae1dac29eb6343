import type { CellReader } from '../cells/cell-reader';
import { saysNothing } from '../cells/read-count';
import type { ColumnFact, RawCell } from '../contract';
import type { Lexicon } from '../names/lexicon';
import { plainWords, wordSet } from '../names/plain-words';
import { NOTHING_SIGNS, SUB_TOTAL_WORDS, TOTAL_WORDS } from '../words/row-words';
import { cellAt, cellOf, type RowKind, type Section, type Sheet, type SheetRow } from './sheet-row';

/** What a row is, and what it says of the rows below it. */
export interface SortedRow {
  readonly kind: RowKind;
  readonly section: Section | null;
}

type OpenRow = Omit<SheetRow, 'kind' | 'isEvent'>;

const TOTAL = new RegExp(`^(?:${[...wordSet(TOTAL_WORDS)].join('|')})(?= |$)`, 'u');
const SUB_TOTAL = new RegExp(`^(?:${[...wordSet(SUB_TOTAL_WORDS)].join('|')})(?= |$)`, 'u');
const DATES: readonly ColumnFact[] = ['days', 'startsOn', 'placeAndDays'];
/** Facts in which long words are broken into the next row. */
const TEXTS: readonly ColumnFact[] = ['title', 'partners', 'leadPartner', 'coPartners', 'place', 'summary'];
/** Rows of sums have few cells. */
const MAX_FILLED = 4;

/** Tells events from everything else that stands between the rows of a table. Rows are to be given in their order. */
export class RowSorter {
  private hasEvents = false;
  private sumOfPart = 0;
  private sumOfAll = 0;
  private readonly lastSummed: number;

  constructor(
    private readonly sheet: Sheet,
    private readonly lexicon: Lexicon,
    private readonly cells: CellReader,
  ) {
    this.lastSummed = sheet.part.lines.findLast(({ raw }) => raw.cells.filter(isFilled).length > 2)?.raw.number ?? 0;
  }

  sort(row: OpenRow): SortedRow {
    const filled = row.cells.flatMap((cell, index) => (isFilled(cell) && !row.covered.includes(index) ? [index] : []));
    if (filled.every((index) => NOTHING_SIGNS.test(cellAt(row, index).text))) return plain('blank');
    const sum = this.sumKind(row, filled);
    if (sum) return plain(sum);
    const sorted =
      filled.length === 1 && this.sheet.part.width > 1 ? this.sortSingle(row, Number(filled[0])) : plain(this.sortSeveral(row, filled));
    if (sorted.kind === 'data') this.count(row);
    return sorted;
  }

  private sortSingle(row: OpenRow, index: number): SortedRow {
    const { text } = cellAt(row, index);
    const section = this.sectionOf(text.trim());
    if (section) return { kind: 'title', section };
    const fact = this.sheet.factAt(index);
    const spans = row.cells.some(({ merged }) => merged === 'left');
    if (!this.hasEvents || spans) return plain(DATES.includes(fact) && this.isDate(row) ? 'data' : 'title');
    return plain(TEXTS.includes(fact) ? 'continues' : this.isDate(row) ? 'data' : 'fragment');
  }

  private sortSeveral(row: OpenRow, filled: readonly number[]): RowKind {
    const facts = filled.map((index) => this.sheet.factAt(index));
    if (this.isDate(row) || !DATES.some((fact) => this.sheet.has(fact))) return 'data';
    const isTitled = facts.includes('title');
    if (!this.hasEvents && facts.length <= 2) return isTitled && facts.includes('participants') ? 'data' : 'title';
    if (facts.length <= 2 && facts.every((fact) => TEXTS.includes(fact))) return 'continues';
    return isTitled || facts.some((fact) => fact === 'partners' || fact === 'leadPartner') ? 'data' : 'fragment';
  }

  /** A row that says so, or one with nothing but the sum of what stands above it. */
  private sumKind(row: OpenRow, filled: readonly number[]): 'sub-total' | 'total' | null {
    if (filled.length > MAX_FILLED && filled.length * 2 > this.sheet.columns.length) return null;
    const says = filled.slice(0, 2).map((index) => plainWords(cellAt(row, index).text));
    const kind = row.raw.number < this.lastSummed ? 'sub-total' : 'total';
    const isSum = says.some((words) => TOTAL.test(words)) && !this.isDate(row);
    if (says.some((words) => SUB_TOTAL.test(words)) && !this.isDate(row)) return this.closed('sub-total');
    if (isSum) return this.closed(kind);
    const counted = cellOf(row, 'participants');
    const facts = filled.map((index) => this.sheet.factAt(index));
    const areFigures = facts.every((fact) => fact === 'participants' || fact === 'meetings' || fact === 'breakdown');
    const count = counted && areFigures ? (this.cells.count(counted.cell.text)?.count ?? null) : null;
    return count !== null && count > 0 && (count === this.sumOfPart || count === this.sumOfAll) ? this.closed(kind) : null;
  }

  private closed(kind: 'sub-total' | 'total'): 'sub-total' | 'total' {
    this.sumOfPart = 0;
    return kind;
  }

  private count(row: OpenRow): void {
    const count = this.cells.count(cellOf(row, 'participants')?.cell.text ?? '')?.count ?? 0;
    this.sumOfPart += count;
    this.sumOfAll += count;
    this.hasEvents = true;
  }

  private isDate(row: OpenRow): boolean {
    return DATES.flatMap((fact) => this.sheet.all(fact)).some(({ index, fact }) => {
      const cell = cellAt(row, index);
      return fact === 'placeAndDays' ? /\d/u.test(cell.text) : !['nothing', 'other'].includes(this.cells.dates(cell, 'day-month').kind);
    });
  }

  /** A heading of a type, a country or a partner. */
  private sectionOf(words: string): Section | null {
    // "n/a" is not Namibia.
    if (saysNothing(words)) return null;
    const type = this.lexicon.find('type', words)?.code ?? this.lexicon.typeLike(words)?.code;
    if (type !== undefined) return { type, words };
    const country = this.lexicon.find('country', words)?.code;
    if (country !== undefined) return { country, words };
    const partner = this.lexicon.find('partner', words)?.code;
    return partner === undefined ? null : { partner, words };
  }
}

function plain(kind: RowKind): SortedRow {
  return { kind, section: null };
}

function isFilled({ text, merged }: RawCell): boolean {
  return merged === undefined && text.trim() !== '';
}
