import { contains, type IsoDate } from '@turnout/shared/kernel';

/** What a locked period lets through all the same: what is led by a partner, or one event. Exactly one of the two is named. */
export interface PeriodException {
  /** Code of the partner. */
  readonly partner: string | null;
  /** Id of the event. */
  readonly event: string | null;
  /** The last day it holds; `null` for as long as the period is locked. */
  readonly until: IsoDate | null;
}

/** A period that the project reports about, both days counted in; periods of a project do not overlap. */
export interface ReportingPeriod {
  readonly code: string;
  readonly title: string | null;
  readonly startsOn: IsoDate;
  readonly endsOn: IsoDate;
  /** Instant since which its events stay as they are; `null` while they can be changed. */
  readonly lockedAt: string | null;
  readonly exceptions: readonly PeriodException[];
}

/** What of an event decides whether a period holds it. */
export interface PeriodStanding {
  /** `null` for an event that is not recorded yet. */
  readonly id: string | null;
  readonly startsOn: IsoDate | null;
  /** The days of its meetings, where it is a series. */
  readonly meetingDays?: readonly IsoDate[] | null;
  /** Code of the partner in the lead. */
  readonly leadPartner: string | null;
}

/** The locked period that holds an event. */
export interface HoldingPeriod {
  readonly code: string;
  readonly title: string | null;
  /** Instant since which it is locked. */
  readonly lockedAt: string;
  /** The last day of an exception that let the event through and is over; `null` where none ever did. */
  readonly until: IsoDate | null;
}

/**
 * The locked period that holds an event, the earliest where several do; `null` for an event that can be changed. An event belongs to
 * the period it starts in, as it does where lists and sums are filtered by date, and one that is a series to those of all its meetings
 * as well. The definition that the database's answer is held against.
 */
export function holdingPeriod(event: PeriodStanding, periods: readonly ReportingPeriod[], today: IsoDate): HoldingPeriod | null {
  const { startsOn, meetingDays } = event;
  const days = [...(startsOn === null ? [] : [startsOn]), ...(meetingDays ?? [])].sort();
  for (const day of days) {
    const period = periods.find((each) => contains({ from: each.startsOn, to: each.endsOn }, day));
    const holding = period ? heldBy(period, event, today) : null;
    if (holding) return holding;
  }
  return null;
}

function heldBy(period: ReportingPeriod, event: PeriodStanding, today: IsoDate): HoldingPeriod | null {
  if (period.lockedAt === null) return null;
  const ends = period.exceptions.filter((exception) => names(exception, event)).map(({ until }) => until);
  if (ends.some((until) => until === null || until >= today)) return null;
  const { code, title, lockedAt } = period;
  return { code, title, lockedAt, until: [...ends].sort().at(-1) ?? null };
}

function names({ partner, event }: PeriodException, { id, leadPartner }: PeriodStanding): boolean {
  return event === null ? partner === leadPartner : event === id;
}
