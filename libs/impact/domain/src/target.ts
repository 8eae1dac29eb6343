import type { EventSetting } from '@turnout/events/domain';

/** One condition within a promise: so many events in a setting, with so many people each. */
export interface TargetClause {
  /** `null` for anywhere. */
  readonly setting: EventSetting | null;
  readonly events: number;
  /** `null` where no number of people was promised. */
  readonly participantsPerEvent: number | null;
}

/** What was promised for one event type; `null` where nothing was promised about it. */
export interface Target {
  /** Code of the event type. */
  readonly type: string;
  readonly events: number | null;
  readonly participants: number | null;
  readonly clauses: readonly TargetClause[];
}
