const DAY_MS = 24 * 60 * 60 * 1000;

/** Days one after the other, the last one as well: `['2026-02-27', '2026-02-28', '2026-03-01', …]`. */
function days(from: string, to: string): readonly string[] {
  const count = (Date.parse(to) - Date.parse(from)) / DAY_MS + 1;
  return Array.from({ length: count }, (_, index) => new Date(Date.parse(from) + index * DAY_MS).toISOString().slice(0, 10));
}

/** Forty-odd days around the night in which clocks go forward, and around that in which they go back. */
const SPRING = days('2026-02-20', '2026-04-03');
const AUTUMN = days('2026-10-01', '2026-11-11');
const MONTH_ENDS = ['2026-11-30', '2026-12-31', '2027-01-31', '2027-02-28', '2027-03-31'];

/** When the instances look, an instant a day: in the last minutes of the hour that clocks show twice in autumn, or shortly before midnight. */
export const LOOKS: readonly string[] = [
  ...[...SPRING, ...AUTUMN].map((day) => `${day}T01:50:00Z`),
  ...MONTH_ENDS.map((day) => `${day}T23:50:00Z`),
];

/** Half past two in Brussels, in UTC; on 29 March there is none and it is half past three, on 25 October the first of two. */
function halfPastTwo(day: string): string {
  const isSummer = (day > '2026-03-29' && day <= '2026-10-25') || day > '2027-03-28';
  return `${day}T${isSummer ? '00:30' : '01:30'}`;
}

/** A quarter to midnight in Lisbon, in UTC, at the ends of months. */
const QUARTERS_TO_MIDNIGHT = [
  ...['2026-01-31T23:45', '2026-02-28T23:45', '2026-03-31T22:45', '2026-09-30T22:45', '2026-10-31T23:45'],
  ...['2026-11-30T23:45', '2026-12-31T23:45', '2027-01-31T23:45', '2027-02-28T23:45', '2027-03-31T22:45'],
];

/** Every run that there is to be, worked out by hand and not by the program. */
export function expectedSlots(): readonly string[] {
  return [
    ...[...SPRING, ...AUTUMN, ...MONTH_ENDS].map((day) => `${halfPastTwo(day)} judge-projects done`),
    ...QUARTERS_TO_MIDNIGHT.map((slot) => `${slot} clear-imports done`),
  ].sort();
}
