import type { MissingKind } from './missing';

/** When a project's digests go out. */
export interface DigestTime {
  /** 1 for Monday to 7 for Sunday. */
  readonly weekday: number;
  /** Full hour, 0 to 23, as clocks in the zone show it. */
  readonly hour: number;
  /** A name of the IANA database. */
  readonly zone: string;
}

/** What a project asks its partners for, by when, and whether it does so by mail. */
export interface ReminderRules extends DigestTime {
  /** Days that are given for each kind, `null` for a kind that is not asked for; see {@link dueDay} for the day they count from. */
  readonly days: Readonly<Record<MissingKind, number | null>>;
  /** What an event lacks is due so many months before the month of the deliverable it counts for, if that is earlier; `null`: no matter. */
  readonly monthsBeforeDeliverable: number | null;
  /** Whether digests go out by themselves. */
  readonly sendsDigests: boolean;
}

/** What holds for a project that has said nothing: a week for what takes a minute, a month for what has to be written or fetched, no mail. */
export const DEFAULT_RULES: ReminderRules = {
  days: { returned: 7, held: 7, count: 7, setting: 7, report: 30, evidence: 30, findings: 30 },
  monthsBeforeDeliverable: 1,
  sendsDigests: false,
  weekday: 1,
  hour: 7,
  zone: 'Europe/Brussels',
};
