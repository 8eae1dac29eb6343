import type { ReadonlyFieldTree } from '@angular/forms/signals';
import type { Translator } from '@turnout/shared/i18n';
import { codeWords } from '@turnout/shared/web-platform';
import type { SettingField } from './setting-field';
import type { SettingError } from './setting-form.store';

/** What is wrong with a field, in words: the first thing only, for mending it often mends the rest. Empty where nothing is. */
export function settingErrorWords(field: ReadonlyFieldTree<string>, { kind }: SettingField, translator: Translator): string {
  const [error] = field().errors() as readonly Partial<SettingError>[];
  if (!error) return '';
  const words = codeWords({ code: error.kind ?? '', params: error.params ?? {}, detail: error.detail ?? null }, translator);
  const entry = error.entry ?? null;
  return kind === 'lines' && entry !== null ? translator.text('consortium.setting.line-wrong', { line: entry + 1, words }) : words;
}
