import type { ErrorParams } from '@turnout/shared/kernel';
import type { NumeralLanguage } from '@turnout/events/domain';
import type { Scope, Stance } from './figures';

/** Ways in which a text contradicts what it is held against; each has words as `reports.narrative.<code>`. */
export const CONTRADICTION_CODES = ['record', 'promise', 'elsewhere', 'sum', 'period', 'figure-gone'] as const;
export type ContradictionCode = (typeof CONTRADICTION_CODES)[number];

/** A place where a text says something else than the records, the promises, its tables, or itself. */
export interface Contradiction {
  /** Id of the section and pointer to the block; `null` in a plain text. */
  readonly section: string | null;
  readonly path: string | null;
  /** Place in the text, or in the words of the block, in UTF-16 units; `to` is behind it. */
  readonly from: number;
  readonly to: number;
  /** The letters that stand there. */
  readonly quote: string;
  readonly code: ContradictionCode;
  /** What the text says and what is right: a whole number in plain figures, or a day or month `2021-05`; `null` where that is not known. */
  readonly said: string | null;
  readonly right: string | null;
  /** What the words are made of. */
  readonly params: ErrorParams;
  /** Which events a number was taken to count. */
  readonly scope: Scope;
  readonly stance: Stance;
  /** What to put in the place of the quote, written as it was; `null` where that is somebody's decision. */
  readonly repair: string | null;
  /** Key of the live figure that says it right for good. */
  readonly figure: string | null;
}

/** What a check found. */
export interface NarrativeResult {
  /** In which language numbers in words were read; `null` where it could not be told. */
  readonly language: NumeralLanguage | null;
  /** How many statements were understood and compared. */
  readonly claims: number;
  /** How many looked like statements and were left alone, because it was not plain what they count. */
  readonly unread: number;
  /** In the order in which they stand. */
  readonly contradictions: readonly Contradiction[];
}
