import { FormControl, FormGroup } from '@angular/forms';
import { checkMember } from '@turnout/accounts/domain';
import type { FieldError } from '@turnout/shared/kernel';

/** What somebody is to be: a role, and the partner they act for; empty text for none. */
export type RoleForm = FormGroup<{ role: FormControl<string>; partner: FormControl<string> }>;

/** A form that stands at what somebody is, or is likely to be. */
export function roleForm({ role, partner }: { readonly role: string; readonly partner: string | null }): RoleForm {
  return new FormGroup({
    role: new FormControl(role, { nonNullable: true }),
    partner: new FormControl(partner ?? '', { nonNullable: true }),
  });
}

/** What the form says, as the server takes it. */
export function roleIn(form: RoleForm): { role: string; partner: string | null } {
  const { role, partner } = form.getRawValue();
  return { role, partner: partner === '' ? null : partner };
}

/** What is wrong with it, before the server is asked. */
export function roleErrors(form: RoleForm, partners: readonly { readonly code: string }[]): FieldError[] {
  const codes = partners.map(({ code }) => code);
  return checkMember(roleIn(form), codes);
}
