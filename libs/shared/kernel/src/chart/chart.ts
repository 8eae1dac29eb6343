/** The query of the Events list that shows the records behind a figure. */
export type RecordQuery = Readonly<Record<string, string>>;

/** One thing that a diagram says something about. */
export interface ChartCategory {
  readonly label: string;
  /** Hue of the event type, 0 to 7; absent where the thing has no colour of its own. */
  readonly hue?: number;
  readonly query?: RecordQuery;
}

/** What is said about each category. */
export interface ChartSeries {
  readonly name: string;
  /** One value for each category; `null` where it is not known, which is not zero. */
  readonly values: readonly (number | null)[];
  readonly role?: ChartRole;
}

/** What stands for a promise, what for what became of it, what for what is planned, and what for what may be expected from the pace so far. */
export type ChartRole = 'reached' | 'promised' | 'planned' | 'forecast';

/** A month of a trend, and the records behind its figures. */
export type ChartMonth = Omit<ChartCategory, 'hue'>;

/** A country, or a region without one, with its figure. */
export interface ChartPlace extends ChartCategory {
  readonly value: number | null;
}

/** Bars that lie (for names) or stand (for months), one for each category and series. */
export interface BarChart {
  readonly kind: 'bars';
  readonly direction: 'across' | 'upright';
  /** What is counted: "Participants". */
  readonly valueLabel: string;
  readonly categories: readonly ChartCategory[];
  readonly series: readonly ChartSeries[];
}

/** Countries on a map. */
export interface MapChart {
  readonly kind: 'map';
  readonly valueLabel: string;
  /** `code` is ISO 3166-1 alpha-2. */
  readonly countries: readonly (ChartPlace & { readonly code: string })[];
  /** What has no single country: said beside the map. */
  readonly elsewhere: readonly ChartPlace[];
}

/**
 * What grew over the months of a project. `values` of a series are those at the end of each month, all before it included; `null` where nobody
 * knows, and where a series says nothing: what was reached after the month that runs, what is planned before it.
 */
export interface TrendChart {
  readonly kind: 'trend';
  readonly valueLabel: string;
  /** What the months are: "Project month". */
  readonly monthLabel: string;
  readonly months: readonly ChartMonth[];
  readonly series: readonly ChartSeries[];
  /** Index of the month that runs; `null` where none of them does: the project is over, or has not begun. */
  readonly now: number | null;
}

/** A diagram as data: no look, no size. A `switch` over the kinds ends in `assertNever`. */
export type Chart = BarChart | MapChart | TrendChart;
