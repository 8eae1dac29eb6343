import type { RawTable } from '@turnout/events/domain';
import { lengthOf } from '@turnout/shared/kernel';
import { FlowingText } from '../flowing-text';
import { MAX_COLUMNS } from '../limits';
import { OpenTables } from '../open-table';
import { OfficePackage } from '../package/office-package';
import { attribute, isOn, walkXml, type XmlAttributes } from '../package/walk-xml';
import { refusal } from '../refusal';
import type { Tally } from '../tally';

const MAX_NAME = 80;
/** Text that was deleted or moved away while changes were tracked, the second version of what has two, and instructions of fields. */
const NOT_SHOWN = new Set(['del', 'moveFrom', 'Fallback', 'instrText', 'delInstrText']);

/**
 * Reads the tables of a document, each under the paragraph before it, as they are once all tracked changes are taken over.
 * @throws DomainError `import.no-table` and what {@link OfficePackage} and the tally refuse
 */
export function readDocx(bytes: Uint8Array, tally: Tally): { tables: readonly RawTable[] } {
  const file = OfficePackage.open(bytes, 'docx');
  const part = file.part(file.mainPart);
  if (part === null) throw refusal('import.damaged');
  const walk = new DocumentWalk(tally);
  walkXml(part, walk);
  return { tables: walk.tables.all() };
}

/** What the properties of a cell say about the room that it takes. */
interface CellRoom {
  columns: number;
  isContinued: boolean;
}

class DocumentWalk {
  readonly tables: OpenTables;
  private depth = 0;
  private hiddenFrom: number | null = null;
  private isText = false;
  /** Properties of a row or a cell that are being told: `w:del` means the row there, and text elsewhere. */
  private properties: string | null = null;
  private room: CellRoom = { columns: 1, isContinued: false };
  private paragraph = new FlowingText();

  constructor(tally: Tally) {
    this.tables = new OpenTables(tally);
  }

  open(name: string, attributes: XmlAttributes): void {
    this.depth++;
    if (this.hiddenFrom !== null) return;
    // What properties were before a tracked change stands inside them.
    if (name.endsWith('PrChange')) this.hiddenFrom = this.depth;
    else if (this.properties !== null) this.property(name, attributes);
    else if (NOT_SHOWN.has(name)) this.hiddenFrom = this.depth;
    else this.element(name);
  }

  text(text: string): void {
    if (!this.isText || this.hiddenFrom !== null) return;
    (this.tables.inner?.text ?? this.paragraph).add(text);
  }

  close(name: string): void {
    if (this.hiddenFrom === null) this.end(name);
    else if (this.hiddenFrom === this.depth) this.hiddenFrom = null;
    this.depth--;
  }

  private element(name: string): void {
    const { inner } = this.tables;
    if (name === 't') this.isText = true;
    else if (name === 'tab') inner?.text?.add(' ');
    else if (name === 'br' || name === 'cr') inner?.text?.breakLine();
    else if (name === 'noBreakHyphen') inner?.text?.add('-');
    else if (name === 'p' && !inner) this.paragraph = new FlowingText();
    else if (name === 'tbl') this.startTable();
    else if (name === 'tr') inner?.grid.startRow();
    else if (name === 'tc') {
      this.room = { columns: 1, isContinued: false };
      inner?.openCell();
    } else if (name === 'trPr' || name === 'tcPr') this.properties = name;
  }

  private end(name: string): void {
    const { inner } = this.tables;
    if (name === 't') this.isText = false;
    else if (name === 'p') inner?.text?.breakLine();
    else if (name === 'tbl') this.tables.end();
    else if (name === 'tr') inner?.grid.endRow();
    else if (name === 'tc') inner?.closeCell();
    else if (name === this.properties) this.endProperties(name);
  }

  private startTable(): void {
    const name = this.paragraph.toString().replaceAll('\n', ' ');
    this.tables.start();
    this.paragraph = new FlowingText();
    if (this.tables.inner && name !== '') this.tables.inner.name = lengthOf(name) > MAX_NAME ? [...name].slice(0, MAX_NAME).join('') : name;
  }

  private property(name: string, attributes: XmlAttributes): void {
    const value = attribute(attributes, 'val');
    const { inner } = this.tables;
    if (name === 'gridSpan') this.room.columns = Math.min(MAX_COLUMNS, Math.max(1, Number.parseInt(value ?? '1', 10) || 1));
    else if (name === 'vMerge') this.room.isContinued = value === undefined || value === 'continue';
    else if (name === 'gridBefore')
      for (let left = Math.min(MAX_COLUMNS, Number(value) || 0); left > 0; left--) inner?.grid.add({ text: '' });
    else if (name === 'del' && this.properties === 'trPr') inner?.grid.dropRow();
    else if (name === 'hidden' && this.properties === 'trPr' && (value === undefined || isOn(value))) inner?.grid.dropRow();
  }

  private endProperties(name: string): void {
    this.properties = null;
    if (name !== 'tcPr') return;
    const { columns, isContinued } = this.room;
    this.tables.inner?.describeCell({ columns, rows: 1 }, isContinued ? { merged: 'above' } : {});
  }
}
