import { checkWhole, checkWord, type Given } from '@turnout/consortium/domain';
import type { FieldError } from '@turnout/shared/kernel';
import { checkClauses, type ClauseFacts, MAX_MONTH, MAX_PROMISED, type TargetClauseDraft } from './check-clauses';
import { SURPLUS_RULES } from './target';

/** Every code that {@link checkTarget} can answer with; each has words as `error.<code>`. */
export const TARGET_FIELD_CODES = [
  'target.unknown-type',
  'target.type-taken',
  'target.promises-nothing',
  'target.clause-promises-nothing',
  'target.contradicts-whole',
  'target.too-deep',
  'country.unknown',
  'event.unknown-partner',
  'setting.missing',
  'setting.number-invalid',
  'setting.unknown-value',
  'setting.too-long',
  'setting.too-many',
] as const;

/** A promise as a form or a request gives it, not judged yet. */
export interface TargetDraft {
  /** `null` for all types together. */
  readonly type?: Given<string>;
  readonly events?: Given<number>;
  readonly participants?: Given<number>;
  readonly byMonth?: Given<number>;
  readonly surplus?: Given<string>;
  readonly clauses?: Given<readonly TargetClauseDraft[]>;
}

/** What of the project a promise is judged against. */
export interface TargetFacts extends ClauseFacts {
  /** Codes of the project's event types. */
  readonly types: Iterable<string>;
  /** Codes of the types that another promise speaks about; `null` for that over all types. */
  readonly promised: readonly (string | null)[];
}

/** Judges a promise before it is kept: about a known type or all of them, one for each, and about something. Nothing wrong is an empty list. */
export function checkTarget(draft: TargetDraft, facts: TargetFacts): FieldError[] {
  const { events, participants, byMonth, surplus, clauses } = draft;
  const isEmpty = (events ?? null) === null && (participants ?? null) === null;
  return [
    ...checkType(draft.type, facts),
    ...(isEmpty ? [{ pointer: '/events', code: 'target.promises-nothing' }] : []),
    ...checkWhole('/events', events, 0, MAX_PROMISED),
    ...checkWhole('/participants', participants, 0, MAX_PROMISED),
    ...checkWhole('/byMonth', byMonth, 1, MAX_MONTH),
    ...checkWord('/surplus', surplus, SURPLUS_RULES),
    ...checkClauses(clauses ?? [], facts),
  ];
}

function checkType(type: TargetDraft['type'], { types, promised }: TargetFacts): FieldError[] {
  // All types are asked for by saying so, and not by saying nothing.
  if (type === undefined || checkWord('/type', type, types).length > 0) return [{ pointer: '/type', code: 'target.unknown-type' }];
  return promised.includes(type) ? [{ pointer: '/type', code: 'target.type-taken' }] : [];
}
