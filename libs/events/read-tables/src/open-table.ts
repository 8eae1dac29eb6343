import type { RawCell, RawTable } from '@turnout/events/domain';
import { FlowingText } from './flowing-text';
import { Grid, type Span } from './grid';
import { refusal } from './refusal';
import type { Tally } from './tally';

/** Mails that are set with tables have about ten in one another. */
const MAX_OPEN = 30;
const ONE: Span = { columns: 1, rows: 1 };

/** A table of a page or document whose end has not come yet. */
export class OpenTable {
  readonly grid: Grid;
  /** The text of the cell that is open; `null` between cells. */
  text: FlowingText | null = null;
  name: string | null = null;
  private opened: { span: Span; value: Partial<RawCell> } = { span: ONE, value: {} };

  constructor(tally: Tally) {
    this.grid = new Grid(tally);
  }

  openCell(span: Span = ONE, value: Partial<RawCell> = {}): void {
    this.closeCell();
    this.text = new FlowingText();
    this.describeCell(span, value);
  }

  /** Says of the cell that is open what room it takes and what it is besides its text. */
  describeCell(span: Span, value: Partial<RawCell>): void {
    this.opened = { span, value };
  }

  closeCell(): void {
    if (this.text === null) return;
    const text = this.opened.value.merged === undefined ? this.text.toString() : '';
    this.grid.add({ ...(text === '' ? {} : this.opened.value), ...mergedOf(this.opened.value), text }, this.opened.span);
    this.text = null;
  }

  close(): RawTable {
    this.closeCell();
    this.grid.endRow();
    return { name: this.name, rows: this.grid.rows };
  }
}

function mergedOf({ merged }: Partial<RawCell>): Pick<RawCell, 'merged'> {
  return merged === undefined ? {} : { merged };
}

/**
 * The tables that are open, one inside the other, and those that have ended. A table in a cell that is hardly one, with a single row or
 * column, is text of the cell; any other stands by itself and leaves its cell to the rest.
 */
export class OpenTables {
  private readonly open: OpenTable[] = [];
  private readonly ended: { readonly order: number; readonly table: RawTable }[] = [];
  private started = 0;
  private readonly orders: number[] = [];

  constructor(private readonly tally: Tally) {}

  get inner(): OpenTable | undefined {
    return this.open.at(-1);
  }

  /** @throws DomainError `import.too-complex` for tables in tables in tables without end */
  start(): void {
    if (this.open.length === MAX_OPEN) throw refusal('import.too-complex');
    this.open.push(new OpenTable(this.tally));
    this.orders.push(this.started++);
  }

  end(): void {
    const table = this.open.pop()?.close();
    const order = this.orders.pop();
    if (table === undefined || order === undefined) return;
    const { inner } = this;
    if (inner?.text && isHardlyOne(table)) {
      for (const { cells } of table.rows) {
        inner.text.breakLine();
        inner.text.add(cells.map(({ text }) => text).join(' '));
      }
      inner.text.breakLine();
    } else this.ended.push({ order, table });
  }

  /** All tables, in the order in which they begin. */
  all(): readonly RawTable[] {
    while (this.open.length > 0) this.end();
    return this.ended.sort((a, b) => a.order - b.order).map(({ table }) => table);
  }
}

function isHardlyOne({ rows }: RawTable): boolean {
  return rows.length < 2 || rows.every(({ cells }) => cells.length < 2);
}
