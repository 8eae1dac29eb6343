import type { EventStatus } from '@turnout/events/domain';
import type { IsoDate } from '@turnout/shared/kernel';

/**
 * What a partner can be asked for, the most pressing first. `returned`: an answer to what a reviewer sent back. `held`: whether a planned
 * event whose day is over was held. `count`, `setting`, `report`, `evidence`: what an event that was held lacks, the setting only where
 * something was promised by setting, so that the event could count for more once it is stated. `findings`: what quality rules noticed.
 */
export const MISSING_KINDS = ['returned', 'held', 'count', 'setting', 'report', 'evidence', 'findings'] as const;
export type MissingKind = (typeof MISSING_KINDS)[number];

/** What is done about findings of these rules is asked for by a kind of its own. */
export const RULES_ASKED_BY_KIND: readonly string[] = [
  'no-participant-count',
  'setting-not-stated',
  'missing-brief-report',
  'missing-evidence',
];

/** How whoever leads events that no partner leads is named where a partner's code would stand. */
export const NO_PARTNER = 'none';

/** Statuses of events whose partner still has something to do; those handed in are the reviewer's. */
export const ASKED_STATUSES = ['planned', 'held', 'returned'] as const satisfies readonly EventStatus[];

/** As much of an event as says what it lacks. */
export interface AskedEvent {
  readonly id: string;
  /** Code of the partner in the lead, who is asked; `null` where nobody leads it. */
  readonly partner: string | null;
  readonly status: EventStatus;
  readonly startsOn: IsoDate | null;
  readonly endsOn: IsoDate | null;
  readonly hasCount: boolean;
  /** Whether it does not say where it stood, though something was promised of its type by setting. */
  readonly lacksSetting: boolean;
  readonly hasReport: boolean;
  readonly hasEvidence: boolean;
  /** The day it was sent back last; `null` for one that was not. */
  readonly returnedOn: IsoDate | null;
  /** Whether a locked reporting period holds it, so that nobody could add what is missing. */
  readonly isLocked: boolean;
  /** The earliest project month of the deliverables it counts for that are not delivered; `null` for none. */
  readonly deliverableMonth: number | null;
}

/** An open finding about an event that a partner leads and may still change. */
export interface AskedFinding {
  readonly partner: string | null;
  readonly foundOn: IsoDate;
}

/** Something that somebody is asked for. */
export interface MissingItem {
  readonly kind: MissingKind;
  /** Code of the partner who is asked; `null` where the event has none in the lead. */
  readonly partner: string | null;
  /** Id of the event; `null` for findings, which are asked for together. */
  readonly event: string | null;
  /** How many it stands for: 1, or the number of findings. */
  readonly records: number;
  /** The last day it is in time; `null` where no day can be told. */
  readonly dueOn: IsoDate | null;
  /** Whether its last day is over. */
  readonly isOverdue: boolean;
}
