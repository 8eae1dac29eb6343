import { Check, Column, Entity, ForeignKey, PrimaryColumn, Unique } from 'typeorm';
import { DUE_STATUSES, type DueStatus } from '@turnout/consortium/domain';
import { oneOf } from '@turnout/shared/database';

/** A milestone that the grant agreement names. */
@Entity('milestones')
@ForeignKey('projects', ['projectId'], ['id'], { name: 'fk_milestones_project' })
@ForeignKey('work_packages', ['projectId', 'workPackageId'], ['projectId', 'id'], { name: 'fk_milestones_work_package' })
@ForeignKey('partners', ['projectId', 'leadPartnerId'], ['projectId', 'id'], { name: 'fk_milestones_lead_partner' })
@Unique('uq_milestones_code', ['projectId', 'code'])
@Check('ck_milestones_code', "btrim(code) <> ''")
@Check('ck_milestones_title', "btrim(title) <> ''")
@Check('ck_milestones_due_month', 'due_month between 1 and 600')
@Check('ck_milestones_status', oneOf('status', DUE_STATUSES))
@Check('ck_milestones_delivered_on', "delivered_on is null or status is null or status in ('submitted', 'accepted')")
@Check('ck_milestones_version', 'version >= 1')
export class MilestoneEntity {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'pk_milestones' })
  projectId: string;
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'pk_milestones' })
  id: string;
  @Column('text')
  code: string;
  @Column('text')
  title: string;
  @Column('uuid', { nullable: true })
  workPackageId: string | null;
  @Column('uuid', { nullable: true })
  leadPartnerId: string | null;
  @Column('integer', { nullable: true })
  dueMonth: number | null;
  @Column('text', { nullable: true })
  status: DueStatus | null;
  @Column('date', { nullable: true })
  deliveredOn: string | null;
  @Column('text', { nullable: true })
  note: string | null;
  @Column('integer', { default: 1 })
  version: number;
  @Column('timestamptz', { default: () => 'now()' })
  createdAt: Date;
  @Column('timestamptz', { default: () => 'now()' })
  updatedAt: Date;
}
