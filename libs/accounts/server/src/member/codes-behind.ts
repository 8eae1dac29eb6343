import type { EntityManager } from 'typeorm';
import type { ProjectDirectory } from '../access/project-directory';
import type { Membership } from '../access/request-context';

/** What ties somebody to settings of the project, by ids. */
export type TiedByIds = Pick<Membership, 'partnerId' | 'workPackageIds'>;

/** The same by codes; work packages in the project's order. */
export interface TiedByCodes {
  readonly partner: string | null;
  readonly workPackages: string[];
}

/** Looks up the codes behind the ids of many rows, and asks only for the kinds of settings that are among them. */
export async function codesBehind(
  projects: ProjectDirectory,
  { manager, projectId }: { readonly manager: EntityManager; readonly projectId: string },
  rows: readonly TiedByIds[],
): Promise<(ids: TiedByIds) => TiedByCodes> {
  const isPartnerNamed = rows.some(({ partnerId }) => partnerId !== null);
  const isPackageNamed = rows.some(({ workPackageIds }) => workPackageIds.length > 0);
  const partners = isPartnerNamed ? await projects.partnersOf(manager, projectId) : [];
  const workPackages = isPackageNamed ? await projects.workPackagesOf(manager, projectId) : [];
  return ({ partnerId, workPackageIds }) => ({
    partner: partners.find(({ id }) => id === partnerId)?.code ?? null,
    workPackages: workPackages.filter(({ id }) => workPackageIds.includes(id)).map(({ code }) => code),
  });
}
