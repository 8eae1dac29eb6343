import type { IsoDate } from '@turnout/shared/kernel';

/** A reporting period, both ends counted in. */
export interface ClausePeriod {
  readonly code: string;
  readonly from: IsoDate;
  readonly to: IsoDate;
}

/** What turns project months and periods into days. */
export interface ClauseTime {
  /** First day of the project; `null` while it is not known, and with it the days of every project month. */
  readonly startsOn: IsoDate | null;
  /** The earliest first. */
  readonly periods: readonly ClausePeriod[];
}

/** Nothing is known of the project's time. */
export const NO_TIME: ClauseTime = { startsOn: null, periods: [] };
