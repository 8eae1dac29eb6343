import { addDays, daysBetween, type IsoDate, isoDate } from '@turnout/shared/kernel';

/** Some Monday. */
const A_MONDAY = isoDate('2018-01-01');

/** The Monday of the week a day lies in: a person is asked at most once in each. */
export function mondayOf(day: IsoDate): IsoDate {
  const since = daysBetween(A_MONDAY, day) % 7;
  return addDays(day, since < 0 ? -since - 7 : -since);
}

/** The day that calendars in a zone show at an instant. @param zone a name of the IANA database */
export function civilDay(instant: Date, zone: string): IsoDate {
  const fields = { year: 'numeric', month: '2-digit', day: '2-digit' } as const;
  const parts = new Intl.DateTimeFormat('en-GB', { timeZone: zone, calendar: 'gregory', ...fields }).formatToParts(instant);
  const of = (name: string): string => parts.flatMap(({ type, value }) => (type === name ? [value] : [])).join('');
  return isoDate(`${of('year')}-${of('month')}-${of('day')}`);
}
