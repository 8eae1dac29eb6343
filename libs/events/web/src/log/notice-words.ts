import { formatDate, type Translator } from '@turnout/shared/i18n';
import { isIsoDate, type Notice } from '@turnout/shared/kernel';

/** Puts what a rule noticed into words; dates are set in the reader's way. */
export function noticeWords({ rule, params }: Notice, translator: Translator): string | null {
  const key = `events.notice.${rule}`;
  if (!translator.has(key)) return null;
  const inWords = Object.entries(params).map(([name, value]) => [
    name,
    typeof value === 'string' && isIsoDate(value) ? formatDate(value, translator.locale) : value,
  ]);
  return translator.text(key, Object.fromEntries(inWords));
}
