import type { CountryCode, IsoDate } from '@turnout/shared/kernel';
import type { EventLevel, EventMode, EventSetting, EventStatus, ParticipantMethod, ParticipantQuality } from './vocabulary';

/** People counted at an event. `count` is `null` exactly when `quality` is `unknown`: unknown is not zero. */
export interface ParticipantCount {
  /** Whole people, 0 or more. */
  readonly count: number | null;
  readonly quality: ParticipantQuality;
  readonly method: ParticipantMethod | null;
}

/** A split of the count along one dimension. What the parts leave over is "not stated"; they never exceed the count. */
export interface Breakdown {
  /** A word of {@link BREAKDOWN_DIMENSIONS}, or a label of the project's own. */
  readonly dimension: string;
  readonly parts: readonly { readonly category: string; readonly count: number }[];
}

/** One record of the ledger, with codes for what hangs on the project. `null` means not known. */
export interface EventRecord {
  readonly id: string;
  /** Code of the event type. */
  readonly type: string | null;
  readonly title: string;
  readonly startsOn: IsoDate | null;
  readonly endsOn: IsoDate | null;
  /** `null` for an international event without a single country, and where nobody said. */
  readonly country: CountryCode | null;
  readonly level: EventLevel | null;
  readonly mode: EventMode | null;
  readonly place: string | null;
  readonly setting: EventSetting | null;
  /** Codes of partners. */
  readonly leadPartner: string | null;
  readonly coPartners: readonly string[];
  /** How many meetings the record stands for, 1 or more. */
  readonly meetings: number;
  readonly participants: ParticipantCount;
  readonly status: EventStatus;
  /** How many people its signed lists name; 0 where left out. */
  readonly signedCount?: number;
  /** Code of the work package. */
  readonly workPackage: string | null;
  /** Codes of the deliverables it counts for, in alphabetical order. */
  readonly deliverables: readonly string[];
  /** Code of the milestone it counts for. */
  readonly milestone: string | null;
}
