import type { ParticipantCount, SeriesBasis } from '@turnout/events/domain';
import { formatCount, type Translator } from '@turnout/shared/i18n';

/** What the count of a series says, as a sentence. */
export function seriesWords(basis: SeriesBasis, { count, quality }: ParticipantCount, { text, locale }: Translator): string {
  const people = count === null ? '' : formatCount(count, locale);
  return text(`events.series.counts.${basis}`, { quality, people });
}
