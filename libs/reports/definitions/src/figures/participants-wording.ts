import type { Totals } from '@turnout/events/domain';
import { type DocumentTranslator, formatCount } from '@turnout/shared/i18n';

/** Participants as one reads them whole: "437 (412 documented + 25 estimated), 2 unknown". */
export function participantsWording(
  { participants, estimated, unknown }: Pick<Totals, 'participants' | 'estimated' | 'unknown'>,
  { text, locale }: DocumentTranslator,
): string {
  const count = (value: number): string => formatCount(value, locale);
  if (participants === null) return text('reports.figure.wording-unknown', { unknown });
  return text('reports.figure.wording', {
    ...{ participants: count(participants), documented: count(participants - estimated), estimated: count(estimated) },
    ...{ hasEstimates: estimated > 0, unknown },
  });
}
