import type { EntityManager } from 'typeorm';
import type { Membership } from './request-context';

/** A setting of a project, as far as accounts know it. */
export interface ProjectSetting {
  readonly id: string;
  readonly code: string;
}

/** What somebody is in which project, by codes. */
export interface DescribedMembership {
  readonly projectCode: string;
  readonly partnerCode: string | null;
  /** In the project's order. */
  readonly workPackageCodes: readonly string[];
}

/** Looks projects up for the access check; the consortium, which owns them, implements it. */
export abstract class ProjectDirectory {
  /** The project with this code. */
  abstract findByCode(code: string): Promise<{ readonly id: string; readonly code: string } | null>;

  /** The partners of a project. */
  abstract partnersOf(manager: EntityManager, projectId: string): Promise<readonly ProjectSetting[]>;

  /** The work packages of a project, in its order. */
  abstract workPackagesOf(manager: EntityManager, projectId: string): Promise<readonly ProjectSetting[]>;

  /** What people call a project. */
  abstract nameOf(manager: EntityManager, projectId: string): Promise<string>;

  /** The codes behind ids, in the same order; for the session's answer. */
  abstract describe(memberships: readonly Pick<Membership, 'projectId' | 'partnerId' | 'workPackageIds'>[]): Promise<DescribedMembership[]>;
}
