import type { ReadonlyFieldTree } from '@angular/forms/signals';
import type { Translator } from '@turnout/shared/i18n';
import { codeWords } from '@turnout/shared/web-platform';
import type { FieldCheck } from './event-form.store';

/** What is wrong with a field, in words: the first thing only, for mending it often mends the rest. Empty where nothing is. */
export function fieldWords(field: ReadonlyFieldTree<unknown>, translator: Translator): string {
  const [error] = field().errors() as readonly Partial<FieldCheck>[];
  if (!error) return '';
  return codeWords({ code: error.kind ?? '', params: error.params ?? {}, detail: error.detail ?? null }, translator);
}
