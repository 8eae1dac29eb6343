import { Injectable } from '@nestjs/common';
import { checkMember, PROJECT_ROLES } from '@turnout/accounts/domain';
import type { FieldError } from '@turnout/shared/kernel';
import { refuse, type StoreContext } from '@turnout/shared/server-platform';
import { ProjectDirectory, type ProjectSetting } from '../access/project-directory';
import type { Membership } from '../access/request-context';

/** What somebody is to be, as it came in. */
export interface GivenRole {
  readonly role?: string | null;
  readonly partner?: string | null;
  readonly workPackages?: readonly string[] | null;
}

/** What somebody is to be, as it is kept. */
export type MemberFacts = Pick<Membership, 'role' | 'partnerId' | 'workPackageIds'>;

/** Judges what somebody is to be in a project. */
@Injectable()
export class JudgeMember {
  constructor(private readonly projects: ProjectDirectory) {}

  /** @throws DomainError with the fields that are wrong, those that were found before among them */
  async run({ manager, project }: StoreContext, given: GivenRole, others: readonly FieldError[] = []): Promise<MemberFacts> {
    const partners = await this.projects.partnersOf(manager, project.id);
    const workPackages = await this.projects.workPackagesOf(manager, project.id);
    const settings = { partners: partners.map(codeOf), workPackages: workPackages.map(codeOf) };
    refuse([...others, ...checkMember({ ...given, role: given.role ?? '' }, settings)]);
    const named = given.workPackages ?? [];
    return {
      role: PROJECT_ROLES.find((role) => role === given.role) ?? 'viewer',
      partnerId: partners.find(({ code }) => code === given.partner)?.id ?? null,
      workPackageIds: workPackages.filter(({ code }) => named.includes(code)).map(({ id }) => id),
    };
  }
}

function codeOf({ code }: ProjectSetting): string {
  return code;
}
