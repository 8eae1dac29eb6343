import type { Translator } from '@turnout/shared/i18n';
import type { PromiseLine } from '@turnout/impact/domain';

/** Names what is still to come for a type: "8 events and 111 participants missing"; `null` when nothing is known to be missing. */
export function missingWords(
  { events, participants }: Pick<PromiseLine, 'events' | 'participants'>,
  translator: Translator,
): string | null {
  const [missingEvents, missingPeople] = [events.missing ?? 0, participants.missing ?? 0];
  if (missingEvents > 0 && missingPeople > 0) {
    return translator.text('impact.missing.both', { events: missingEvents, participants: missingPeople });
  }
  if (missingEvents > 0) return translator.text('impact.missing.events', { events: missingEvents });
  return missingPeople > 0 ? translator.text('impact.missing.participants', { participants: missingPeople }) : null;
}
