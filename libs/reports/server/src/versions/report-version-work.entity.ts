import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';

/** The files of a version that are still to be written; gone when all are there. */
@Entity('report_version_work')
@ForeignKey('report_versions', ['projectId', 'versionId'], ['projectId', 'id'], { name: 'fk_report_version_work_version' })
@Index('ix_report_version_work_lease', ['leaseUntil'])
@Check('ck_report_version_work_attempts', 'attempts >= 0')
export class ReportVersionWorkEntity {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'pk_report_version_work' })
  projectId: string;
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'pk_report_version_work' })
  versionId: string;
  /** Whose work it is; another with every claim. */
  @Column('uuid', { nullable: true })
  holder: string | null;
  /** Until when nobody else takes it over. */
  @Column('timestamptz')
  leaseUntil: Date;
  @Column('integer')
  attempts: number;
  /** Error code of what made us give up; `null` while there is hope. */
  @Column('text', { nullable: true })
  problem: string | null;
}
