import type { IsoDate } from '@turnout/shared/kernel';
import type { ColumnFact } from './import-column';

/** A cell as its source gives it. Typed values stand beside the text where the source has them. */
export interface RawCell {
  /** What a reader of the source sees; empty for a cell that is covered by a merged one. */
  readonly text: string;
  /** Of a cell that holds a date, whatever it looks like. */
  readonly date?: IsoDate;
  /** Of a cell that holds a number, whatever it looks like. */
  readonly number?: number;
  /** Covered by the cell above it, or by the one before it. */
  readonly merged?: 'above' | 'left';
  /** Of a template's cell that was chosen from a list: what its words stand for. */
  readonly code?: string;
}

/** What a column of a template says. */
export interface TemplateFact {
  readonly fact: ColumnFact;
  readonly dimension?: string;
  readonly category?: string;
}

/** The event that a row of a template workbook stood for when it was downloaded. */
export interface RowIdentity {
  readonly id: string;
  /** Version of the event at that time. */
  readonly version: number;
}

/** A row of a table as its source gives it. */
export interface RawRow {
  /** 1-based. Counted on from table to table, chosen or not, so that a number names one row of the whole source. */
  readonly number: number;
  readonly cells: readonly RawCell[];
  /** Hidden identity of a template's row. */
  readonly event?: RowIdentity;
  /** Hidden in its sheet: read like the others, and said. */
  readonly isHidden?: boolean;
}

/** A sheet of a workbook, a table of a document, or a text with separators. */
export interface RawTable {
  /** Name of the sheet; `null` where tables have none. */
  readonly name: string | null;
  readonly rows: readonly RawRow[];
  /** Made by Turnout to be filled in offline. */
  readonly isTemplate?: boolean;
  /** Of a template, by column: its first row has their headings. `null` for columns that somebody put in. */
  readonly columns?: readonly (TemplateFact | null)[];
  /** Hidden in its workbook: read like the others, and said. */
  readonly isHidden?: boolean;
  /** What its row numbers have in front because of the tables before it: row 12 of a sheet has the number 12 + `rowsBefore`. Absent for 0. */
  readonly rowsBefore?: number;
}
