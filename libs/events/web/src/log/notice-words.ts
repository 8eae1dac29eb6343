import { type Translator, withDates } from '@turnout/shared/i18n';
import type { Notice } from '@turnout/shared/kernel';

/** Puts what a rule noticed into words; dates are set in the reader's way. */
export function noticeWords({ rule, params }: Notice, translator: Translator): string | null {
  const key = `events.notice.${rule}`;
  return translator.has(key) ? translator.text(key, withDates(params, translator.locale)) : null;
}
