import { checkWhole, checkWord, type Given } from '@turnout/consortium/domain';
import { EVENT_SETTINGS } from '@turnout/events/domain';
import type { FieldError } from '@turnout/shared/kernel';

/** Most events or people a promise can name. */
export const MAX_PROMISED = 10_000_000;
/** Most clauses of one promise. */
export const MAX_CLAUSES = 50;

/** Every code that {@link checkTarget} can answer with; each has words as `error.<code>`. */
export const TARGET_FIELD_CODES = [
  'target.unknown-type',
  'target.type-taken',
  'target.promises-nothing',
  'setting.number-invalid',
  'setting.unknown-value',
  'setting.too-many',
] as const;

/** A promise as a form or a request gives it, not judged yet. */
export interface TargetDraft {
  readonly type?: Given<string>;
  readonly events?: Given<number>;
  readonly participants?: Given<number>;
  readonly byMonth?: Given<number>;
  readonly surplus?: Given<string>;
  readonly clauses?: Given<readonly TargetClauseDraft[]>;
}

/** A clause as somebody gives it, not judged yet. */
export interface TargetClauseDraft {
  readonly setting?: Given<string>;
  readonly level?: Given<string>;
  readonly country?: Given<string>;
  readonly partner?: Given<string>;
  readonly audience?: Given<string>;
  readonly byMonth?: Given<number>;
  readonly period?: Given<string>;
  readonly events?: Given<number>;
  readonly participants?: Given<number>;
  readonly participantsPerEvent?: Given<number>;
  readonly eachPeriod?: Given<boolean>;
  readonly clauses?: Given<readonly TargetClauseDraft[]>;
}

/** What of the project a promise is judged against. */
export interface TargetFacts {
  /** Codes of the project's event types. */
  readonly types: Iterable<string>;
  /** Codes of the types that another promise speaks about. */
  readonly promised: readonly string[];
  /** Codes of the project's partners. */
  readonly partners: readonly string[];
  /** Codes of the project's reporting periods. */
  readonly periods: readonly string[];
}

/** Judges a promise before it is kept: about a known type, one for each, and about something. Nothing wrong is an empty list. */
export function checkTarget(draft: TargetDraft, facts: TargetFacts): FieldError[] {
  const { events, participants, clauses } = draft;
  const isEmpty = (events ?? null) === null && (participants ?? null) === null;
  return [
    ...checkType(draft.type ?? '', facts),
    ...(isEmpty ? [{ pointer: '/events', code: 'target.promises-nothing' }] : []),
    ...checkWhole('/events', events, 0, MAX_PROMISED),
    ...checkWhole('/participants', participants, 0, MAX_PROMISED),
    ...checkClauses(clauses ?? []),
  ];
}

function checkType(type: string, { types, promised }: TargetFacts): FieldError[] {
  if (checkWord('/type', type, types).length > 0) return [{ pointer: '/type', code: 'target.unknown-type' }];
  return promised.includes(type) ? [{ pointer: '/type', code: 'target.type-taken' }] : [];
}

function checkClauses(clauses: readonly TargetClauseDraft[]): FieldError[] {
  if (clauses.length > MAX_CLAUSES) return [{ pointer: '/clauses', code: 'setting.too-many', params: { max: MAX_CLAUSES } }];
  return clauses.flatMap((clause, index) => {
    const at = `/clauses/${index}`;
    return [
      ...checkWord(`${at}/setting`, clause.setting, EVENT_SETTINGS),
      ...checkWhole(`${at}/events`, clause.events ?? 0, 1, MAX_PROMISED),
      ...checkWhole(`${at}/participantsPerEvent`, clause.participantsPerEvent, 1, MAX_PROMISED),
    ];
  });
}
