import { Check, Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm';

/** The number of the last version of a project. Whoever freezes holds it, so that numbers have no gaps. */
@Entity('report_version_heads')
@ForeignKey('projects', ['projectId'], ['id'], { name: 'fk_report_version_heads_project' })
@Check('ck_report_version_heads_number', 'number >= 1')
export class ReportVersionHeadEntity {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'pk_report_version_heads' })
  projectId: string;
  @Column('integer')
  number: number;
}
