import type { ColumnFact, DAY_ORDERS } from './import-column';

/** What words of a table can be said to mean. Facts of an event are named as in its draft. */
export const MEANINGS = ['type', 'partner', 'country', 'mode', 'level', 'setting', 'status', 'method', 'quality', 'workPackage'] as const;
export type Meaning = (typeof MEANINGS)[number];

/** Kinds of decisions. */
export const DECISION_KINDS = [
  'set',
  'assign',
  'skip',
  'keep',
  'means',
  'accept',
  'meetings',
  'join',
  'match',
] as const satisfies readonly Decision['kind'][];

/** Something a person decided about an import. A later one goes before an earlier one. Rows are named by their numbers. */
export type Decision =
  /** Sets one fact. `pointer` leads into the draft of an event: `/title`, `/participants/count`, `/coPartners`. A value that does not fit is passed over. */
  | { readonly kind: 'set'; readonly rows: readonly number[]; readonly pointer: string; readonly value: unknown }
  /** Sets one fact of several rows, each group of them to a value of its own. */
  | {
      readonly kind: 'assign';
      readonly pointer: string;
      readonly values: readonly { readonly rows: readonly number[]; readonly value: unknown }[];
    }
  /** Leaves rows out. */
  | { readonly kind: 'skip'; readonly rows: readonly number[]; readonly reason: string }
  /** Takes rows for events though they look like something else, or like something that is there already. */
  | { readonly kind: 'keep'; readonly rows: readonly number[] }
  /** Says what words mean wherever they stand in a column of that kind. No codes: nothing, and the fact stays open. */
  | { readonly kind: 'means'; readonly what: Meaning; readonly words: string; readonly codes: readonly string[] }
  /** Takes what a question is about for right as it is; what is missing stays not known. */
  | { readonly kind: 'accept'; readonly question: string }
  /** How many meetings the records stand for. */
  | { readonly kind: 'meetings'; readonly rows: readonly number[]; readonly meetings: number }
  /** Rows that continue the one above them: their words are put behind its own. */
  | { readonly kind: 'join'; readonly rows: readonly number[] }
  /** What rows are to events that are in Turnout already: the one named or found changes, or they are new. */
  | { readonly kind: 'match'; readonly rows: readonly number[]; readonly as: 'update' | 'new'; readonly event?: string };

/** What a person said about a column. */
export interface ColumnChoice {
  /** 0 unless said otherwise. */
  readonly part?: number;
  readonly index: number;
  readonly fact: ColumnFact;
  readonly dimension?: string;
  readonly category?: string;
}

/** All that a person decided about an import. */
export interface ImportChoices {
  /** Indexes of the tables to read; all that hold events where absent. */
  readonly tables?: readonly number[];
  readonly columns?: readonly ColumnChoice[];
  readonly dayOrder?: (typeof DAY_ORDERS)[number];
  readonly decisions: readonly Decision[];
}

/** Nothing decided yet. */
export const NO_CHOICES: ImportChoices = { decisions: [] };
