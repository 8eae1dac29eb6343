import type { FormGroup } from '@angular/forms';
import type { Translator } from '@turnout/shared/i18n';
import type { FieldError } from '@turnout/shared/kernel';
import { codeWords, type Problem } from '@turnout/shared/web-platform';

type Placed = FieldError & { readonly detail?: string | null };

/** Marks the fields of a form that are wrong, in words. @returns whether every error has found its field */
export function placeErrors(form: FormGroup, errors: readonly Placed[], translator: Translator): boolean {
  form.markAllAsTouched();
  const places = errors.map(({ pointer, code, params = {}, detail = null }) => {
    const control = form.get(pointer.slice(1).split('/'));
    control?.setErrors({ words: codeWords({ code, params, detail }, translator) });
    return control !== null && control !== form;
  });
  return places.length > 0 && places.every(Boolean);
}

/** Marks the fields that a problem is about. @returns the problem, unless all of it could be said at fields */
export function placeProblem(form: FormGroup, problem: Problem | null, translator: Translator): Problem | null {
  return problem && placeErrors(form, problem.fields, translator) ? null : problem;
}
