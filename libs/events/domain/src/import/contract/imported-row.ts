import type { EventDraft, RequiredFact } from '../../draft/event-draft';
import type { Reason } from './import-column';
import type { ImportProblem } from './question';

/** What becomes of a row: it can be recorded, somebody has to decide, or it is left out. */
export const ROW_STATES = ['ready', 'decide', 'skip'] as const;
export type RowState = (typeof ROW_STATES)[number];

/** Why a row is left out. Words: `events.import.skipped.<reason>`. */
export const SKIP_REASONS = ['blank', 'header', 'title', 'sub-total', 'total', 'joined', 'unchanged', 'duplicate', 'by-hand'] as const;
export type SkipReason = (typeof SKIP_REASONS)[number];

/** A fact that does not simply stand in the cell of its column, and where it comes from. */
export interface UnderstoodFact {
  /** JSON pointer into the draft of the event. */
  readonly pointer: string;
  /** The words it was read from, as they stand. */
  readonly words: string;
  readonly reason: Reason;
}

/** What no fact of an event can hold; it is kept with the event's origin. */
export interface RowNote {
  readonly header: string;
  readonly text: string;
}

/** A field that an import changes. Values are those of the event; a count that is not known is `null`. */
export interface MatchChange {
  /** Name of the field in the event: `title`, `participants`, `coPartners`. */
  readonly field: string;
  readonly before: unknown;
  readonly after: unknown;
}

/** What a row is to the events that are in Turnout already. */
export type RowMatch =
  { readonly kind: 'new' } | { readonly kind: 'update' | 'unchanged'; readonly event: string; readonly changes: readonly MatchChange[] };

/** A row of the source and what it was understood as. */
export interface ImportedRow {
  /** {@link RawRow.number} */
  readonly row: number;
  /** Index of its table in the source. */
  readonly table: number;
  /** Which columns its cells stand under: {@link ImportColumn.part}. */
  readonly part: number;
  readonly state: RowState;
  /** As it stood, by column. */
  readonly original: readonly string[];
  /** With all decisions applied; `null` for a row that is no event. */
  readonly event: EventDraft | null;
  readonly understood: readonly UnderstoodFact[];
  /** Cells of columns that are not known. */
  readonly notes: readonly RowNote[];
  /** Facts that are usually required, and that somebody decided to leave open. */
  readonly openFacts: readonly RequiredFact[];
  readonly problems: readonly ImportProblem[];
  /** `null` unless its state is `skip`. */
  readonly skipped: SkipReason | null;
  /** Why it was left out by hand, in somebody's words. */
  readonly skippedWords: string | null;
  readonly match: RowMatch;
  /** The event that the row itself names: a template's hidden one, or the id of an export, which tells no version. */
  readonly identity: { readonly id: string; readonly version: number | null } | null;
  /** The same for the same words in the same order of columns, wherever they stand; empty for a row that is no event. */
  readonly fingerprint: string;
}
