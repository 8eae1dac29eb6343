import { checkMember, PROJECT_ROLES } from '@turnout/accounts/domain';
import type { FieldError } from '@turnout/shared/kernel';
import { refuse } from '@turnout/shared/server-platform';
import type { ProjectPartner } from '../access/project-directory';
import type { MembershipEntity } from '../accounts/membership.entity';

/** What somebody is to be, as it came in. */
export interface GivenRole {
  readonly role?: string | null;
  readonly partner?: string | null;
}

/** Judges what somebody is to be and makes it what is kept. @throws DomainError with the fields that are wrong */
export function memberFacts(
  given: GivenRole,
  partners: readonly ProjectPartner[],
  others: readonly FieldError[] = [],
): Pick<MembershipEntity, 'role' | 'partnerId'> {
  const codes = partners.map(({ code }) => code);
  refuse([...others, ...checkMember({ ...given, role: given.role ?? '' }, codes)]);
  return {
    role: PROJECT_ROLES.find((role) => role === given.role) ?? 'viewer',
    partnerId: partners.find(({ code }) => code === given.partner)?.id ?? null,
  };
}
