import type { ErrorParams } from '@turnout/shared/kernel';
import type { ImportReason } from './import-reasons';

/** What a column of a table can say; `number` are numbers of lines, `event` Turnout's own ids, as its exports have them. Words: `events.import.fact.<fact>`. */
export const COLUMN_FACTS = [
  'type',
  'country',
  'days',
  'startsOn',
  'endsOn',
  'placeAndDays',
  'title',
  'partners',
  'leadPartner',
  'coPartners',
  'participants',
  'quality',
  'method',
  'place',
  'level',
  'mode',
  'setting',
  'meetings',
  'status',
  'workPackage',
  'deliverables',
  'milestone',
  'summary',
  'breakdown',
  'number',
  'event',
  'note',
  'ignore',
] as const;
export type ColumnFact = (typeof COLUMN_FACTS)[number];

/** Why something was understood as it was. */
export interface Reason {
  readonly key: ImportReason;
  readonly params: ErrorParams;
}

/** A column and what its cells were taken for. */
export interface ImportColumn {
  /** Which run of rows under the same headings it belongs to, from 0; nearly every source has one. */
  readonly part: number;
  /** From 0. */
  readonly index: number;
  /** Its heading as it stands; empty for none. */
  readonly header: string;
  readonly fact: ColumnFact;
  /** Of a breakdown column: what is split by. */
  readonly dimension?: string;
  /** Of a breakdown column: who is counted in it. */
  readonly category?: string;
  /** Whether its heading says so; `false` where it was guessed from what the cells hold. */
  readonly isSure: boolean;
  readonly why: Reason;
}

/** Whether 3/5/2019 is in May or in March. */
export const DAY_ORDERS = ['day-month', 'month-day'] as const;

/** In which order days and months stand in figures, and how that is known. */
export interface DayOrder {
  readonly order: (typeof DAY_ORDERS)[number];
  /** A date of the table can be read in this order only. */
  readonly isInferred: boolean;
  /** The words that decided; `null` where none did. */
  readonly evidence: string | null;
}
