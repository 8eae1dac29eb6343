import type { Reach } from '@turnout/accounts/domain';
import type { EventStatus } from '../vocabulary';

/** Longest title in code points; the longest one of the printed Soci@ll table has 186. */
export const MAX_TITLE_LENGTH = 500;
/** Longest place in code points. */
export const MAX_PLACE_LENGTH = 200;
/** Longest summary in code points. */
export const MAX_SUMMARY_LENGTH = 20_000;
/** Most meetings one record can stand for. */
export const MAX_MEETINGS = 1000;
/** Most people one record can count. */
export const MAX_PARTICIPANTS = 10_000_000;
/** Longest name of a category of a breakdown, in code points. */
export const MAX_CATEGORY_LENGTH = 100;

/** Facts that whoever logs an event has to know. */
export const REQUIRED_FACTS = ['type', 'startsOn', 'leadPartner'] as const;
export type RequiredFact = (typeof REQUIRED_FACTS)[number];

/** Statuses an event can be logged with; the others are reached by review. */
export const LOGGED_STATUSES = ['planned', 'held'] as const satisfies readonly EventStatus[];

type Maybe<T> = T | null | undefined;

/** A count as somebody gave it, not yet judged. */
export interface ParticipantDraft {
  readonly count?: Maybe<number>;
  readonly quality?: Maybe<string>;
  readonly method?: Maybe<string>;
}

/** A breakdown as somebody gave it, not yet judged. */
export interface BreakdownDraft {
  readonly dimension: string;
  readonly parts: readonly { readonly category: string; readonly count: number }[];
}

/** One meeting of a series as somebody gave it, not yet judged; no participants are participants not known. */
export interface SeriesMeetingDraft {
  readonly on?: Maybe<string>;
  readonly participants?: Maybe<ParticipantDraft>;
}

/** A series as somebody gave it, not yet judged. */
export interface SeriesDraft {
  readonly basis: string;
  readonly meetings?: readonly SeriesMeetingDraft[];
}

/** An event as a form or a request gives it: the shapes are right, the values are not judged yet. Absent and `null` both mean not known. */
export interface EventDraft {
  readonly type?: Maybe<string>;
  readonly title?: Maybe<string>;
  readonly startsOn?: Maybe<string>;
  readonly endsOn?: Maybe<string>;
  readonly country?: Maybe<string>;
  readonly level?: Maybe<string>;
  readonly mode?: Maybe<string>;
  readonly place?: Maybe<string>;
  readonly setting?: Maybe<string>;
  readonly leadPartner?: Maybe<string>;
  readonly coPartners?: Maybe<readonly string[]>;
  /** Absent means 1. */
  readonly meetings?: Maybe<number>;
  readonly participants?: Maybe<ParticipantDraft>;
  readonly breakdowns?: Maybe<readonly BreakdownDraft[]>;
  /** Days, meetings and participants follow it. */
  readonly series?: Maybe<SeriesDraft>;
  readonly summary?: Maybe<string>;
  readonly status?: Maybe<string>;
  readonly workPackage?: Maybe<string>;
  readonly deliverables?: Maybe<readonly string[]>;
  readonly milestone?: Maybe<string>;
}

/** Who logs an event: with reach `own` their partner leads or co-organises it, or it belongs to a work package that they lead. */
export interface Recorder {
  readonly reach: Reach;
  /** Code of the partner they act for. */
  readonly partner: string | null;
  /** Codes of the work packages that a lead is bound to; absent for everybody else. */
  readonly workPackages?: readonly string[];
}

/** What of the project a draft is judged against. */
export interface DraftFacts {
  /** Codes of the project's event types. */
  readonly types: Iterable<string>;
  /** Codes of the project's partners. */
  readonly partners: Iterable<string>;
  /** Codes of the project's work packages. */
  readonly workPackages: Iterable<string>;
  /** Code of the work package that a type hangs on, by the type's code. */
  readonly workPackageOfType: ReadonlyMap<string, string>;
  /** Codes of the project's deliverables. */
  readonly deliverables: Iterable<string>;
  /** Codes of the project's milestones. */
  readonly milestones: Iterable<string>;
  /** What counts can be split by beside the words of the vocabulary: the project's own, and those the record has already. */
  readonly dimensions?: Iterable<string>;
  /** Facts that must be known; all of {@link REQUIRED_FACTS} unless said otherwise, as for records that came without them. */
  readonly required?: readonly RequiredFact[];
  /** Statuses that may be given; any unless said otherwise. */
  readonly statuses?: readonly EventStatus[];
  /** Who logs. Not judged when absent. */
  readonly recorder?: Recorder;
}
