import { FormControl, FormGroup } from '@angular/forms';
import { checkMember } from '@turnout/accounts/domain';
import type { FieldError } from '@turnout/shared/kernel';

/** What somebody is to be: a role, the partner they act for (empty text for none), and what a lead leads (none for everything). */
export type RoleForm = FormGroup<{ role: FormControl<string>; partner: FormControl<string>; workPackages: FormControl<string[]> }>;

/** What somebody is, or is likely to be. */
export interface RoleFacts {
  readonly role: string;
  readonly partner: string | null;
  readonly workPackages: readonly string[];
}

/** What of the project somebody can be tied to. */
export interface RoleChoices {
  readonly partners: readonly { readonly code: string }[];
  readonly workPackages: readonly { readonly code: string; readonly title: string }[];
}

/** A form that stands at what somebody is, or is likely to be. */
export function roleForm(facts: RoleFacts): RoleForm {
  const { role, partner, workPackages } = fieldsOf(facts);
  return new FormGroup({
    role: new FormControl(role, { nonNullable: true }),
    partner: new FormControl(partner, { nonNullable: true }),
    workPackages: new FormControl(workPackages, { nonNullable: true }),
  });
}

/** The same as the fields of the form hold it. */
export function fieldsOf({ role, partner, workPackages }: RoleFacts) {
  return { role, partner: partner ?? '', workPackages: [...workPackages] };
}

/** What the form says, as the server takes it. */
export function roleIn(form: RoleForm): { role: string; partner: string | null; workPackages?: string[] } {
  const { role, partner, workPackages } = form.getRawValue();
  return { role, partner: partner === '' ? null : partner, ...(role === 'lead' && { workPackages }) };
}

/** What is wrong with it, before the server is asked. */
export function roleErrors(form: RoleForm, { partners, workPackages }: RoleChoices): FieldError[] {
  return checkMember(roleIn(form), { partners: partners.map(codeOf), workPackages: workPackages.map(codeOf) });
}

function codeOf({ code }: { readonly code: string }): string {
  return code;
}
