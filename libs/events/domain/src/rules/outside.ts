import { contains, type DateRange, type Finding, type IsoDate } from '@turnout/shared/kernel';

/** The days of an event that lie outside a period, with the period beside them: at most the first and the last. */
export function daysOutside(days: { readonly startsOn: IsoDate | null; readonly endsOn: IsoDate | null }, range: DateRange): Finding[] {
  return (['startsOn', 'endsOn'] as const).flatMap((field) => {
    const date = days[field];
    return date === null || contains(range, date) ? [] : [{ pointer: `/${field}`, params: { date, from: range.from, to: range.to } }];
  });
}
