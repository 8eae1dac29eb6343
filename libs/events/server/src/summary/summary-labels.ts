import { EUROPEAN, type SummaryDimension } from '@turnout/events/domain';
import { countryName, formatMonth, type MessageKey, type Translator } from '@turnout/shared/i18n';
import { isoDate } from '@turnout/shared/kernel';

/** Names the rows of a summary in the reader's language. `types` are the labels of the project's event types, by code. */
export function labelOf(by: SummaryDimension, key: string | null, translator: Translator, types: ReadonlyMap<string, string>): string {
  if (key === null) return translator.text('events.vocabulary.not-known');
  switch (by) {
    case 'type':
      return types.get(key) ?? key;
    case 'country':
      return key === EUROPEAN ? translator.text('events.vocabulary.european') : countryName(key, translator.locale);
    case 'month':
      return formatMonth(isoDate(`${key}-01`), translator.locale);
    case 'level':
      return wordOf(`events.vocabulary.level.${key}`, key, translator);
    case 'setting':
      return wordOf(`events.vocabulary.setting.${key}`, key, translator);
    case 'partner':
      return key;
  }
}

function wordOf(messageKey: string, key: string, translator: Translator): string {
  return translator.has(messageKey) ? translator.text(messageKey as MessageKey) : key;
}
