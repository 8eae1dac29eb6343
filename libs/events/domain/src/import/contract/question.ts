import type { ErrorParams } from '@turnout/shared/kernel';
import type { Decision } from './decision';
import type { Reason } from './import-column';

/** An answer that is taken with one click. */
export interface Proposal {
  /** Unique within its question. */
  readonly id: string;
  readonly words: Reason;
  readonly decision: Decision;
}

/** What can be wrong or unsure about a row, beside what `checkEvent` says of its event. */
export const IMPORT_PROBLEMS = [
  'type-garbled',
  'type-unsure',
  'type-unknown',
  'type-missing',
  'title-missing',
  'date-missing',
  'date-unread',
  'date-impossible',
  'date-unlikely',
  'year-missing',
  'day-missing',
  'country-unknown',
  'partner-unknown',
  'partner-run-together',
  'partner-missing',
  'word-unknown',
  'count-unread',
  'meetings-in-title',
  'cancelled',
  'row-continues',
  'row-fragment',
  'rows-alike',
  'date-outside',
  'known-alike',
  'changed-since',
] as const;
export type ImportProblemCode = (typeof IMPORT_PROBLEMS)[number];

/** Something about a row that is not right, or not sure. */
export interface ImportProblem {
  /** One of {@link IMPORT_PROBLEMS}, with words `events.import.problem.<code>`; or, with a dot in it, a code of `checkEvent`, with words `error.<code>`. */
  readonly code: string;
  /** JSON pointer into the draft of the event. */
  readonly pointer: string;
  readonly params: ErrorParams;
  /** The import waits until this is settled. */
  readonly isBlocking: boolean;
  /** Id of the question that settles it, for this row and others. */
  readonly question: string | null;
  /** Those of the question, for this row alone. */
  readonly proposals: readonly Proposal[];
}

/** One decision for many rows. */
export interface Question {
  /** The same for the same source, whatever was decided. */
  readonly id: string;
  readonly code: string;
  readonly params: ErrorParams;
  /** Numbers of the rows it is about, in the source's order. */
  readonly rows: readonly number[];
  /** The likeliest first; never empty. */
  readonly proposals: readonly Proposal[];
  /** Id of the proposal that was taken, `other` where it was settled in another way, `null` while it is open. */
  readonly answered: string | null;
}

/** Stands in {@link Question.answered} where none of the proposals was taken. */
export const OTHER_ANSWER = 'other';
