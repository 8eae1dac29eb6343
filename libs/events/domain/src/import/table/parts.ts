import type { ImportChoices, RawCell, RawRow, RawTable } from '../contract';
import type { HeadingMeaning } from '../columns/heading-meaning';
import { plainWords } from '../names/plain-words';
import { HeadingReader, type Headings } from './heading-reader';

/** A row of a part, before anything in it was read. */
export interface Line {
  readonly raw: RawRow;
  readonly table: number;
  readonly part: number;
  readonly isHeading: boolean;
}

/** A run of rows under the same headings. */
export interface Part {
  readonly index: number;
  /** Name of the first table it stands in. */
  readonly name: string | null;
  /** By column; empty where there is none. */
  readonly headings: readonly string[];
  readonly meanings: readonly (HeadingMeaning | null)[];
  /** Number of its columns. */
  readonly width: number;
  readonly lines: readonly Line[];
}

/** Indexes of the tables that an import reads: those chosen; otherwise a template alone, the tables with headings and those as wide, or all where none has any. Hidden ones only where nothing else is there. */
export function chosenTables(
  tables: readonly RawTable[],
  { tables: chosen }: Pick<ImportChoices, 'tables'>,
  own: readonly string[] = [],
): readonly number[] {
  const all = tables.map((table, index) => ({ ...table, index, width: widthOf(table.rows) }));
  const indexesOf = (some: typeof all): readonly number[] => some.map(({ index }) => index);
  if (chosen) return indexesOf(all.filter(({ index }) => chosen.includes(index)));
  const templates = all.filter(({ isTemplate }) => isTemplate);
  if (templates.length > 0) return indexesOf(templates);
  const reader = new HeadingReader(own);
  const filled = all.filter(({ rows }) => rows.some((row) => row.cells.some(({ text }) => text.trim() !== '')));
  const shown = filled.filter(({ isHidden }) => !isHidden);
  const headed = shown.filter(({ rows }) => rows.some((row) => reader.isHeading(row)));
  if (headed.length === 0) return indexesOf(shown.length > 0 ? shown : filled);
  const widths = new Set(headed.map(({ width }) => width));
  return indexesOf(shown.filter(({ width }) => widths.has(width)));
}

/** Cells that hold something, whatever a sheet says of its width. */
function widthOf(rows: readonly RawRow[]): number {
  return rows.reduce((width, { cells }) => Math.max(width, filledWidth(cells)), 0);
}

function filledWidth(cells: readonly RawCell[]): number {
  return cells.findLastIndex(({ text, merged }) => text.trim() !== '' || merged !== undefined) + 1;
}

interface Growing {
  readonly index: number;
  readonly name: string | null;
  headings: readonly string[];
  meanings: readonly (HeadingMeaning | null)[];
  readonly width: number;
  readonly lines: Line[];
}

/** The parts of the chosen tables. Headings that are repeated continue a part; others, and a table that looks different, begin a new one. */
export function partsOf(tables: readonly RawTable[], chosen: readonly number[], own: readonly string[]): readonly Part[] {
  const reader = new HeadingReader(own);
  const parts: Growing[] = [];
  for (const table of chosen) {
    const { name, rows } = tables[table] as RawTable;
    const width = widthOf(rows);
    let current = parts.find((part) => part === parts.at(-1) && part.width === width);
    let belowHeading = 0;
    for (const [at, raw] of rows.entries()) {
      const heading = belowHeading > 0 ? null : reader.read(raw, rows[at + 1]);
      if (!current || (heading && isOther(current, heading))) current = begin(parts, name, width);
      if (heading) {
        if (current.headings.length === 0) Object.assign(current, { headings: heading.headings, meanings: heading.meanings });
        belowHeading = heading.lines;
      }
      current.lines.push({ raw, table, part: current.index, isHeading: belowHeading > 0 });
      belowHeading = Math.max(0, belowHeading - 1);
    }
  }
  return parts;
}

function begin(parts: Growing[], name: string | null, width: number): Growing {
  const part: Growing = { index: parts.length, name, headings: [], meanings: [], width, lines: [] };
  parts.push(part);
  return part;
}

/** Headings are others where they differ in words and in what they say; a part that has none yet takes any. */
function isOther({ headings, meanings }: Growing, other: Headings): boolean {
  if (headings.length === 0) return false;
  const say = (all: readonly (HeadingMeaning | null)[]): string => all.map((meaning) => meaning?.fact ?? '').join();
  return plainWords(headings.join(' ')) !== plainWords(other.headings.join(' ')) && say(meanings) !== say(other.meanings);
}
