import type { ErrorParams } from '@turnout/shared/kernel';
import type { Decision, ImportReason, Proposal } from '../contract';

/** Something about one row that is to be decided. Issues with the same id are one question. */
export interface Issue {
  readonly id: string;
  readonly code: string;
  readonly pointer: string;
  readonly params: ErrorParams;
  /** Answers for this row; those of all rows of a question are put together by their ids. */
  readonly proposals: readonly Proposal[];
  readonly isSettled: boolean;
}

/** An answer that is taken with one click. */
export function propose(id: string, decision: Decision, params: ErrorParams, key: ImportReason): Proposal {
  return { id, words: { key, params }, decision };
}
