import type { Translator } from '@turnout/shared/i18n';
import type { FieldError } from '@turnout/shared/kernel';
import { codeWords } from '@turnout/shared/web-platform';

/** What is wrong at a place of the report, in words; `null` for nothing. */
export function errorAt(errors: readonly FieldError[], pointer: string, translator: Translator): string | null {
  const error = errors.find((each) => each.pointer === pointer || each.pointer.startsWith(`${pointer}/`));
  return error ? codeWords({ code: error.code, params: error.params ?? {}, detail: null }, translator) : null;
}
