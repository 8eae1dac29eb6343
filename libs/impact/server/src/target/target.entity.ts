import { SURPLUS_RULES, type SurplusRule } from '@turnout/impact/domain';
import { oneOf } from '@turnout/shared/database';
import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn, Unique } from 'typeorm';

/** What was promised for one event type, or for all of them together. */
@Entity('targets')
@ForeignKey('projects', ['projectId'], ['id'], { name: 'fk_targets_project' })
@ForeignKey('event_types', ['projectId', 'eventTypeId'], ['projectId', 'id'], { name: 'fk_targets_event_type' })
@Unique('uq_targets_event_type', ['projectId', 'eventTypeId'])
@Index('ix_targets_whole', ['projectId'], { unique: true, where: 'event_type_id is null' })
@Check('ck_targets_events', 'events >= 0')
@Check('ck_targets_participants', 'participants >= 0')
@Check('ck_targets_promises_something', 'events is not null or participants is not null')
@Check('ck_targets_by_month', 'by_month >= 1')
@Check('ck_targets_surplus', oneOf('surplus', SURPLUS_RULES))
@Check('ck_targets_version', 'version >= 1')
export class TargetEntity {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'pk_targets' })
  projectId: string;
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'pk_targets' })
  id: string;
  /** Of all types together where there is none. */
  @Column('uuid', { nullable: true })
  eventTypeId: string | null;
  @Column('integer', { nullable: true })
  events: number | null;
  @Column('integer', { nullable: true })
  participants: number | null;
  @Column('smallint', { nullable: true })
  byMonth: number | null;
  @Column('text', { default: 'once' })
  surplus: SurplusRule;
  @Column('integer', { default: 1 })
  version: number;
  @Column('timestamptz', { default: () => 'now()' })
  createdAt: Date;
  @Column('timestamptz', { default: () => 'now()' })
  updatedAt: Date;
}
