import { Injectable } from '@nestjs/common';
import { DomainError } from '@turnout/shared/kernel';
import { requireId, requireVersion, type StoreContext } from '@turnout/shared/server-platform';
import { IsNull } from 'typeorm';
import { AccountEntity } from '../accounts/account.entity';
import { MembershipEntity } from '../accounts/membership.entity';
import { bindToPackages } from './bind-to-packages';
import type { MemberFacts } from './judge-member';

/** Keeps who belongs to a project. */
@Injectable()
export class MemberRepository {
  /** The active account with a tidy address. */
  async findAccountId({ manager }: StoreContext, email: string): Promise<string | null> {
    const account = await manager.findOne(AccountEntity, { select: { id: true }, where: { email, deactivatedAt: IsNull() } });
    return account?.id ?? null;
  }

  /** Adds a member. @throws DomainError `member.already` */
  async insert(
    { manager, project, now }: StoreContext,
    { accountId, ...facts }: MemberFacts & { readonly accountId: string },
  ): Promise<void> {
    const { workPackageIds, ...member } = facts;
    const row = { ...member, accountId, projectId: project.id, version: 1, createdAt: now };
    const { raw } = await manager
      .createQueryBuilder()
      .insert()
      .into(MembershipEntity)
      .values(row)
      .orIgnore()
      .returning('version')
      .execute();
    if ((raw as unknown[]).length === 0) throw new DomainError('member.already');
    await bindToPackages(manager, { projectId: project.id, accountId }, workPackageIds);
  }

  /** The membership, when it still has this version. @throws DomainError `member.not-found`, `precondition.failed` */
  async findVersion({ manager, project }: StoreContext, accountId: string, version: number): Promise<MembershipEntity> {
    const where = { projectId: project.id, accountId: requireId(accountId, 'member.not-found') };
    const found = await manager.findOneBy(MembershipEntity, where);
    if (!found) throw new DomainError('member.not-found');
    requireVersion(found.version, version);
    return found;
  }

  /** Changes the version that was read. @throws DomainError `precondition.failed` */
  async update(
    { manager }: StoreContext,
    { projectId, accountId, version }: MembershipEntity,
    { workPackageIds, ...facts }: MemberFacts,
  ): Promise<void> {
    const { affected } = await manager.update(MembershipEntity, { projectId, accountId, version }, { ...facts, version: version + 1 });
    if (affected !== 1) throw new DomainError('precondition.failed');
    await bindToPackages(manager, { projectId, accountId }, workPackageIds);
  }

  /** Removes the version that was read. @throws DomainError `precondition.failed` */
  async remove({ manager }: StoreContext, { projectId, accountId, version }: MembershipEntity): Promise<void> {
    const { affected } = await manager.delete(MembershipEntity, { projectId, accountId, version });
    if (affected !== 1) throw new DomainError('precondition.failed');
  }

  /**
   * Makes sure that somebody else coordinates the project, and that nobody can change that before this transaction ends.
   * @throws DomainError `member.last-coordinator`
   */
  async requireOtherCoordinator({ manager, project }: StoreContext, accountId: string): Promise<void> {
    // Rows are locked in one order, and a row that has lost its role while we waited no longer counts.
    const rows = await manager.query<{ account_id: string }[]>(
      `select account_id from memberships where project_id = $1 and role = 'coordinator' order by account_id for update`,
      [project.id],
    );
    if (!rows.some((row) => row.account_id !== accountId)) throw new DomainError('member.last-coordinator');
  }
}
