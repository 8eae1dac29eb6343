/** A time of day in a time zone: `{ at: '02:30', zone: 'Europe/Brussels' }`. */
interface TimeOfDay {
  /** `HH:MM`, 24 hours. */
  readonly at: string;
  /** A name of the IANA database; `UTC` for none in particular. */
  readonly zone: string;
}

/** When a job is due, again and again. */
export type Schedule = TimeOfDay &
  /** At the minute of `at`, whatever its hour and the zone say. */
  (
    | { readonly every: 'hour' }
    | { readonly every: 'day' }
    /** `on`: 1 for Monday to 7 for Sunday. */
    | { readonly every: 'week'; readonly on: number }
    /** `on`: day of the month, 1 to 31; a month that is shorter has its last day. */
    | { readonly every: 'month'; readonly on: number }
  );

const HOUR_MS = 60 * 60 * 1000;
const DAY_MS = 24 * 60 * 60 * 1000;

/** Longer than the longest pause between two slots, in days. */
const FURTHEST = 63;

/**
 * The slot that is due at an instant: the latest time of the schedule that is not after it. It names the run of a job, so that all
 * instances mean the same run, and what was missed while none was up is made up for once.
 * @returns an instant of UTC. Where clocks are put forward, a time that the day does not have is as much later; where they are put
 * back, a time that the day has twice is the first.
 */
export function latestSlot(schedule: Schedule, now: Date): Date {
  if (schedule.every === 'hour') return latestHour(schedule, now);
  for (let back = -1; back <= FURTHEST; back++) {
    const slot = slotOn(schedule, now, -back);
    if (slot !== null && slot <= now.getTime()) return new Date(slot);
  }
  throw new Error('The schedule names no day.');
}

/** The slot that comes next after an instant, like {@link latestSlot}. */
export function nextSlot(schedule: Schedule, now: Date): Date {
  if (schedule.every === 'hour') return new Date(latestHour(schedule, now).getTime() + HOUR_MS);
  for (let ahead = -1; ahead <= FURTHEST; ahead++) {
    const slot = slotOn(schedule, now, ahead);
    if (slot !== null && slot > now.getTime()) return new Date(slot);
  }
  throw new Error('The schedule names no day.');
}

function latestHour({ at }: Schedule, now: Date): Date {
  const minutes = (minutesOf(at) % 60) * 60_000;
  return new Date(Math.floor((now.getTime() - minutes) / HOUR_MS) * HOUR_MS + minutes);
}

/** The slot of the day that is so many days after an instant's, there; `null` where that is no day of the schedule. */
function slotOn(schedule: Schedule, now: Date, ahead: number): number | null {
  const day = Math.floor(civilTime(now, schedule.zone) / DAY_MS) * DAY_MS + ahead * DAY_MS;
  return isDueOn(schedule, new Date(day)) ? instantOf(day + minutesOf(schedule.at) * 60_000, schedule.zone) : null;
}

/** Tells whether a civil day, held as midnight of UTC, is one of the schedule. */
function isDueOn(schedule: Schedule, day: Date): boolean {
  if (schedule.every === 'day' || schedule.every === 'hour') return true;
  if (schedule.every === 'week') return day.getUTCDay() === schedule.on % 7;
  const last = new Date(Date.UTC(day.getUTCFullYear(), day.getUTCMonth() + 1, 0)).getUTCDate();
  return day.getUTCDate() === Math.min(schedule.on, last);
}

/** The instant at which clocks in the zone show a civil time, which is held as if it were UTC. */
function instantOf(civil: number, zone: string): number {
  const [before, after] = [civil - DAY_MS, civil + DAY_MS].map((near) => civil - (civilTime(new Date(near), zone) - near)) as [
    number,
    number,
  ];
  const shown = [before, after].filter((instant) => civilTime(new Date(instant), zone) === civil);
  return shown.length === 0 ? before : Math.min(...shown);
}

/** What clocks in the zone show, held as if it were UTC; whole seconds. */
function civilTime(instant: Date, zone: string): number {
  const parts = Object.fromEntries(
    formatOf(zone)
      .formatToParts(instant)
      .map(({ type, value }) => [type, Number(value)]),
  );
  const of = (part: string): number => parts[part] ?? 0;
  return Date.UTC(of('year'), of('month') - 1, of('day'), of('hour'), of('minute'), of('second'));
}

const formats = new Map<string, Intl.DateTimeFormat>();

function formatOf(zone: string): Intl.DateTimeFormat {
  const known = formats.get(zone);
  if (known) return known;
  const fields = { year: 'numeric', month: '2-digit', day: '2-digit', hour: '2-digit', minute: '2-digit', second: '2-digit' } as const;
  const format = new Intl.DateTimeFormat('en-GB', { timeZone: zone, hourCycle: 'h23', calendar: 'gregory', ...fields });
  formats.set(zone, format);
  return format;
}

function minutesOf(at: string): number {
  const [hours = 0, minutes = 0] = at.split(':').map(Number);
  return hours * 60 + minutes;
}
