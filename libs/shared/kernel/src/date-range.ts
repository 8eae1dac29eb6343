import type { IsoDate } from './iso-date';

/** A period with both ends counted in; an end that is not known is `null` and leaves that side open. */
export interface DateRange {
  readonly from: IsoDate | null;
  readonly to: IsoDate | null;
}

/** Tells whether the date lies in the period. */
export function contains(range: DateRange, date: IsoDate): boolean {
  return (range.from === null || range.from <= date) && (range.to === null || date <= range.to);
}
