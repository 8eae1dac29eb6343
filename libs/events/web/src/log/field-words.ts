import type { ReadonlyFieldTree } from '@angular/forms/signals';
import type { MessageKey, Translator } from '@turnout/shared/i18n';
import { codeWords } from '@turnout/shared/web-platform';
import type { FieldCheck } from './event-form.store';

/** The form picks names from lists, where the API takes codes. */
const OWN_WORDS: Readonly<Record<string, MessageKey>> = {
  'country.unknown': 'events.log.unknown-country',
  'event.unknown-partner': 'events.log.unknown-partner',
};

/** What is wrong with a field, in words: the first thing only, for mending it often mends the rest. Empty where nothing is. */
export function fieldWords(field: ReadonlyFieldTree<unknown>, translator: Translator): string {
  const [error] = field().errors() as readonly Partial<FieldCheck>[];
  if (!error) return '';
  const own = OWN_WORDS[error.kind ?? ''];
  if (own) return translator.text(own);
  return codeWords({ code: error.kind ?? '', params: error.params ?? {}, detail: error.detail ?? null }, translator);
}
