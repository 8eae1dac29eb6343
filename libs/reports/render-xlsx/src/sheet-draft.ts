import type { Cell, CellStyle, CellValue, MergeRange, RowDef } from 'hucre';
import { SHEET_LIMITS, tooLong } from './sheet-text';

/** A cell to be written. */
export interface DraftCell {
  readonly value: CellValue;
  readonly style: CellStyle;
  readonly formula?: string;
  /** Name of the sheet it leads to. */
  readonly leadsTo?: string;
}

/** Words that the engine would take for an error of a formula. */
const LOOKS_LIKE_ERROR = /^#(?:[A-Z_]+[!?]?|N\/A|DIV\/0!)$/u;
/** Height of a line in points, and how high a row can be. */
const LINE = 15;
const TALLEST = 400;
/** Texts that fit into the narrowest column. */
const SHORT = 8;

/** A sheet that grows row by row. */
export class SheetDraft {
  readonly cells = new Map<string, Partial<Cell>>();
  readonly merges: MergeRange[] = [];
  readonly rowDefs = new Map<number, RowDef>();
  #rows = 0;
  /** Texts that may need more than a line, by where they stand. */
  readonly #long: { readonly row: number; readonly column: number; readonly text: string }[] = [];

  /** How many rows there are: the index of the next one. */
  get rowCount(): number {
    return this.#rows;
  }

  /** Adds a row. @throws DomainError `report.too-long-for-excel` @returns its index */
  add(cells: readonly (DraftCell | null)[], def?: RowDef): number {
    const row = this.#rows++;
    if (row >= SHEET_LIMITS.rows) throw tooLong();
    if (def) this.rowDefs.set(row, def);
    for (const [column, cell] of cells.entries()) {
      if (!cell) continue;
      this.cells.set(`${String(row)},${String(column)}`, written(cell));
      const { value, style } = cell;
      if (typeof value === 'string' && value.length > SHORT && style.alignment?.wrapText === true)
        this.#long.push({ row, column, text: value });
    }
    return row;
  }

  /**
   * Makes rows as high as their texts need: not every program does so by itself.
   * @param widths of the columns, in characters
   */
  fitRows(widths: readonly number[]): void {
    const lines = new Map<number, number>();
    for (const { row, column, text } of this.#long)
      lines.set(row, Math.max(lines.get(row) ?? 1, linesOf(text, (widths[column] ?? SHORT) - 1)));
    for (const [row, count] of lines) {
      const def = this.rowDefs.get(row);
      if (count > 1 && def?.height === undefined) this.rowDefs.set(row, { ...def, height: Math.min(TALLEST, count * LINE) });
    }
  }

  /**
   * Adds text that runs over several columns. Rows of merged cells do not grow by themselves, so their height is reckoned; text that no row
   * is high enough for goes on in the next.
   *
   * @param characters how many find room in a line
   * @param leadsTo name of a sheet
   */
  addWide(text: string, style: CellStyle, columns: number, characters: number, leadsTo?: string): void {
    const size = (style.font?.size ?? 11) / 11;
    const room = Math.max(10, Math.floor(characters / size));
    const height = LINE * size;
    for (const piece of pieces(text, room * Math.floor(TALLEST / height / 1.3))) {
      const row = this.add([{ value: piece, style, ...(leadsTo === undefined ? {} : { leadsTo }) }], {
        height: Math.max(1, linesOf(piece, room)) * height,
      });
      if (columns > 1) this.merges.push({ startRow: row, startCol: 0, endRow: row, endCol: columns - 1 });
    }
  }
}

function written({ value, style, formula, leadsTo }: DraftCell): Partial<Cell> {
  if (formula !== undefined) return { formula, formulaResult: value, style };
  if (leadsTo !== undefined) return { value, style, hyperlink: { target: '', location: `'${leadsTo.replaceAll("'", "''")}'!A1` } };
  if (typeof value === 'string' && LOOKS_LIKE_ERROR.test(value)) return { value, style, richText: [{ text: value }] };
  return { value, style };
}

/** How many lines a text takes that is broken between words: a little more than its characters would need. */
function linesOf(text: string, room: number): number {
  return text.split('\n').reduce((lines, { length }) => lines + (length <= room ? 1 : Math.ceil((length * 1.08) / room)), 0);
}

/** Cut between words, the longest pieces that keep within the length. */
function pieces(text: string, length: number): readonly string[] {
  if (text.length <= length) return [text];
  const space = text.lastIndexOf(' ', length);
  const end = space > length / 2 ? space : length - (/[\ud800-\udbff]/u.test(text.charAt(length - 1)) ? 1 : 0);
  return [text.slice(0, end), ...pieces(text.slice(end).trimStart(), length)];
}
