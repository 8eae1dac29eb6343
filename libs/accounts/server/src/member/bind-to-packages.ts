import type { EntityManager } from 'typeorm';
import type { MembershipEntity } from '../accounts/membership.entity';
import { MemberWorkPackageEntity } from './member-work-package.entity';

/** Binds a member to these work packages and no others. */
export async function bindToPackages(
  manager: EntityManager,
  { projectId, accountId }: Pick<MembershipEntity, 'projectId' | 'accountId'>,
  workPackageIds: readonly string[],
): Promise<void> {
  await manager.delete(MemberWorkPackageEntity, { projectId, accountId });
  const rows = workPackageIds.map((workPackageId) => ({ projectId, accountId, workPackageId }));
  await manager.insert(MemberWorkPackageEntity, rows);
}
