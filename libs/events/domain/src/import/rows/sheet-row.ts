import type { ColumnFact, ImportColumn, RawCell, RawRow } from '../contract';
import type { Part } from '../table/parts';

/** A part with its columns, by what they say. */
export class Sheet {
  private readonly byFact = new Map<ColumnFact, ImportColumn[]>();

  constructor(
    readonly part: Part,
    readonly columns: readonly ImportColumn[],
  ) {
    for (const column of columns) {
      const known = this.byFact.get(column.fact);
      if (known) known.push(column);
      else this.byFact.set(column.fact, [column]);
    }
  }

  /** The columns that say a fact. */
  all(fact: ColumnFact): readonly ImportColumn[] {
    return this.byFact.get(fact) ?? [];
  }

  /** What the column at an index says. */
  factAt(index: number): ColumnFact {
    return (this.columns[index] as ImportColumn).fact;
  }

  has(fact: ColumnFact): boolean {
    return this.byFact.has(fact);
  }
}

/** What a heading between rows says of those below it. */
export interface Section {
  readonly type?: string;
  readonly country?: string;
  readonly partner?: string;
  readonly words: string;
}

/** What a row is, before its facts were read. */
export type RowKind = 'blank' | 'header' | 'title' | 'sub-total' | 'total' | 'data' | 'continues' | 'fragment';

/** A row with its cells as they are read: those covered by a merged cell hold what that one holds. */
export interface SheetRow {
  readonly raw: RawRow;
  readonly table: number;
  readonly sheet: Sheet;
  /** What it looks like. */
  readonly kind: RowKind;
  /** It is an event: it looks like one, or somebody said so. */
  readonly isEvent: boolean;
  readonly cells: readonly RawCell[];
  /** Indexes of cells that are covered by the one above them. */
  readonly covered: readonly number[];
  /** What headings between the rows say of it. */
  readonly sections: readonly Section[];
}

const EMPTY: RawCell = { text: '' };

/** The cell of a column, empty where the row is shorter. */
export function cellAt({ cells }: Pick<SheetRow, 'cells'>, index: number): RawCell {
  return cells[index] ?? EMPTY;
}

/** The first cell that says a fact, with its column; `null` where no column does. */
export function cellOf(
  row: Pick<SheetRow, 'cells' | 'sheet'>,
  fact: ColumnFact,
): { readonly cell: RawCell; readonly column: ImportColumn } | null {
  const [column] = row.sheet.all(fact);
  return column ? { cell: cellAt(row, column.index), column } : null;
}
