import type { ProjectRole } from '@turnout/accounts/domain';
import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';

/** What somebody is in a project. Project and partner belong to another capability and are known here by id only. */
@Entity('memberships')
@ForeignKey('projects', ['projectId'], ['id'], { name: 'fk_memberships_project' })
@ForeignKey('partners', ['projectId', 'partnerId'], ['projectId', 'id'], { name: 'fk_memberships_partner' })
@Check('ck_memberships_role', `role IN ('coordinator', 'lead', 'partner', 'viewer')`)
@Check('ck_memberships_partner', `role <> 'partner' OR partner_id IS NOT NULL`)
@Check('ck_memberships_version', 'version >= 1')
@Index('ix_memberships_account_id', ['accountId'])
@ForeignKey('PartnerEntity', ['projectId', 'partnerId'], ['projectId', 'id'], { name: 'fk_memberships_partner' })
export class MembershipEntity {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'pk_memberships' })
  @ForeignKey('ProjectEntity', { name: 'fk_memberships_project' })
  projectId: string;

  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'pk_memberships' })
  @ForeignKey('AccountEntity', { name: 'fk_memberships_account', onDelete: 'CASCADE' })
  accountId: string;

  @Column('text')
  role: ProjectRole;

  /** The partner the person acts for; required of the role `partner`. */
  @Column('uuid', { nullable: true })
  partnerId: string | null;

  @Column('integer', { default: 1 })
  version: number;

  @Column('timestamptz')
  createdAt: Date;
}
