import { checkText, checkWhole, checkWord, type Given } from '@turnout/consortium/domain';
import { EUROPEAN, EVENT_LEVELS, EVENT_SETTINGS } from '@turnout/events/domain';
import { type FieldError, isCountryCode } from '@turnout/shared/kernel';

/** Most events or people a promise can name. */
export const MAX_PROMISED = 10_000_000;
/** Most clauses of one promise, those within others included. */
export const MAX_CLAUSES = 50;
/** How deep clauses may lie within one another. */
export const MAX_DEPTH = 4;
/** The last project month that a promise can name. */
export const MAX_MONTH = 240;

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

/** What of the project clauses are judged against. */
export interface ClauseFacts {
  /** Codes of the project's partners. */
  readonly partners: readonly string[];
  /** Codes of the project's reporting periods. */
  readonly periods: readonly string[];
}

/** Conditions that a part may not ask for otherwise than the clause it is a part of. */
const ONE_OF_A_KIND = ['setting', 'level', 'country', 'partner', 'audience', 'period'] as const;
type Whole = Pick<TargetClauseDraft, (typeof ONE_OF_A_KIND)[number] | 'eachPeriod'>;

/** Judges the clauses of a promise: not too many, not too deep, each about something and none against the clause it lies within. */
export function checkClauses(clauses: readonly TargetClauseDraft[], facts: ClauseFacts): FieldError[] {
  if (depthOf(clauses, MAX_DEPTH) > MAX_DEPTH) return [{ pointer: '/clauses', code: 'target.too-deep', params: { max: MAX_DEPTH } }];
  if (countOf(clauses) > MAX_CLAUSES) return [{ pointer: '/clauses', code: 'setting.too-many', params: { max: MAX_CLAUSES } }];
  return clauses.flatMap((clause, index) => checkClause(`/clauses/${String(index)}`, clause, {}, facts));
}

function checkClause(at: string, clause: TargetClauseDraft, whole: Whole, facts: ClauseFacts): FieldError[] {
  const parts = clause.clauses ?? [];
  const within = narrowed(whole, clause);
  return [
    ...checkConditions(at, clause, facts),
    ...checkAmounts(at, clause),
    ...checkAgainst(at, clause, whole),
    ...parts.flatMap((part, index) => checkClause(`${at}/clauses/${String(index)}`, part, within, facts)),
  ];
}

function checkConditions(at: string, clause: TargetClauseDraft, { partners, periods }: ClauseFacts): FieldError[] {
  const { country, partner } = clause;
  return [
    ...checkWord(`${at}/setting`, clause.setting, EVENT_SETTINGS),
    ...checkWord(`${at}/level`, clause.level, EVENT_LEVELS),
    ...(isGiven(country) && !isPlace(country) ? [{ pointer: `${at}/country`, code: 'country.unknown' }] : []),
    ...(isGiven(partner) && !partners.includes(partner) ? [{ pointer: `${at}/partner`, code: 'event.unknown-partner' }] : []),
    ...(isGiven(clause.audience) ? checkText(`${at}/audience`, clause.audience, true) : []),
    ...checkWhole(`${at}/byMonth`, clause.byMonth, 1, MAX_MONTH),
    ...checkWord(`${at}/period`, clause.period, periods),
  ];
}

function checkAmounts(at: string, { events, participants, participantsPerEvent }: TargetClauseDraft): FieldError[] {
  const isEmpty = !isGiven(events) && !isGiven(participants);
  return [
    ...(isEmpty ? [{ pointer: `${at}/events`, code: 'target.clause-promises-nothing' }] : []),
    ...checkWhole(`${at}/events`, events, 1, MAX_PROMISED),
    ...checkWhole(`${at}/participants`, participants, 1, MAX_PROMISED),
    ...checkWhole(`${at}/participantsPerEvent`, participantsPerEvent, 1, MAX_PROMISED),
  ];
}

/** Nothing could count towards a part that asks for another setting than its whole, and a period cannot come in every period. */
function checkAgainst(at: string, clause: TargetClauseDraft, whole: Whole): FieldError[] {
  const against = ONE_OF_A_KIND.filter((field) => isGiven(clause[field]) && isGiven(whole[field]) && clause[field] !== whole[field]);
  const isInEach = clause.eachPeriod === true || whole.eachPeriod === true;
  const isInOne = isGiven(clause.period) || (isGiven(whole.period) && clause.eachPeriod === true);
  const isTwice = clause.eachPeriod === true && whole.eachPeriod === true;
  const fields = [...against, ...((isInEach && isInOne) || isTwice ? ['period'] : [])];
  return fields.map((field) => ({ pointer: `${at}/${field}`, code: 'target.contradicts-whole' }));
}

function narrowed(whole: Whole, clause: TargetClauseDraft): Whole {
  const asked = ONE_OF_A_KIND.map((field) => [field, clause[field] ?? whole[field]]);
  return { ...(Object.fromEntries(asked) as Whole), eachPeriod: clause.eachPeriod === true || whole.eachPeriod === true };
}

function countOf(clauses: readonly TargetClauseDraft[]): number {
  return clauses.reduce((sum, { clauses: parts }) => sum + 1 + countOf(parts ?? []), 0);
}

/** How deep clauses lie within one another; stops counting beyond the most that are asked about. */
function depthOf(clauses: readonly TargetClauseDraft[], most: number): number {
  if (clauses.length === 0 || most < 0) return 0;
  return 1 + Math.max(...clauses.map(({ clauses: parts }) => depthOf(parts ?? [], most - 1)));
}

function isGiven<T>(value: Given<T>): value is T {
  return value !== null && value !== undefined;
}

function isPlace(code: string): boolean {
  return code === EUROPEAN || isCountryCode(code);
}
