import type { EntityManager } from 'typeorm';

/** A partner of a project, as far as accounts know it. */
export interface ProjectPartner {
  readonly id: string;
  readonly code: string;
}

/** Looks projects up for the access check; the consortium, which owns them, implements it. */
export abstract class ProjectDirectory {
  /** The project with this code. */
  abstract findByCode(code: string): Promise<{ readonly id: string; readonly code: string } | null>;

  /** The partners of a project. */
  abstract partnersOf(manager: EntityManager, projectId: string): Promise<readonly ProjectPartner[]>;

  /** What people call a project. */
  abstract nameOf(manager: EntityManager, projectId: string): Promise<string>;

  /** The codes behind ids, in the same order; for the session's answer. */
  abstract describe(
    memberships: readonly { readonly projectId: string; readonly partnerId: string | null }[],
  ): Promise<{ readonly projectCode: string; readonly partnerCode: string | null }[]>;
}
