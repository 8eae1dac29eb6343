import type {
  CountingBasis,
  EventLevel,
  EventLock,
  EventMode,
  EventSetting,
  EventStatus,
  HoldingPeriod,
  ListTotals,
  NotedAction,
  ParticipantMethod,
  ParticipantQuality,
  ReviewAction,
  Series,
  SeriesBasis,
  SummaryDimension,
} from '@turnout/events/domain';
import type { CountryCode, IsoDate } from '@turnout/shared/kernel';

/** People at an event, as the list and the page show them. */
export interface WireParticipants {
  readonly count: number | null;
  readonly quality: ParticipantQuality;
  readonly method: ParticipantMethod | null;
}

/** One row of the events list. `null` means not known. */
export interface EventListItem {
  readonly id: string;
  readonly type: string | null;
  readonly title: string;
  readonly startsOn: IsoDate | null;
  readonly endsOn: IsoDate | null;
  readonly country: CountryCode | null;
  readonly level: EventLevel | null;
  readonly mode: EventMode | null;
  readonly place: string | null;
  readonly setting: EventSetting | null;
  readonly leadPartner: string | null;
  readonly coPartners: readonly string[];
  readonly meetings: number;
  readonly participants: WireParticipants;
  /** For a series: what the counts of its meetings add up to. */
  readonly seriesBasis: SeriesBasis | null;
  readonly status: EventStatus;
  readonly workPackage: string | null;
  readonly deliverables: readonly string[];
  readonly milestone: string | null;
  readonly projectMonth: number | null;
  /** The locked reporting period that holds it; `null` for one that can be changed. */
  readonly period: HoldingPeriod | null;
  readonly version: number;
}

/** A split of the count along one dimension. */
export interface WireBreakdown {
  /** A word of the vocabulary, or a label of the project's own. */
  readonly dimension: string;
  readonly parts: readonly { readonly category: string; readonly count: number }[];
}

/** Why an event is with its partner again. */
export interface ReviewNote {
  readonly id: string;
  readonly action: NotedAction;
  readonly text: string;
  /** JSON pointers to the facts it concerns; none for the event as a whole. */
  readonly fields: readonly string[];
  readonly by: string | null;
  readonly at: string;
}

/** What a step of the review takes beside the event. */
export interface ReviewBody {
  readonly note?: string;
  readonly reason?: string;
  readonly fields?: readonly string[];
}

/** Everything about one event, and what the person may do with it. */
export interface EventDetail extends EventListItem {
  readonly series: Series | null;
  readonly breakdowns: readonly WireBreakdown[];
  readonly summary: string | null;
  readonly createdAt: string;
  readonly createdBy: string | null;
  readonly updatedAt: string;
  readonly updatedBy: string | null;
  readonly may: {
    readonly change: boolean;
    readonly delete: boolean;
    readonly comment: boolean;
    readonly review: readonly ReviewAction[];
    readonly lock: EventLock | null;
  };
  readonly openNote: ReviewNote | null;
  /** Whether an import made or changed it, so that what a table said of it can be read. */
  readonly hasOrigin: boolean;
}

/** A page of the list. */
export interface EventPage {
  readonly items: readonly EventListItem[];
  readonly nextCursor: string | null;
  readonly total: number;
  readonly totals: ListTotals;
}

/** One line of a summary; `key` is `null` for what is not known. */
export interface SummaryRow {
  readonly key: string | null;
  readonly label: string;
  readonly records: number;
  readonly events: number;
  readonly participants: number | null;
  readonly estimated: number;
  readonly unknown: number;
}

/** Sums by one dimension, with the basis they count on. */
export interface EventSummary {
  readonly by: SummaryDimension;
  readonly basis: CountingBasis;
  readonly rows: readonly SummaryRow[];
  readonly total: Omit<SummaryRow, 'key' | 'label'>;
}

/** What logging or changing an event sends. */
export interface EventBody {
  readonly type: string;
  readonly title: string;
  readonly startsOn: string;
  readonly endsOn: string | null;
  readonly country: string | null;
  readonly level: EventLevel | null;
  readonly mode: EventMode | null;
  readonly place: string | null;
  readonly setting: EventSetting | null;
  readonly leadPartner: string;
  readonly coPartners: readonly string[];
  readonly meetings: number;
  readonly participants: WireParticipants;
  readonly series?: Series | null;
  readonly breakdowns: readonly WireBreakdown[];
  readonly summary: string | null;
  readonly status?: 'planned' | 'held';
  readonly workPackage: string | null;
  readonly deliverables: readonly string[];
  readonly milestone: string | null;
}
