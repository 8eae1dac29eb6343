import type { ProjectRole } from '@turnout/accounts/domain';
import type { DescribedMembership } from '../access/project-directory';
import type { SessionMembership } from './session.dto';

/** A membership in the words of the contract. */
export function membershipIn(role: ProjectRole, described: DescribedMembership | undefined): SessionMembership {
  const { projectCode = '', partnerCode = null, workPackageCodes = [] } = described ?? {};
  return { project: projectCode, role, partner: partnerCode, workPackages: [...workPackageCodes] };
}
