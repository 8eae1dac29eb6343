import { oneOf } from '@turnout/shared/database';
import { Check, Column, Entity, ForeignKey, PrimaryColumn, Unique } from 'typeorm';
import { VERSION_FORMATS, type VersionFormat } from './version-format';

/** A frozen version in one format: its file, or why it cannot be had so. Written once, like the version. */
@Entity('report_version_files')
@ForeignKey('report_versions', ['projectId', 'versionId'], ['projectId', 'id'], { name: 'fk_report_version_files_version' })
@ForeignKey('files', ['projectId', 'fileId'], ['projectId', 'id'], { name: 'fk_report_version_files_file' })
@Unique('uq_report_version_files_file', ['projectId', 'fileId'])
@Check('ck_report_version_files_format', oneOf('format', VERSION_FORMATS))
@Check('ck_report_version_files_refusal', '(file_id is null) = (refusal is not null)')
@Check('ck_report_version_files_bytes', '(file_id is null) = (bytes is null) and bytes > 0')
@Check('ck_report_version_files_sha256', '(file_id is null) = (sha256 is null) and octet_length(sha256) = 32')
export class ReportVersionFileEntity {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'pk_report_version_files' })
  projectId: string;
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'pk_report_version_files' })
  versionId: string;
  @PrimaryColumn('text', { primaryKeyConstraintName: 'pk_report_version_files' })
  format: VersionFormat;
  @Column('uuid', { nullable: true })
  fileId: string | null;
  @Column('integer', { nullable: true })
  bytes: number | null;
  /** SHA-256 of the file, kept apart from the file's own row. */
  @Column('bytea', { nullable: true })
  sha256: Buffer | null;
  /** Error code of a format that cannot hold the document. */
  @Column('text', { nullable: true })
  refusal: string | null;
  @Column('timestamptz')
  createdAt: Date;
}
