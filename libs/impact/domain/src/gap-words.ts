import { type DocumentTranslator, formatList } from '@turnout/shared/i18n';
import type { GapPart } from './clauses/gap';
import { isAnywhere, whereWords, type WordedConditions } from './condition-words';
import { dueWords } from './promise-words';

/** What words say of a part of a gap. */
export type WordedGapPart = WordedConditions & Pick<GapPart, 'events' | 'participantsPerEvent' | 'participants'>;

/**
 * What would close the gap, as a sentence; `null` where nothing is missing.
 * @param deadline project month by which a part is to be there that names none itself; `null` for none
 */
export function gapWords(
  { gap }: { readonly gap: { readonly parts: readonly WordedGapPart[] } },
  translator: DocumentTranslator,
  deadline: number | null = null,
): string | null {
  const [first, ...others] = gap.parts;
  if (first === undefined) return null;
  const monthOf = ({ byMonth }: WordedGapPart): number | null => byMonth ?? deadline;
  const month = monthOf(first);
  // What is due by one month is said once, at the end of the sentence.
  const isOne = others.every((part) => monthOf(part) === month);
  const items = gap.parts.flatMap((part) => amountWords(part, translator).map((words) => dueWords(words, isOne ? null : monthOf(part), translator))); // prettier-ignore
  const what = formatList(items, translator.locale);
  return translator.text('impact.gap', { what: isOne ? dueWords(what, month, translator) : what });
}

function amountWords(part: WordedGapPart, translator: DocumentTranslator): readonly string[] {
  const { events, participants } = part;
  return [...(events === 0 ? [] : [eventsWords(part, translator)]), ...(participants === 0 ? [] : [peopleWords(part, translator)])];
}

function eventsWords(part: WordedGapPart, translator: DocumentTranslator): string {
  const { events, participantsPerEvent } = part;
  if (isAnywhere(part) && participantsPerEvent === null) return translator.text('impact.gap.events', { events });
  return translator.text('impact.gap.events-where', { events, where: whereWords(part, translator), people: participantsPerEvent ?? -1 });
}

function peopleWords(part: WordedGapPart, translator: DocumentTranslator): string {
  const { participants } = part;
  if (isAnywhere(part)) return translator.text('impact.gap.participants', { participants });
  return translator.text('impact.gap.participants-where', { participants, where: whereWords(part, translator) });
}
