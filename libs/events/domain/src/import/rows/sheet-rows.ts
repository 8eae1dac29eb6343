import type { RawCell } from '../contract';
import type { Line } from '../table/parts';
import type { ReadingContext } from './reading-context';
import { RowSorter } from './row-sorter';
import { cellAt, type Section, type Sheet, type SheetRow } from './sheet-row';

/** The rows of a part: what each of them is, merged cells filled, and rows that were joined to the one above put behind it. */
export function sheetRows(sheet: Sheet, { lexicon, cells: reader, decisions }: Omit<ReadingContext, 'order'>): readonly SheetRow[] {
  const sorter = new RowSorter(sheet, lexicon, reader);
  const rows: SheetRow[] = [];
  let above: readonly RawCell[] = [];
  let sections: readonly Section[] = [];
  let lastEvent = -1;
  for (const line of sheet.part.lines) {
    const { cells, covered } = fill(line, above);
    const row = { raw: line.raw, table: line.table, sheet, cells, covered, sections };
    const decided = decisions.ofRow(line.raw.number)?.kind;
    const sorted = line.isHeading ? { kind: 'header' as const, section: null } : sorter.sort(row);
    const isEvent = sorted.kind === 'data' || decided === 'keep';
    if (sorted.section && !isEvent) sections = sectionsWith(sections, sorted.section);
    const last = rows[lastEvent];
    if (decided === 'join' && last) rows[lastEvent] = { ...last, cells: joined(last.cells, row.cells) };
    else if (isEvent) lastEvent = rows.length;
    rows.push({ ...row, kind: sorted.kind, isEvent });
    above = cells;
  }
  return rows;
}

/** A cell below a merged one holds what that one holds; one beside it holds nothing. */
function fill({ raw }: Line, above: readonly RawCell[]): { readonly cells: readonly RawCell[]; readonly covered: readonly number[] } {
  const covered = raw.cells.flatMap(({ merged }, index) => (merged === 'above' ? [index] : []));
  if (covered.length === 0) return { cells: raw.cells, covered };
  return { cells: raw.cells.map((cell, index) => (cell.merged === 'above' ? cellAt({ cells: above }, index) : cell)), covered };
}

/** A new heading takes the place of the one that said the same fact. */
function sectionsWith(sections: readonly Section[], added: Section): readonly Section[] {
  const says = (section: Section): string =>
    Object.keys(section)
      .filter((key) => key !== 'words')
      .join();
  return [...sections.filter((section) => says(section) !== says(added)), added];
}

function joined(cells: readonly RawCell[], more: readonly RawCell[]): readonly RawCell[] {
  return Array.from({ length: Math.max(cells.length, more.length) }, (_none, index) => {
    const [one, other] = [cellAt({ cells }, index), cellAt({ cells: more }, index)];
    return other.text.trim() === '' ? one : { text: `${one.text} ${other.text}`.trim() };
  });
}
