import { MAX_VIEW_NAME_LENGTH } from '@turnout/events/domain';
import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';

/** A view of the list of events, kept by a person for themselves or by the project for all its members. */
@Entity('saved_views')
@ForeignKey('projects', ['projectId'], ['id'], { name: 'fk_saved_views_project' })
@ForeignKey('accounts', ['accountId'], ['id'], { name: 'fk_saved_views_account' })
@ForeignKey('memberships', ['projectId', 'memberId'], ['projectId', 'accountId'], { name: 'fk_saved_views_member', onDelete: 'CASCADE' })
@ForeignKey('accounts', ['createdBy'], ['id'], { name: 'fk_saved_views_created_by' })
@Index('ix_saved_views_own_name', ['projectId', 'accountId', 'nameKey'], { unique: true, where: 'account_id is not null' })
@Index('ix_saved_views_shared_name', ['projectId', 'nameKey'], { unique: true, where: 'account_id is null' })
@Check('ck_saved_views_name', `btrim(name) <> '' and char_length(name) <= ${String(MAX_VIEW_NAME_LENGTH)}`)
@Check('ck_saved_views_member', 'member_id = account_id')
@Check('ck_saved_views_query', "jsonb_typeof(query) = 'object'")
@Check('ck_saved_views_version', 'version >= 1')
export class SavedViewEntity {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'pk_saved_views' })
  projectId: string;
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'pk_saved_views' })
  id: string;
  /** Whose it is; `null` for a view of the project. */
  @Column('uuid', { nullable: true })
  accountId: string | null;
  /** The same person as a member, so that it goes with the membership; `null` for an administrator, who needs none. */
  @Column('uuid', { nullable: true })
  memberId: string | null;
  @Column('text')
  name: string;
  /** By what names are told apart. */
  @Column('text')
  nameKey: string;
  /** Parameters of the list's address as the domain writes them, with ids where those have codes. */
  @Column('jsonb')
  query: Record<string, string | string[]>;
  @Column('uuid', { nullable: true })
  createdBy: string | null;
  @Column('integer', { default: 1 })
  version: number;
  @Column('timestamptz', { default: () => 'now()' })
  createdAt: Date;
  @Column('timestamptz', { default: () => 'now()' })
  updatedAt: Date;
}
