import { Check, Column, Entity, ForeignKey, PrimaryColumn, Unique } from 'typeorm';

/** A period that the project reports about; while it is locked, its events stay as they are. */
@Entity('reporting_periods')
@ForeignKey('projects', ['projectId'], ['id'], { name: 'fk_reporting_periods_project' })
@ForeignKey('accounts', ['lockedBy'], ['id'], { name: 'fk_reporting_periods_locked_by' })
@Unique('uq_reporting_periods_code', ['projectId', 'code'])
@Check('ck_reporting_periods_code', "btrim(code) <> ''")
@Check('ck_reporting_periods_ends_on', 'ends_on >= starts_on')
@Check('ck_reporting_periods_lock', 'locked_at is not null or (locked_by is null and lock_reason is null)')
@Check('ck_reporting_periods_version', 'version >= 1')
export class ReportingPeriodEntity {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'pk_reporting_periods' })
  projectId: string;
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'pk_reporting_periods' })
  id: string;
  @Column('text')
  code: string;
  @Column('text', { nullable: true })
  title: string | null;
  @Column('date')
  startsOn: string;
  @Column('date')
  endsOn: string;
  @Column('timestamptz', { nullable: true })
  lockedAt: Date | null;
  @Column('uuid', { nullable: true })
  lockedBy: string | null;
  @Column('text', { nullable: true })
  lockReason: string | null;
  @Column('integer', { default: 1 })
  version: number;
  @Column('timestamptz', { default: () => 'now()' })
  createdAt: Date;
  @Column('timestamptz', { default: () => 'now()' })
  updatedAt: Date;
}
