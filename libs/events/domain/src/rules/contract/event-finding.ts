import type { ErrorParams, Severity } from '@turnout/shared/kernel';

/** One value of a record that a repair puts in the place of another; `before` is what it was found with. */
export interface RepairChange {
  /** Id of the event. */
  readonly event: string;
  /** JSON pointer into the record. */
  readonly pointer: string;
  readonly before: unknown;
  readonly after: unknown;
}

/**
 * What one click may do about a finding, as a value. Only what is safe: nothing is lost that somebody wrote, and the history can tell it back.
 *
 * - `change-events`: facts of one or several events are set.
 * - `merge-events`: one event was logged twice. `stays` takes the changes and `goes` is deleted; offered only where `goes` has nothing
 *   that `stays` does not have.
 * - `merge-partners`: two partners are one organisation. That has no undo, so the click leads to the preview of the merge and no further.
 */
export type Repair =
  | { readonly kind: 'change-events'; readonly changes: readonly RepairChange[] }
  | { readonly kind: 'merge-events'; readonly stays: string; readonly goes: string; readonly changes: readonly RepairChange[] }
  | { readonly kind: 'merge-partners'; readonly stays: string; readonly goes: string };

/** Something that a rule noticed about the ledger, before the rule's name is put to it. */
export interface Noticed {
  /** Ids of the events it is about, in the order of the ledger; none where it is about the project's partners only. */
  readonly events: readonly string[];
  /** JSON pointer into each of these records: the fact that was looked at. */
  readonly pointer: string;
  /** What was compared, for the words of the rule. Dates are ISO. */
  readonly params: ErrorParams;
  /**
   * What makes it the same finding when the rules run again: the facts that were judged, as JSON values, and nothing of what they were
   * judged against. As long as these stay an acceptance holds; once one of them changes, it is another finding.
   */
  readonly subject: readonly unknown[];
  readonly repair: Repair | null;
}

/** A finding about the events of a project. */
export interface EventFinding extends Omit<Noticed, 'subject'> {
  /** Id of the rule. */
  readonly rule: string;
  readonly severity: Severity;
  /** The same for the same finding in every run, another for every other; at most 100 characters of ASCII. */
  readonly fingerprint: string;
}
