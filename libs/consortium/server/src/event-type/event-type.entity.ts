import { Check, Column, Entity, ForeignKey, PrimaryColumn, Unique } from 'typeorm';
import { EVENT_TYPE_LEVELS, type EventTypeLevel } from '@turnout/consortium/domain';
import { oneOf } from '@turnout/shared/database';

/** One kind of event in a project’s own vocabulary. */
@Entity('event_types')
@ForeignKey('projects', ['projectId'], ['id'], { name: 'fk_event_types_project' })
@ForeignKey('work_packages', ['projectId', 'workPackageId'], ['projectId', 'id'], { name: 'fk_event_types_work_package' })
@Unique('uq_event_types_code', ['projectId', 'code'])
@Check('ck_event_types_code', "btrim(code) <> ''")
@Check('ck_event_types_label', "btrim(label) <> ''")
@Check('ck_event_types_level', oneOf('level', EVENT_TYPE_LEVELS))
@Check('ck_event_types_position', 'position >= 0')
@Check('ck_event_types_hue', 'hue between 0 and 7')
@Check('ck_event_types_version', 'version >= 1')
export class EventTypeEntity {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'pk_event_types' })
  projectId: string;
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'pk_event_types' })
  id: string;
  @Column('text')
  code: string;
  @Column('text')
  label: string;
  @Column('text', { nullable: true })
  aim: string | null;
  @Column('text', { nullable: true })
  format: string | null;
  @Column('text', { nullable: true })
  targetGroup: string | null;
  @Column('text', { nullable: true })
  level: EventTypeLevel | null;
  @Column('text', { nullable: true })
  portalType: string | null;
  @Column('uuid', { nullable: true })
  workPackageId: string | null;
  @Column('integer')
  position: number;
  @Column('smallint')
  hue: number;
  @Column('integer', { default: 1 })
  version: number;
  @Column('timestamptz', { default: () => 'now()' })
  createdAt: Date;
  @Column('timestamptz', { default: () => 'now()' })
  updatedAt: Date;
}
