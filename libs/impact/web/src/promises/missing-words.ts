import type { Translator } from '@turnout/shared/i18n';

/** What of a promise can be missing. */
export interface MissingParts {
  readonly events: { readonly missing: number | null };
  readonly participants: { readonly missing: number | null };
  /** What the conditions still miss, and miss for certain; `null` without a promise. */
  readonly gap: { readonly inConditions: number; readonly inConditionsAtLeast: number } | null;
}

/**
 * Names what is still to come for a type: "8 events and 111 participants missing", or what its conditions miss where the whole numbers
 * are there; `null` when nothing is known to be missing.
 */
export function missingWords({ events, participants, gap }: MissingParts, { text }: Translator): string | null {
  const [missingEvents, missingPeople] = [events.missing ?? 0, participants.missing ?? 0];
  if (missingEvents > 0 && missingPeople > 0) return text('impact.missing.both', { events: missingEvents, participants: missingPeople });
  if (missingEvents > 0) return text('impact.missing.events', { events: missingEvents });
  if (missingPeople > 0) return text('impact.missing.participants', { participants: missingPeople });
  if (gap === null || gap.inConditions === 0) return null;
  return gap.inConditionsAtLeast > 0
    ? text('impact.missing.in-conditions', { events: gap.inConditionsAtLeast })
    : text('impact.missing.conditions-open');
}
