import { type DocumentTranslator, formatList } from '@turnout/shared/i18n';
import { whereWords, type WordedClause } from './condition-words';

/** What words say of a promise. */
export interface WordedPromise {
  readonly events: { readonly promised: number | null };
  readonly participants: { readonly promised: number | null };
  /** All of it by this project month; `null` for none of its own. */
  readonly byMonth: number | null;
  readonly clauses: readonly WordedClause[];
}

/** A condition in words, without its parts: "5 events in schools with 15 participants each, by M12". */
export function clauseWords(clause: Omit<WordedClause, 'clauses'>, translator: DocumentTranslator): string {
  return dueWords(amountWords(clause, translator), clause.byMonth, translator);
}

/** What was promised for a type, as a sentence with its conditions and their parts. */
export function promiseWords({ events, participants, byMonth, clauses }: WordedPromise, translator: DocumentTranslator): string {
  const whole = formatList(wholeWords(events.promised, participants.promised, translator), translator.locale);
  const promise = dueWords(whole, byMonth, translator);
  return clauses.length === 0
    ? promise
    : translator.text('impact.promise.with', { promise, conditions: listOf(clauses.map((clause) => nestedWords(clause, translator)), translator) }); // prettier-ignore
}

/** The whole numbers, without those there are none of. */
export function wholeWords(events: number | null, participants: number | null, { text }: DocumentTranslator): readonly string[] {
  return [
    ...(events === null ? [] : [text('impact.promise.events', { events })]),
    ...(participants === null ? [] : [text('impact.promise.participants', { participants })]),
  ];
}

/** Something with the month by which it is to be there. */
export function dueWords(what: string, month: number | null, { text }: DocumentTranslator): string {
  return month === null ? what : text('impact.promise.by', { what, month: String(month) });
}

function nestedWords(clause: WordedClause, translator: DocumentTranslator): string {
  const parts = partsOf(clause).map((part) => nestedWords(part, translator));
  const words = clauseWords(clause, translator);
  return parts.length === 0 ? words : translator.text('impact.promise.of-these', { clause: words, parts: listOf(parts, translator) });
}

/** What is asked for in every period has one part for each: their own parts are the same, and are said once. */
function partsOf({ eachPeriod, clauses }: WordedClause): readonly WordedClause[] {
  const [first] = clauses;
  return eachPeriod && first !== undefined && first.period !== null ? first.clauses : clauses;
}

function amountWords(clause: Omit<WordedClause, 'clauses'>, translator: DocumentTranslator): string {
  const { eventsAsked: events, participantsAsked: participants, participantsPerEvent } = clause;
  const where = whereWords(clause, translator);
  const people = participantsPerEvent ?? -1;
  if (events === null) return translator.text('impact.promise.people', { participants: participants ?? 0, where, people });
  const words = translator.text('impact.clause', { events, where, people });
  return participants === null ? words : translator.text('impact.promise.in-total', { clause: words, participants });
}

function listOf(items: readonly string[], { locale }: DocumentTranslator): string {
  return formatList(items, locale);
}
