import type { DayOrder, ImportColumn } from './import-column';
import type { ImportedRow } from './imported-row';
import type { Question } from './question';

/** Sums over the rows of an import. `rows` = `ready` + `decide` + `skip`; `ready` + `decide` = `new` + `update`. */
export interface ImportCounts {
  readonly rows: number;
  readonly ready: number;
  readonly decide: number;
  readonly skip: number;
  readonly new: number;
  readonly update: number;
  /** Among those skipped. */
  readonly unchanged: number;
  /** Meetings that the rows to be recorded stand for. */
  readonly events: number;
  /** People counted in the rows to be recorded, of those whose count is known. */
  readonly participants: number;
}

/** What was understood of a source: every row of it, and what has to be decided. */
export interface Understanding {
  readonly columns: readonly ImportColumn[];
  readonly dayOrder: DayOrder;
  /** In the source's order; none is ever left out. */
  readonly rows: readonly ImportedRow[];
  /** In the order of their first rows; answered ones stay. */
  readonly questions: readonly Question[];
  readonly counts: ImportCounts;
}
