import { PROJECT_ROLES, type ProjectRole } from '@turnout/accounts/domain';
import { ChoiceField, CountField, IdField, InstantField, PageOf, TextField, TextsField } from '@turnout/shared/server-platform';

const LED = 'Codes of the work packages a lead is bound to; none for all of the project. Only for the role `lead`.';

/** Somebody who belongs to a project. */
export class Member {
  @IdField({ description: 'Account of the person.' })
  id: string;
  @TextField()
  displayName: string;
  @TextField({ example: 'ana@example.org' })
  email: string;
  @ChoiceField(PROJECT_ROLES)
  role: ProjectRole;
  @TextField({ nullable: true, description: 'Code of the partner the person acts for.' })
  partner: string | null;
  @TextsField({ description: LED })
  workPackages: string[];
  @InstantField({ description: 'Since when the person belongs to the project.' })
  since: string;
  @CountField()
  version: number;
}

export const MemberPage = PageOf(Member, 'MemberPage');

/** Somebody who already has an account and is to belong to the project. */
export class NewMember {
  @TextField({ example: 'ana@example.org' })
  email: string;
  @ChoiceField(PROJECT_ROLES)
  role: string;
  @TextField({ optional: true, nullable: true, description: 'Code of the partner the person acts for; required of the role `partner`.' })
  partner?: string | null;
  @TextsField({ optional: true, description: LED })
  workPackages?: string[];
}

/** What somebody is from now on; a field left out stays as it is. */
export class MemberChange {
  @ChoiceField(PROJECT_ROLES, { optional: true })
  role?: string;
  @TextField({ optional: true, nullable: true })
  partner?: string | null;
  @TextsField({ optional: true, description: `${LED} They are left with the role.` })
  workPackages?: string[];
}
