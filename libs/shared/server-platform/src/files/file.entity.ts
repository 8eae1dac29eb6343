import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';

/**
 * The life of a file. `staged`: its row is there, its bytes may be. `kept`: both are, and something refers to it.
 * `doomed`: nothing does any more, and its bytes are about to go.
 */
export const FILE_STATES = ['staged', 'kept', 'doomed'] as const;
export type FileState = (typeof FILE_STATES)[number];

/** A file of a project. The row is there before the first byte and after the last, so that no byte is ever without it. */
@Entity('files')
@ForeignKey('projects', ['projectId'], ['id'], { name: 'fk_files_project' })
@Index('ix_files_state', ['state', 'changedAt'])
@Check('ck_files_state', "state in ('staged', 'kept', 'doomed')")
@Check('ck_files_bytes', 'bytes > 0')
@Check('ck_files_sha256', 'octet_length(sha256) = 32')
@Check('ck_files_media_type', "media_type ~ '^[a-z]+/[a-z0-9.+-]+$'")
export class FileEntity {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'pk_files' })
  projectId: string;
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'pk_files' })
  id: string;
  @Column('text')
  state: FileState;
  @Column('integer')
  bytes: number;
  @Column('bytea')
  sha256: Buffer;
  @Column('text')
  mediaType: string;
  @Column('timestamptz')
  createdAt: Date;
  /** Since when it is in its state. */
  @Column('timestamptz')
  changedAt: Date;
}
