import { type Translator, withDates } from '@turnout/shared/i18n';
import type { DomainError, ErrorParams, FieldError } from '@turnout/shared/kernel';
import type { Problem } from './problem';
import { isRegistered, problemKindOf } from './problem-register';

/** Puts a broken rule into words. Exactly one wrong field gives the problem its code; several give `request.invalid`, unless the refusal has a code that is registered. */
export function wordProblem(error: DomainError, translator: Translator, requestId: string): Problem {
  const { code, params } = headlineOf(error);
  const { status } = problemKindOf(code);
  return {
    ...error.more,
    type: `urn:turnout:problem:${code}`,
    title: wordsOf(translator, `shared.problem.${status}`, {}) ?? code,
    status,
    code,
    detail: fieldWords({ code, params }, translator),
    params,
    errors: error.fields.map((field) => ({ ...field, detail: fieldWords(field, translator) })),
    requestId,
  };
}

/** What is wrong with a field; of a field in a row of a table, also which. */
function fieldWords({ code, params = {} }: Pick<FieldError, 'code' | 'params'>, translator: Translator): string {
  const what = wordsOf(translator, `error.${code}`, params) ?? code;
  const { row, column } = params;
  if (typeof row !== 'number' || typeof column !== 'string') return what;
  const place = column === '' ? 'shared.problem.in-row' : 'shared.problem.in-cell';
  return wordsOf(translator, place, { row, column, what }) ?? what;
}

/** The code an error is answered with: its own where that is a problem of its own, else that of its only field. */
export function headlineOf(error: DomainError): { readonly code: string; readonly params: ErrorParams } {
  const [first, ...others] = error.fields;
  if (first === undefined || (error.code !== 'request.invalid' && isRegistered(error.code))) return error;
  return others.length === 0 ? { code: first.code, params: first.params ?? {} } : { code: 'request.invalid', params: {} };
}

/** A message that lacks one of its values must not turn a refusal into a failure: it is answered without words. */
function wordsOf(translator: Translator, key: string, params: ErrorParams): string | null {
  if (!translator.has(key)) return null;
  try {
    return translator.text(key, withDates(params, translator.locale));
  } catch {
    return null;
  }
}
