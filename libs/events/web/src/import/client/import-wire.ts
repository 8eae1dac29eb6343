import type { ColumnChoice, DayOrder, Decision, ImportColumn, ImportCounts, ImportedRow, Question } from '@turnout/events/domain';

/** Where the table came from. */
export interface ImportSource {
  /** Name of the file; `null` for what was pasted. */
  readonly name: string | null;
  readonly kind: string;
  readonly encoding: string | null;
  readonly delimiter: string | null;
  readonly sheets: readonly { readonly name: string | null; readonly rows: number; readonly isChosen: boolean }[];
}

/** An import without its rows, as lists show it. */
export interface ImportSummary {
  readonly id: string;
  readonly version: number;
  readonly state: 'draft' | 'committed' | 'undone';
  readonly source: ImportSource;
  readonly counts: ImportCounts;
  readonly createdAt: string;
  readonly createdBy: string | null;
  /** When something was decided last. */
  readonly updatedAt: string;
  readonly committed: {
    readonly at: string;
    readonly by: string | null;
    readonly added: number;
    readonly changed: number;
    readonly unchanged: number;
  } | null;
  readonly undone: { readonly at: string; readonly by: string | null } | null;
  readonly may: { readonly change: boolean; readonly undo: boolean };
}

/** An import with what was understood, and its first rows: those with problems first. */
export interface ImportDraft extends ImportSummary {
  readonly columns: readonly ImportColumn[];
  readonly dayOrder: DayOrder;
  /** What somebody said about columns. */
  readonly chosenColumns: readonly ColumnChoice[];
  readonly questions: readonly Question[];
  /** In the order in which they were taken. */
  readonly decisions: readonly Decision[];
  readonly rows: readonly ImportedRow[];
  readonly nextCursor: string | null;
}

/** What a person decides about a draft. */
export interface ImportChange {
  /** Indexes of the tables to read. */
  readonly tables?: readonly number[];
  /** In place of what was said about columns earlier. */
  readonly columns?: readonly ColumnChoice[];
  readonly dayOrder?: DayOrder['order'];
  /** Put behind those that were taken already. */
  readonly decisions?: readonly Decision[];
  /** Indexes of decisions to take back. */
  readonly withdraw?: readonly number[];
}

/** What became of the events of an import that was undone. */
export interface ImportUndone {
  readonly removed: number;
  readonly restored: number;
  readonly left: readonly { readonly id: string; readonly title: string | null }[];
}

/** How far the server has come. */
export interface ImportProgress {
  readonly stage: 'reading' | 'understanding' | 'checking' | 'writing' | 'done' | 'failed';
  readonly done: number;
  readonly of: number;
}

/** A part of a long list. */
export interface ImportPage<T> {
  readonly items: readonly T[];
  readonly nextCursor: string | null;
  readonly total: number;
}

/** Where an event came from. */
export interface EventOrigin {
  /** Id of the import. */
  readonly import: string;
  readonly source: ImportSource;
  readonly row: number;
  readonly original: readonly { readonly header: string; readonly text: string }[];
  readonly at: string;
  readonly by: string | null;
}
