import { Check, Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm';

/** How many bytes of staged and kept files a project has. Room is taken here before a file is staged, so that many at once cannot exceed it. */
@Entity('file_usage')
@ForeignKey('projects', ['projectId'], ['id'], { name: 'fk_file_usage_project' })
@Check('ck_file_usage_bytes', 'bytes >= 0')
export class FileUsageEntity {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'pk_file_usage' })
  projectId: string;
  /** Text on the way from the database, which counts further than a number of JavaScript. */
  @Column('bigint')
  bytes: string;
}
