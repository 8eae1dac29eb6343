import { Check, Column, Entity, ForeignKey, PrimaryColumn, Unique } from 'typeorm';

/** A work package of a project. */
@Entity('work_packages')
@ForeignKey('projects', ['projectId'], ['id'], { name: 'fk_work_packages_project' })
@ForeignKey('partners', ['projectId', 'leadPartnerId'], ['projectId', 'id'], { name: 'fk_work_packages_lead_partner' })
@Unique('uq_work_packages_code', ['projectId', 'code'])
@Check('ck_work_packages_code', "btrim(code) <> ''")
@Check('ck_work_packages_title', "btrim(title) <> ''")
@Check('ck_work_packages_from_month', 'from_month >= 1')
@Check('ck_work_packages_to_month', 'to_month >= 1 and to_month >= from_month')
@Check('ck_work_packages_position', 'position >= 0')
@Check('ck_work_packages_version', 'version >= 1')
export class WorkPackageEntity {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'pk_work_packages' })
  projectId: string;
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'pk_work_packages' })
  id: string;
  @Column('text')
  code: string;
  @Column('text')
  title: string;
  @Column('uuid', { nullable: true })
  leadPartnerId: string | null;
  @Column('integer', { nullable: true })
  fromMonth: number | null;
  @Column('integer', { nullable: true })
  toMonth: number | null;
  @Column('text', { array: true, default: '{}' })
  activities: string[];
  @Column('text', { array: true, default: '{}' })
  outputs: string[];
  @Column('integer')
  position: number;
  @Column('integer', { default: 1 })
  version: number;
  @Column('timestamptz', { default: () => 'now()' })
  createdAt: Date;
  @Column('timestamptz', { default: () => 'now()' })
  updatedAt: Date;
}
