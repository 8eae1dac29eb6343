import type { Totals } from '../totals';
import type { CountingBasis, SummaryDimension } from '../vocabulary';

/** What the rows and the columns of a pivot can be. */
export const PIVOT_DIMENSIONS = [
  'type',
  'country',
  'partner',
  'month',
  'level',
  'setting',
  'status',
] as const satisfies readonly SummaryDimension[];
export type PivotDimension = (typeof PIVOT_DIMENSIONS)[number];

/** Which of its sums the cells of a pivot show. */
export const PIVOT_MEASURES = ['events', 'participants'] as const;
export type PivotMeasure = (typeof PIVOT_MEASURES)[number];

/** Most rows, and most columns, that a pivot has: twenty years of months. */
export const MOST_PIVOT_KEYS = 240;

/** How a pivot is laid out; rows and columns differ. */
export interface PivotShape {
  readonly rows: PivotDimension;
  readonly columns: PivotDimension;
  readonly measure: PivotMeasure;
}

/** Totals of the records that share a row and a column. `null` is "not known"; months are `YYYY-MM`. */
export interface PivotCell extends Totals {
  readonly row: string | null;
  readonly column: string | null;
}

/** Totals of the records that share a row, or a column; each record once. */
export interface PivotKeySums extends Totals {
  readonly key: string | null;
}

/** Everything a pivot adds up, in no particular order and only where there are records. */
export interface PivotSums {
  readonly cells: readonly PivotCell[];
  readonly rows: readonly PivotKeySums[];
  readonly columns: readonly PivotKeySums[];
  /** Each record once. */
  readonly total: Totals;
}

/** One side of a pivot: its keys in order, and what of it there was no room for. */
export interface PivotAxis {
  readonly by: PivotDimension;
  readonly keys: readonly (string | null)[];
  /** Keys beyond {@link MOST_PIVOT_KEYS}, and the records in them; the totals count those too. */
  readonly cutOff: { readonly keys: number; readonly records: number };
}

/** Records summed along two dimensions. */
export interface Pivot {
  readonly rows: PivotAxis;
  readonly columns: PivotAxis;
  readonly basis: CountingBasis;
  /** Only those with records, row by row. */
  readonly cells: readonly PivotCell[];
  /** For each key of the rows, those without records too. */
  readonly rowTotals: readonly PivotKeySums[];
  /** For each key of the columns. */
  readonly columnTotals: readonly PivotKeySums[];
  readonly total: Totals;
}

/**
 * In which order keys stand, by dimension. Types and partners that are named there are listed whether any record has them or not: who held
 * nothing is what is looked for.
 */
export type PivotOrder = Readonly<Partial<Record<PivotDimension, readonly string[]>>>;
