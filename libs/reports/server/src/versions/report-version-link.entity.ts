import { MAX_VERSION_NOTE_LENGTH } from '@turnout/reports/definitions';
import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn, Unique } from 'typeorm';

/** A link by which somebody outside reads one version, until a day or until it is taken back. */
@Entity('report_version_links')
@ForeignKey('report_versions', ['projectId', 'versionId'], ['projectId', 'id'], { name: 'fk_report_version_links_version' })
@ForeignKey('accounts', ['createdBy'], ['id'], { name: 'fk_report_version_links_created_by' })
@ForeignKey('accounts', ['revokedBy'], ['id'], { name: 'fk_report_version_links_revoked_by' })
@Unique('uq_report_version_links_token_hash', ['tokenHash'])
@Index('ix_report_version_links_version', ['projectId', 'versionId', 'id'])
@Check('ck_report_version_links_token_hash', 'octet_length(token_hash) = 32')
@Check('ck_report_version_links_note', `btrim(note) <> '' and char_length(note) <= ${String(MAX_VERSION_NOTE_LENGTH)}`)
@Check('ck_report_version_links_revoked', '(revoked_at is null) = (revoked_by is null)')
export class ReportVersionLinkEntity {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'pk_report_version_links' })
  projectId: string;
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'pk_report_version_links' })
  id: string;
  @Column('uuid')
  versionId: string;
  /** SHA-256 of the token in the link. */
  @Column('bytea')
  tokenHash: Buffer;
  /** Who it is for, in its maker's words. */
  @Column('text', { nullable: true })
  note: string | null;
  /** The last day on which it works, in UTC. */
  @Column('date')
  expiresOn: string;
  @Column('timestamptz')
  createdAt: Date;
  @Column('uuid')
  createdBy: string;
  @Column('timestamptz', { nullable: true })
  revokedAt: Date | null;
  @Column('uuid', { nullable: true })
  revokedBy: string | null;
}
