import { Check, Column, Entity, ForeignKey, PrimaryColumn, Unique } from 'typeorm';

/** A task of a work package. */
@Entity('tasks')
@ForeignKey('projects', ['projectId'], ['id'], { name: 'fk_tasks_project' })
@ForeignKey('work_packages', ['projectId', 'workPackageId'], ['projectId', 'id'], { name: 'fk_tasks_work_package' })
@ForeignKey('partners', ['projectId', 'leadPartnerId'], ['projectId', 'id'], { name: 'fk_tasks_lead_partner' })
@Unique('uq_tasks_code', ['projectId', 'code'])
@Check('ck_tasks_code', "btrim(code) <> ''")
@Check('ck_tasks_title', "btrim(title) <> ''")
@Check('ck_tasks_from_month', 'from_month between 1 and 600')
@Check('ck_tasks_to_month', 'to_month between 1 and 600 and to_month >= from_month')
@Check('ck_tasks_version', 'version >= 1')
export class TaskEntity {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'pk_tasks' })
  projectId: string;
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'pk_tasks' })
  id: string;
  @Column('text')
  code: string;
  @Column('text')
  title: string;
  @Column('uuid')
  workPackageId: string;
  @Column('uuid', { nullable: true })
  leadPartnerId: string | null;
  @Column('integer', { nullable: true })
  fromMonth: number | null;
  @Column('integer', { nullable: true })
  toMonth: number | null;
  @Column('text', { nullable: true })
  description: string | null;
  @Column('integer', { default: 1 })
  version: number;
  @Column('timestamptz', { default: () => 'now()' })
  createdAt: Date;
  @Column('timestamptz', { default: () => 'now()' })
  updatedAt: Date;
}
