import type { Translator } from '@turnout/shared/i18n';
import type { EventDetail } from '../client/wire';
import { periodWords } from '../period/period-words';

/** Says why an event cannot be changed now and what can be done about it; `null` where nothing but the role stands in the way. */
export function lockWords({ status, may, period }: Pick<EventDetail, 'status' | 'may' | 'period'>, translator: Translator): string | null {
  if (period) return periodWords(period, translator);
  const isSettled = status === 'submitted' || status === 'approved';
  return may.lock !== null && isSettled ? translator.text(`events.review.locked.${status}`) : null;
}
