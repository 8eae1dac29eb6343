import type { EventSetting } from '@turnout/events/domain';
import { type DocumentTranslator, formatList } from '@turnout/shared/i18n';

/** What words say of a condition. */
export interface WordedClause {
  /** `null` for anywhere. */
  readonly setting: EventSetting | null;
  readonly promised: number | null;
  /** `null` where no number of people was promised. */
  readonly participantsPerEvent: number | null;
  /** Meetings still to come; `null` where that cannot be said. */
  readonly missing: number | null;
}

/** What words say of a promise. */
export interface WordedPromise {
  readonly events: { readonly promised: number | null };
  readonly participants: { readonly promised: number | null };
  readonly clauses: readonly WordedClause[];
  /** What is missing of the whole numbers. */
  readonly gap: { readonly events: number; readonly participants: number };
}

/** A condition in words: "5 events in schools with 15 participants each". @param events how many, where not all that were promised are meant */
export function clauseWords(
  { setting, promised, participantsPerEvent }: Omit<WordedClause, 'missing'>,
  translator: DocumentTranslator,
  events: number = promised ?? 0,
): string {
  const where = translator.text(`impact.where.${setting ?? 'anywhere'}`);
  return translator.text('impact.clause', { events, where, people: participantsPerEvent ?? -1 });
}

/** What was promised for a type, as a sentence with its conditions. */
export function promiseWords({ events, participants, clauses }: Omit<WordedPromise, 'gap'>, translator: DocumentTranslator): string {
  const promise = formatList(wholeWords(events.promised, participants.promised, translator), translator.locale);
  const parts = clauses.map((clause) => clauseWords(clause, translator));
  return parts.length === 0
    ? promise
    : translator.text('impact.promise.with', { promise, conditions: formatList(parts, translator.locale) });
}

/** What would close the gap, as a sentence; `null` where nothing is missing. */
export function gapWords({ clauses, gap }: Pick<WordedPromise, 'clauses' | 'gap'>, translator: DocumentTranslator): string | null {
  const parts = clauses.flatMap((clause) => (clause.missing ? [clauseWords(clause, translator, clause.missing)] : []));
  const whole = wholeWords(gap.events || null, gap.participants || null, translator);
  const what = parts.length > 0 ? parts : whole;
  return what.length === 0 ? null : translator.text('impact.gap', { what: formatList(what, translator.locale) });
}

/** The whole numbers, without those there are none of. */
function wholeWords(events: number | null, participants: number | null, { text }: DocumentTranslator): readonly string[] {
  return [
    ...(events === null ? [] : [text('impact.promise.events', { events })]),
    ...(participants === null ? [] : [text('impact.promise.participants', { participants })]),
  ];
}
