import type { RawCell, RawRow } from '@turnout/events/domain';
import { MAX_COLUMNS } from '../limits';
import { attribute, isOn, walkXml, type XmlAttributes } from '../package/walk-xml';
import { refusal } from '../refusal';
import type { Tally } from '../tally';
import { type Area, areaOf, placeOf } from './cell-reference';
import type { CellValues, StoredCell } from './cell-values';
import { markMerged } from './mark-merged';

const NOTHING: StoredCell = { type: '', style: -1, value: '', inline: '', formula: '' };
const FIELDS: Readonly<Record<string, 'value' | 'inline' | 'formula'>> = { v: 'value', t: 'inline', f: 'formula' };

/**
 * Reads the rows of a sheet that have anything in them, under the numbers that the sheet shows. Only these cost anything, wherever they stand.
 * @throws DomainError `import.too-many-columns`, `import.too-complex` and what the tally and {@link walkXml} refuse
 */
export function readSheet(part: Uint8Array, values: CellValues, tally: Tally): readonly RawRow[] {
  const walk = new SheetWalk(values);
  walkXml(part, walk);
  return markMerged(walk.rows, walk.merged, tally);
}

class SheetWalk {
  readonly rows: RawRow[] = [];
  readonly merged: Area[] = [];
  private isData = false;
  private isPhonetic = false;
  private row = { number: 0, isHidden: false, cells: [] as RawCell[] };
  private column = -1;
  private cell: { -readonly [Key in keyof StoredCell]: StoredCell[Key] } | null = null;
  private field: 'value' | 'inline' | 'formula' | null = null;

  constructor(private readonly values: CellValues) {}

  open(name: string, attributes: XmlAttributes): void {
    if (name === 'sheetData') this.isData = true;
    else if (name === 'row' && this.isData) this.startRow(attributes);
    else if (name === 'c' && this.isData) this.startCell(attributes);
    else if (name === 'rPh') this.isPhonetic = true;
    else if (this.cell && Object.hasOwn(FIELDS, name)) this.field = FIELDS[name] ?? null;
    else if (name === 'mergeCell') this.addMerged(attributes);
  }

  text(text: string): void {
    if (this.cell && this.field && !this.isPhonetic) this.cell[this.field] += text;
  }

  close(name: string): void {
    if (name === 'c') this.endCell();
    else if (name === 'row') this.endRow();
    else if (name === 'sheetData') this.isData = false;
    else if (name === 'rPh') this.isPhonetic = false;
    else if (Object.hasOwn(FIELDS, name)) this.field = null;
  }

  private startRow(attributes: XmlAttributes): void {
    const number = Number(attributes['r'] ?? this.row.number + 1);
    if (!Number.isSafeInteger(number) || number <= this.row.number || number > 1_048_576) throw refusal('import.damaged');
    this.row = { number, isHidden: isOn(attributes['hidden']), cells: [] };
    this.column = -1;
  }

  private startCell(attributes: XmlAttributes): void {
    const place = attributes['r'] === undefined ? null : placeOf(attributes['r']);
    if (attributes['r'] !== undefined && place?.row !== this.row.number - 1) throw refusal('import.damaged');
    this.column = place?.column ?? this.column + 1;
    this.cell = { ...NOTHING, type: attributes['t'] ?? '', style: Number(attributes['s'] ?? -1) };
  }

  private endCell(): void {
    if (this.cell === null) return;
    const read = this.values.read(this.cell);
    this.cell = null;
    if (read.text === '') return;
    const { cells, number } = this.row;
    if (this.column >= MAX_COLUMNS) throw refusal('import.too-many-columns', { max: MAX_COLUMNS, row: number });
    while (cells.length < this.column) cells.push({ text: '' });
    cells[this.column] = read;
  }

  private endRow(): void {
    const { number, isHidden, cells } = this.row;
    if (cells.length > 0) this.rows.push({ number, cells, ...(isHidden ? { isHidden } : {}) });
  }

  private addMerged(attributes: XmlAttributes): void {
    const area = areaOf(attribute(attributes, 'ref') ?? '');
    if (area) this.merged.push(area);
  }
}
