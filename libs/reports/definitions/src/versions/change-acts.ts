import type { FieldChange } from '@turnout/shared/kernel';

/** Something that somebody did with an event, by the history of the project. */
export interface ChangeAct {
  /** Id of the event. */
  readonly thing: string;
  /** Instant, ISO 8601 in UTC. */
  readonly at: string;
  /** Display name; `null` for what the program did by itself. */
  readonly by: string | null;
  readonly operation: string;
  /** Dotted names of the fields it changed. */
  readonly fields: readonly string[];
}

/** A change of a field, with the last act that changed it; `null` where the history knows of none, as when a partner was renamed. */
export interface AttributedChange extends FieldChange {
  readonly act: ChangeAct | null;
}

/** Facts that are reckoned from something else, and what that is called in the history. */
const RECKONED: Readonly<Record<string, string>> = { signedCount: 'evidence' };

/**
 * Says of each change who made it and when.
 * @param acts on this event, between the two states that are compared, in the order in which they were done
 */
export function attributeChanges(changes: readonly FieldChange[], acts: readonly ChangeAct[]): readonly AttributedChange[] {
  return changes.map((change) => {
    const field = RECKONED[change.field] ?? change.field;
    return { ...change, act: acts.findLast((act) => act.fields.some((changed) => concern(changed, field))) ?? null };
  });
}

/** Whether two names are of one field, or of a field and a part of it. */
function concern(one: string, other: string): boolean {
  return one === other || one.startsWith(`${other}.`) || other.startsWith(`${one}.`);
}
