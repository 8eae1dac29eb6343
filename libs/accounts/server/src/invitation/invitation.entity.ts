import type { ProjectRole } from '@turnout/accounts/domain';
import { Check, Column, Entity, ForeignKey, PrimaryColumn, Unique } from 'typeorm';

/** An invitation into a project that has not been accepted yet; one that has, or was taken back, is gone. */
@Entity('invitations')
@Unique('uq_invitations_email', ['projectId', 'email'])
@Unique('uq_invitations_token_hash', ['tokenHash'])
@Check('ck_invitations_role', `role IN ('coordinator', 'lead', 'partner', 'viewer')`)
@Check('ck_invitations_partner', `role <> 'partner' OR partner_id IS NOT NULL`)
@Check('ck_invitations_token_hash', 'octet_length(token_hash) = 32')
@ForeignKey('PartnerEntity', ['projectId', 'partnerId'], ['projectId', 'id'], { name: 'fk_invitations_partner' })
export class InvitationEntity {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'pk_invitations' })
  @ForeignKey('ProjectEntity', { name: 'fk_invitations_project' })
  projectId: string;
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'pk_invitations' })
  id: string;
  /** Tidy, as that of an account. */
  @Column('text')
  email: string;
  @Column('text')
  role: ProjectRole;
  @Column('uuid', { nullable: true })
  partnerId: string | null;
  /** SHA-256 of the token in the link. */
  @Column('bytea')
  tokenHash: Buffer;
  @Column('uuid')
  @ForeignKey('AccountEntity', { name: 'fk_invitations_invited_by' })
  invitedBy: string;
  /** The mail with the first link; taken back when the link is handed on instead. */
  @Column('uuid')
  outboxMessageId: string;
  @Column('timestamptz')
  createdAt: Date;
  @Column('timestamptz')
  expiresAt: Date;
}
