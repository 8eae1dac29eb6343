import { EUROPEAN, type SummaryDimension } from '@turnout/events/domain';
import { countryName, formatMonth, type MessageKey, type Translator } from '@turnout/shared/i18n';
import { isoDate } from '@turnout/shared/kernel';

/** Names the rows of a summary in the reader's language. `own` are the project's own labels for keys of the dimension, by code. */
export function labelOf(by: SummaryDimension, key: string | null, translator: Translator, own: ReadonlyMap<string, string>): string {
  if (key === null) return translator.text('events.vocabulary.not-known');
  switch (by) {
    case 'country':
      return key === EUROPEAN ? translator.text('events.vocabulary.european') : countryName(key, translator.locale);
    case 'month':
      return formatMonth(isoDate(`${key}-01`), translator.locale);
    case 'level':
    case 'setting':
    case 'mode':
    case 'status':
      return wordOf(`events.vocabulary.${by}.${key}`, key, translator);
    case 'type':
    case 'workPackage':
    case 'partner':
    case 'leadPartner':
      return own.get(key) ?? key;
  }
}

function wordOf(messageKey: string, key: string, translator: Translator): string {
  return translator.has(messageKey) ? translator.text(messageKey as MessageKey) : key;
}
