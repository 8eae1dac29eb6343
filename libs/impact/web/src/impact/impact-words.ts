import type { Translator } from '@turnout/shared/i18n';
import type { ImpactClause, ImpactOfType } from '@turnout/shared/api-client';

/** A condition in words: "5 events in schools with 15 participants each". @param events how many, where not all that were promised are meant */
export function clauseWords(
  { setting, promised, participantsPerEvent }: Pick<ImpactClause, 'setting' | 'promised' | 'participantsPerEvent'>,
  translator: Translator,
  events: number = promised ?? 0,
): string {
  const where = translator.text(`impact.where.${setting ?? 'anywhere'}`);
  return translator.text('impact.clause', { events, where, people: participantsPerEvent ?? -1 });
}

/** What was promised for a type, as a sentence with its conditions. */
export function promiseWords({ events, participants, clauses }: ImpactOfType, translator: Translator): string {
  const promise = listed(wholeWords(events.promised, participants.promised, translator), translator);
  const parts = clauses.map((clause) => clauseWords(clause, translator));
  return parts.length === 0 ? promise : translator.text('impact.promise.with', { promise, conditions: listed(parts, translator) });
}

/** What would close the gap, as a sentence; `null` where nothing is missing. */
export function gapWords({ clauses, gap }: ImpactOfType, translator: Translator): string | null {
  const parts = clauses.flatMap((clause) => (clause.missing ? [clauseWords(clause, translator, clause.missing)] : []));
  if (parts.length > 0) return translator.text('impact.gap', { what: listed(parts, translator) });
  const whole = wholeWords(gap.events || null, gap.participants || null, translator);
  return whole.length === 0 ? null : translator.text('impact.gap', { what: listed(whole, translator) });
}

/** The whole numbers, without those there are none of. */
function wholeWords(events: number | null, participants: number | null, { text }: Translator): readonly string[] {
  return [
    ...(events === null ? [] : [text('impact.promise.events', { events })]),
    ...(participants === null ? [] : [text('impact.promise.participants', { participants })]),
  ];
}

function listed(parts: readonly string[], { locale }: Translator): string {
  return new Intl.ListFormat(locale, { type: 'conjunction' }).format(parts);
}
