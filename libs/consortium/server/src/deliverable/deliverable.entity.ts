import { Check, Column, Entity, ForeignKey, PrimaryColumn, Unique } from 'typeorm';
import { DUE_STATUSES, type DueStatus } from '@turnout/consortium/domain';
import { oneOf } from '@turnout/shared/database';

/** A deliverable that the grant agreement names. */
@Entity('deliverables')
@ForeignKey('projects', ['projectId'], ['id'], { name: 'fk_deliverables_project' })
@ForeignKey('work_packages', ['projectId', 'workPackageId'], ['projectId', 'id'], { name: 'fk_deliverables_work_package' })
@ForeignKey('partners', ['projectId', 'leadPartnerId'], ['projectId', 'id'], { name: 'fk_deliverables_lead_partner' })
@Unique('uq_deliverables_code', ['projectId', 'code'])
@Check('ck_deliverables_code', "btrim(code) <> ''")
@Check('ck_deliverables_title', "btrim(title) <> ''")
@Check('ck_deliverables_due_month', 'due_month between 1 and 600')
@Check('ck_deliverables_status', oneOf('status', DUE_STATUSES))
@Check('ck_deliverables_delivered_on', "delivered_on is null or status is null or status in ('submitted', 'accepted')")
@Check('ck_deliverables_version', 'version >= 1')
export class DeliverableEntity {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'pk_deliverables' })
  projectId: string;
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'pk_deliverables' })
  id: string;
  @Column('text')
  code: string;
  @Column('text')
  title: string;
  @Column('boolean', { default: false })
  isRevised: boolean;
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
