import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';

/** The view with which the list opens for a person. */
@Entity('default_views')
@ForeignKey('accounts', ['accountId'], ['id'], { name: 'fk_default_views_account' })
@ForeignKey('memberships', ['projectId', 'memberId'], ['projectId', 'accountId'], { name: 'fk_default_views_member', onDelete: 'CASCADE' })
@ForeignKey('saved_views', ['projectId', 'viewId'], ['projectId', 'id'], { name: 'fk_default_views_view', onDelete: 'CASCADE' })
@Index('ix_default_views_view', ['projectId', 'viewId'])
@Check('ck_default_views_member', 'member_id = account_id')
export class DefaultViewEntity {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'pk_default_views' })
  projectId: string;
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'pk_default_views' })
  accountId: string;
  /** The same person as a member; `null` for an administrator, who needs no membership. */
  @Column('uuid', { nullable: true })
  memberId: string | null;
  @Column('uuid')
  viewId: string;
}
