import { Injectable } from '@nestjs/common';
import { DomainError } from '@turnout/shared/kernel';
import { requireId, type StoreContext } from '@turnout/shared/server-platform';
import { type EntityManager, IsNull, MoreThan, Not } from 'typeorm';
import type { Membership } from '../access/request-context';
import { AccountEntity } from '../accounts/account.entity';
import { MembershipEntity } from '../accounts/membership.entity';
import { bindToPackages } from '../member/bind-to-packages';
import { sessionTokenHash } from '../sessions/session-token';
import { InvitationEntity } from './invitation.entity';
import { InvitationWorkPackageEntity } from './invitation-work-package.entity';

type PackageIds = Pick<Membership, 'workPackageIds'>;

/** Keeps invitations. */
@Injectable()
export class InvitationRepository {
  async insert({ manager }: StoreContext, { workPackageIds, ...invitation }: InvitationEntity & PackageIds): Promise<void> {
    await manager.insert(InvitationEntity, invitation);
    const { projectId, id: invitationId } = invitation;
    const rows = workPackageIds.map((workPackageId) => ({ projectId, invitationId, workPackageId }));
    await manager.insert(InvitationWorkPackageEntity, rows);
  }

  /** @throws DomainError `invitation.not-found` */
  async find({ manager, project }: StoreContext, id: string): Promise<InvitationEntity> {
    const notFound = 'invitation.not-found';
    const found = await manager.findOneBy(InvitationEntity, { projectId: project.id, id: requireId(id, notFound) });
    if (!found) throw new DomainError(notFound);
    return found;
  }

  /** The invitation of an address into the project, run out or not. */
  findByEmail({ manager, project }: StoreContext, email: string): Promise<InvitationEntity | null> {
    return manager.findOneBy(InvitationEntity, { projectId: project.id, email });
  }

  /** The invitation behind a link that still works. @throws DomainError `invitation.not-valid` */
  async findByToken(manager: EntityManager, token: string, now: Date): Promise<InvitationEntity> {
    const found = await manager.findOneBy(InvitationEntity, { tokenHash: sessionTokenHash(token), expiresAt: MoreThan(now) });
    if (!found) throw new DomainError('invitation.not-valid');
    return found;
  }

  /** The work packages whoever accepts will be bound to. */
  async packagesOf(manager: EntityManager, { projectId, id: invitationId }: InvitationEntity): Promise<string[]> {
    const rows = await manager.findBy(InvitationWorkPackageEntity, { projectId, invitationId });
    return rows.map(({ workPackageId }) => workPackageId);
  }

  /** Takes an invitation out; of several who try at once, one does. @throws DomainError `invitation.not-valid` */
  async take(manager: EntityManager, { projectId, id }: InvitationEntity): Promise<void> {
    const { affected } = await manager.delete(InvitationEntity, { projectId, id });
    if (affected !== 1) throw new DomainError('invitation.not-valid');
  }

  /** Gives an invitation another link; the older one is worth nothing from then on. @throws DomainError `invitation.not-found` */
  async renew(
    manager: EntityManager,
    { projectId, id }: InvitationEntity,
    link: Pick<InvitationEntity, 'tokenHash' | 'expiresAt'>,
  ): Promise<void> {
    const { affected } = await manager.update(InvitationEntity, { projectId, id }, link);
    if (affected !== 1) throw new DomainError('invitation.not-found');
  }

  /** Tells whether the account with an address belongs to the project. */
  async isMember({ manager, project }: StoreContext, email: string): Promise<boolean> {
    const rows = await manager.query<unknown[]>(
      'select 1 from memberships m join accounts a on a.id = m.account_id where m.project_id = $1 and a.email = $2',
      [project.id, email],
    );
    return rows.length > 0;
  }

  /** Tells whether an address is that of an account that is deactivated: it gets no mail. */
  isDeactivated({ manager }: StoreContext, email: string): Promise<boolean> {
    return manager.existsBy(AccountEntity, { email, deactivatedAt: Not(IsNull()) });
  }

  /** Makes the account a member as the invitation says, unless it is one already. @returns whether it was not */
  async join(
    { manager, now }: Pick<StoreContext, 'manager' | 'now'>,
    invitation: InvitationEntity & PackageIds,
    accountId: string,
  ): Promise<boolean> {
    const { projectId, role, partnerId, workPackageIds } = invitation;
    const row = { projectId, accountId, role, partnerId, version: 1, createdAt: now };
    const { raw } = await manager
      .createQueryBuilder()
      .insert()
      .into(MembershipEntity)
      .values(row)
      .orIgnore()
      .returning('version')
      .execute();
    if ((raw as unknown[]).length === 0) return false;
    await bindToPackages(manager, { projectId, accountId }, workPackageIds);
    return true;
  }
}
